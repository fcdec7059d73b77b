package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Mentions as a JSON array of objects {@code {start, end, text, kind, value, low, high, unit, hedge, noun}}; offsets are UTF-16
 * units of the text as read. {@code value}, {@code low} and {@code high} are numbers in the measure word's own unit, per cent as
 * printed; of a change that is a fall they are negative; null where there is none; the value of a date is an ISO 8601 string.
 * {@code direction}, {@code period} and {@code whole} (index of the mention of which this is a part) are written where known.
 */
public final class MentionJson {
    private MentionJson() {}

    /** The array, one mention a line, with a line break at the end. */
    public static String write(List<Mention> mentions) {
        StringBuilder out = new StringBuilder("[");
        String separator = "\n";
        for (Mention mention : mentions) {
            out.append(separator).append("  ");
            write(out, mention);
            separator = ",\n";
        }
        return out.append(mentions.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private static void write(StringBuilder out, Mention mention) {
        out.append("{\"start\": ").append(mention.start()).append(", \"end\": ").append(mention.end());
        text(out, "text", mention.text());
        text(out, "kind", mention.kind().label());
        switch (mention.content()) {
            case Content.Amount amount -> amount(out, mention, amount.quantity());
            case Content.Moment moment -> {
                boolean year = mention.kind() == MentionKind.YEAR;
                out.append(", \"value\": ").append(year ? moment.iso() : quote(moment.iso()));
                bounds(out, "null", "null");
                text(out, "unit", dateUnit(mention));
                text(out, "hedge", "");
            }
            case Content.Wordless wordless -> none(out, wordless.words(), wordless.unit());
            case Content.Lost lost -> none(out, lostHedge(mention.text()), lost.unit());
        }
        text(out, "noun", mention.noun());
        if (!mention.direction().word().isEmpty()) {
            text(out, "direction", mention.direction().word());
        }
        if (!mention.period().isEmpty()) {
            text(out, "period", mention.period());
        }
        OptionalInt whole = mention.whole();
        if (whole.isPresent()) {
            out.append(", \"whole\": ").append(whole.getAsInt());
        }
        out.append('}');
    }

    private static void amount(StringBuilder out, Mention mention, Quantity quantity) {
        Interval interval = mention.isFall() ? quantity.interval().negate() : quantity.interval();
        BigDecimal value = mention.isFall() ? quantity.value().negate() : quantity.value();
        out.append(", \"value\": ").append(number(value));
        bounds(out, end(interval.low()), end(interval.high()));
        text(out, "unit", unit(quantity));
        text(out, "hedge", hedge(quantity));
    }

    /** 个月 of 3个多月, whose 个 stands before the hedge. */
    private static String unit(Quantity quantity) {
        String digits = quantity.numeral().digits();
        String unit = quantity.unit().text();
        boolean parted = digits.endsWith("个") || digits.endsWith("个半");
        return parted && unit.equals("月") ? "个月" : unit;
    }

    /** 余; 数 and 余 of 数百万余 as 数;余. */
    private static String hedge(Quantity quantity) {
        String words = quantity.qualifier().words().replace('…', ';');
        boolean several = quantity.numeral().form() == Numeral.Form.SEVERAL;
        String digit = several ? (quantity.numeral().digits().indexOf('数') >= 0 ? "数" : "几") : "";
        return several && !words.isEmpty() ? digit + ";" + words : digit + words;
    }

    /** 多;余 of 多余万名. */
    private static String lostHedge(String text) {
        return text.chars()
                .map(c -> Script.plain((char) c))
                .filter(c -> Glyph.remainder((char) c))
                .mapToObj(c -> String.valueOf((char) c))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static void none(StringBuilder out, String hedge, MeasureWord unit) {
        out.append(", \"value\": null");
        bounds(out, "null", "null");
        text(out, "unit", unit.text());
        text(out, "hedge", hedge);
    }

    private static void bounds(StringBuilder out, String low, String high) {
        out.append(", \"low\": ").append(low).append(", \"high\": ").append(high);
    }

    private static String end(End end) {
        return end.isFinite() ? number(end.at()) : "null";
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    /** The last unit that the text names: 日 of 7月1日. */
    private static String dateUnit(Mention mention) {
        String text = mention.text();
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = Script.plain(text.charAt(i));
            if ("年月日号时点分秒".indexOf(c) >= 0) {
                return String.valueOf(c);
            }
        }
        return "";
    }

    private static void text(StringBuilder out, String name, String value) {
        out.append(", \"").append(name).append("\": ").append(quote(value));
    }

    private static String quote(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                        out.append("\\u").append(hex(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}
