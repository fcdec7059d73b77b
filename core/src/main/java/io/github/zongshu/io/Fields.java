package io.github.zongshu.io;

import io.github.zongshu.campaign.Prose;
import io.github.zongshu.io.Node.Entry;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The values of a mapping by key. Unknown and missing keys are reported at once, unreadable values when they are asked for. */
final class Fields {
    private final Mapping mapping;
    private final Shape shape;
    private final Findings findings;
    private final Values values;

    Fields(Node node, Shape shape, Reading in) {
        this.shape = shape;
        this.findings = in.findings();
        this.values = in.values();
        this.mapping = switch (node) {
            case Mapping found -> found;
            case Sequence list -> notThis(list);
            case Scalar scalar -> notThis(scalar);
        };
        spoilBeforeFullWidthSpaces();
        mapping.entries().forEach(this::known);
        if (!findings.isBrokenOff(mapping.place().path())) {
            shape.keys().stream().filter(Key::required).forEach(this::present);
        }
    }

    /** Where the mapping begins. */
    Place place() {
        return mapping.place();
    }

    /** The value of a key; empty if there is none, or null. */
    Optional<Node> find(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.isNull()));
    }

    /** A text; empty if there is none. */
    String text(String key) {
        return find(key).map(values::text).orElse("");
    }

    /** A text with references; empty if there is none. */
    Prose prose(String key) {
        return find(key).map(values::text).map(Prose::new).orElse(Prose.EMPTY);
    }

    /** A truth value; false if there is none. */
    boolean flag(String key) {
        return find(key).map(values::flag).orElse(false);
    }

    /** A whole number; 0 if there is none. */
    int number(String key) {
        return find(key).map(values::number).orElse(0);
    }

    /** A day; empty if there is none that can be read. */
    Optional<LocalDate> date(String key) {
        return find(key).flatMap(values::date);
    }

    /**
     * A quantity; empty if there is none that can be read.
     *
     * @param unit the measure word of a number without one
     */
    Optional<Quantity> quantity(String key, String unit) {
        return find(key).flatMap(value -> values.quantity(value, unit));
    }

    /** The items of a list; none if there is no list. */
    <T> List<T> list(String key, Function<Node, T> item) {
        return find(key)
                .map(value -> values.items(value).stream().map(item).toList())
                .orElse(List.of());
    }

    /** The place of a key's value; that of the mapping, under the key's path, if there is none. */
    Place placeOf(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(entry -> entry.value().place())
                .orElse(mapping.place().at(mapping.place().pathOf(key)));
    }

    /** Reports that neither of two keys is there; the first is the usual one. */
    void requireEither(String usual, String other) {
        if (!findings.isBrokenOff(mapping.place().path()) && find(other).isEmpty()) {
            shape.find(usual).ifPresent(this::present);
        }
    }

    private Mapping notThis(Node found) {
        findings.refuse(
                found.place(),
                "wrong-type",
                new Message(
                        "这里应是" + shape.zh() + "（键: 值），却是" + Values.zhKind(found),
                        "expected " + shape.en() + " with keys, found " + Values.enKind(found)),
                new Message("可用的键：" + shape.names("、"), "its keys are " + shape.names(", ")));
        return Mapping.empty(found.place());
    }

    /** A key indented by full-width spaces looks as if it were under the key before, which is not empty then. */
    private void spoilBeforeFullWidthSpaces() {
        String before = "";
        for (String name : mapping.entries().keySet()) {
            if (isIndented(name)) {
                findings.spoil(mapping.place().pathOf(before));
            } else {
                before = name;
            }
        }
    }

    private static boolean isIndented(String name) {
        return name.startsWith("\u3000") || name.startsWith("\u00A0");
    }

    private void known(String name, Entry entry) {
        String path = mapping.place().pathOf(name);
        if (shape.find(name).isPresent() || findings.covers(path)) {
            return;
        }
        Optional<Key> meant = shape.like(name.replaceFirst("[:：].*", ""));
        meant.filter(key -> !mapping.entries().containsKey(key.name()))
                .ifPresent(key -> findings.spoil(mapping.place().pathOf(key.name())));
        findings.note(
                entry.key(),
                "unknown-key",
                new Message(shape.zh() + "没有键“" + name + "”", shape.en() + " has no key \"" + name + "\""),
                unknownHint(name, meant));
        findings.spoil(path);
    }

    private Message unknownHint(String name, Optional<Key> meant) {
        if (name.indexOf('：') >= 0 || name.indexOf(':') >= 0) {
            return new Message("请使用半角冒号，后面空一格", "use a half-width colon with a space behind it");
        }
        if (isIndented(name)) {
            return new Message("有全角空格，改用半角空格缩进", "there are full-width spaces; indent with half-width ones");
        }
        return meant.map(key -> new Message(
                        "是不是“" + key.name() + "”（" + key.zh() + "）？", "did you mean \"" + key.name() + "\"?"))
                .orElse(new Message("可用的键：" + shape.names("、"), "its keys are " + shape.names(", ")));
    }

    private void present(Key key) {
        if (find(key.name()).isEmpty()) {
            findings.refuse(
                    placeOf(key.name()),
                    "missing-key",
                    new Message(
                            shape.zh() + "缺少“" + key.name() + "”（" + key.zh() + "）",
                            shape.en() + " needs the key \"" + key.name() + "\""),
                    new Message("补上“" + key.name() + ": …”", "add \"" + key.name() + ": …\""));
        }
    }
}
