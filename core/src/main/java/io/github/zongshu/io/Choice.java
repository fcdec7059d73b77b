package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of a few words, such as the kind of a graphic: {@code column-line} for {@code COLUMN_LINE}.
 *
 * @param <E> what the words stand for
 */
final class Choice<E extends Enum<E>> {
    private final Map<String, E> words = new LinkedHashMap<>();
    private final E first;

    private Choice(E[] values) {
        this.first = values[0];
        for (E value : values) {
            words.put(word(value), value);
        }
    }

    static <E extends Enum<E>> Choice<E> of(E[] values) {
        return new Choice<>(values);
    }

    /** The words that may stand there, for the schema. */
    Content content() {
        return new Content.Word(List.copyOf(words.keySet()));
    }

    /** The word for a value. */
    String word(E value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value; the first one in place of anything else. */
    E read(Node node, Reading in) {
        String word = in.values().text(node);
        E value = words.get(word);
        if (value != null) {
            return value;
        }
        in.findings()
                .refuse(
                        node.place(),
                        "bad-choice",
                        new Message("没有“" + word + "”这个选项", "there is no choice \"" + word + "\""),
                        new Message(
                                "可选：" + String.join("、", words.keySet()),
                                "the choices are " + String.join(", ", words.keySet())));
        return first;
    }
}
