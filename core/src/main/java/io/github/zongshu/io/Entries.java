package io.github.zongshu.io;

import io.github.zongshu.io.Node.Entry;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of a mapping that is to be written. What is at its default is left out. */
final class Entries {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A text. */
    static Scalar words(String text) {
        return new Scalar(Place.NOWHERE, text, true);
    }

    /** A number where the text is one in every notation, otherwise a text. */
    static Scalar numeral(String text) {
        return new Scalar(Place.NOWHERE, text, !NUMBER.matcher(text).matches());
    }

    /** Nothing. */
    static Scalar nothing() {
        return literal("null");
    }

    /** A word of JSON that is no text, such as false. */
    static Scalar literal(String word) {
        return new Scalar(Place.NOWHERE, word, false);
    }

    /** A list, an item a line. */
    static <T> Sequence list(List<T> items, Function<T, Node> item) {
        return new Sequence(Place.NOWHERE, items.stream().map(item).toList(), false);
    }

    /** A list on one line. */
    static <T> Sequence inlineList(List<T> items, Function<T, Node> item) {
        return new Sequence(Place.NOWHERE, items.stream().map(item).toList(), true);
    }

    /** A value. */
    Entries put(String key, Node value) {
        entries.put(key, new Entry(Place.NOWHERE, value));
        return this;
    }

    /** A text, also an empty one. */
    Entries text(String key, String text) {
        return put(key, words(text));
    }

    /** A text, left out if empty. */
    Entries textIfAny(String key, String text) {
        return text.isEmpty() ? this : text(key, text);
    }

    /** A truth value, left out if false. */
    Entries flagIfTrue(String key, boolean flag) {
        return flag ? put(key, literal("true")) : this;
    }

    /** A whole number, left out if 0. */
    Entries numberIfAny(String key, int number) {
        return number == 0 ? this : put(key, numeral(Integer.toString(number)));
    }

    /** A number, left out if there is none. */
    Entries numberIfAny(String key, @Nullable BigDecimal number) {
        return number == null ? this : put(key, numeral(number.toPlainString()));
    }

    /** A list, left out if empty. */
    <T> Entries listIfAny(String key, List<T> items, Function<T, Node> item) {
        return items.isEmpty() ? this : put(key, list(items, item));
    }

    /** The mapping, an entry a line. */
    Mapping block() {
        return new Mapping(Place.NOWHERE, entries, false);
    }

    /** The mapping on one line. */
    Mapping inline() {
        return new Mapping(Place.NOWHERE, entries, true);
    }

    /** Whether nothing was put. */
    boolean isEmpty() {
        return entries.isEmpty();
    }
}
