package io.github.zongshu.io;

import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormatException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values. What is not one is reported, and something harmless given in its place. */
final class Values {
    private static final Pattern DAY = Pattern.compile("[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NEARLY_DATE =
            Pattern.compile("([0-9]{4})[年/.-](?:([0-9]{1,2})(?:[月/.-](?:([0-9]{1,2})日?)?)?)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("^([0-9]{4})([0-9]{2})([0-9]{2})$");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,10}");

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    /** A text; any scalar but null is one, as written. */
    String text(Node node) {
        return scalar(node, "文字", "a text").map(Scalar::text).orElse("");
    }

    /** A truth value; false in place of anything else. */
    boolean flag(Node node) {
        Optional<Scalar> scalar = scalar(node, "true 或 false", "true or false");
        boolean known = scalar.filter(s -> s.text().equals("true") || s.text().equals("false"))
                .isPresent();
        scalar.filter(s -> !known)
                .ifPresent(s -> findings.refuse(
                        s.place(),
                        "wrong-type",
                        new Message(
                                "“" + s.text() + "”不是 true 或 false", "\"" + s.text() + "\" is neither true nor false"),
                        new Message("是写 true，否写 false", "write true or false")));
        return scalar.filter(s -> s.text().equals("true")).isPresent();
    }

    /** A whole number that an {@code int} holds; 0 in place of anything else. */
    int number(Node node) {
        Optional<Scalar> scalar = scalar(node, "整数", "a whole number");
        Optional<Integer> whole = scalar.flatMap(Values::whole);
        if (scalar.isPresent() && whole.isEmpty()) {
            findings.refuse(
                    node.place(),
                    "bad-number",
                    new Message("“" + text(node) + "”不是整数", "\"" + text(node) + "\" is not a whole number"),
                    new Message("只写阿拉伯数字", "write Arabic digits only"));
        }
        return whole.orElse(0);
    }

    private static Optional<Integer> whole(Scalar scalar) {
        if (!WHOLE.matcher(scalar.text()).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(scalar.text());
        return number == (int) number ? Optional.of((int) number) : Optional.empty();
    }

    /** A day. */
    Optional<LocalDate> date(Node node) {
        return scalar(node, "日期", "a date").flatMap(s -> {
            if (!DAY.matcher(s.text()).matches()) {
                return badDate(s, "2021-06-29");
            }
            try {
                return Optional.of(LocalDate.parse(s.text()));
            } catch (DateTimeException e) {
                return noSuchDay(s);
            }
        });
    }

    /**
     * Reports a date that is not written as dates are.
     *
     * @param forms how dates are written here
     */
    <T> Optional<T> badDate(Scalar scalar, String... forms) {
        String meant = isoOf(scalar.text());
        findings.refuse(
                scalar.place(),
                "bad-date",
                new Message("“" + scalar.text() + "”不是日期", "\"" + scalar.text() + "\" is no date"),
                meant.isEmpty()
                        ? new Message(
                                "写成 " + String.join("、", forms) + " 的样子", "write it as " + String.join(" or ", forms))
                        : new Message("写成 " + meant, "write " + meant));
        return Optional.empty();
    }

    /** Reports a date that the calendar does not have. */
    <T> Optional<T> noSuchDay(Scalar scalar) {
        findings.refuse(
                scalar.place(),
                "no-such-day",
                new Message("没有 " + scalar.text() + " 这一天", "there is no such day as " + scalar.text()),
                new Message("核对月份和这个月的天数", "check the month and how many days it has"));
        return Optional.empty();
    }

    private static String isoOf(String text) {
        Matcher m = NEARLY_DATE.matcher(EIGHT_DIGITS.matcher(text.strip()).replaceFirst("$1-$2-$3"));
        if (!m.matches()) {
            return "";
        }
        String iso = m.group(1) + part(m.group(2)) + part(m.group(3));
        return iso.equals(text) ? "" : iso;
    }

    private static String part(@Nullable String digits) {
        return digits == null ? "" : digits.length() == 1 ? "-0" + digits : "-" + digits;
    }

    /**
     * A quantity.
     *
     * @param unit the measure word of a number without one
     */
    Optional<Quantity> quantity(Node node, String unit) {
        return scalar(node, "数量", "a quantity").flatMap(s -> {
            try {
                return Optional.of(Quantities.parse(s.text(), unit));
            } catch (QuantityFormatException e) {
                findings.refuse(
                        s.place(),
                        "bad-quantity",
                        new Message(
                                "“" + s.text() + "”不是一个数量：" + e.problem().zh(),
                                "\"" + s.text() + "\" is not a quantity: "
                                        + e.problem().en()),
                        new Message(
                                "照报上的样子写，如 1.13万余件、9837场、77.3%", "write it as printed, such as 1.13万余件, 9837场, 77.3%"));
                return Optional.empty();
            }
        });
    }

    /** The items of a list; none in place of anything else. */
    List<Node> items(Node node) {
        if (node instanceof Sequence list) {
            return list.items();
        }
        wrongType(node, "列表", "a list", new Message("每项一行，以“- ”开头", "write an item a line, each begun with \"- \""));
        return List.of();
    }

    private Optional<Scalar> scalar(Node node, String zh, String en) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            return Optional.of(scalar);
        }
        boolean brace = node instanceof Mapping mapping && mapping.inline();
        wrongType(
                node,
                zh,
                en,
                brace
                        ? new Message("以 { 开头的文字要加引号", "put a text that begins with { in quotes")
                        : new Message("在这里写" + zh, "write " + en + " here"));
        return Optional.empty();
    }

    /** Reports that something else stands where a kind of value is wanted, unless that is known already. */
    void wrongType(Node found, String zh, String en, Message hint) {
        findings.refuse(
                found.place(),
                "wrong-type",
                new Message("这里应是" + zh + "，却是" + zhKind(found), "expected " + en + ", found " + enKind(found)),
                hint);
    }

    static String zhKind(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.isNull() ? "空的" : "“" + scalar.text() + "”";
            case Sequence list -> "列表";
            case Mapping mapping -> "键值对";
        };
    }

    static String enKind(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.isNull() ? "nothing" : "\"" + scalar.text() + "\"";
            case Sequence list -> "a list";
            case Mapping mapping -> "a mapping";
        };
    }
}
