package io.github.zongshu.office.chart;

import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers as charts store them, and the number formats by which an application prints them as the prose does. */
final class Numbers {
    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    /** Excel refuses longer format codes. */
    private static final int LONGEST = 250;

    private Numbers() {}

    /** The number that is drawn, all digits: the known bound of a hedged one. */
    static String plain(Value value) {
        return value.quantity().value().toPlainString();
    }

    /**
     * The format code under which an application prints the number exactly as {@link Value#text()} does, if there is one.
     *
     * @param prefix what stands before the number; after a minus sign its length is expected, and a plus sign goes when an edited
     *     number is negative
     */
    static Optional<String> format(Value value, String prefix) {
        String plain = plain(value);
        int decimals = Math.max(0, value.quantity().value().scale());
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        if (value.text().equals(plain)) {
            return Optional.of(prefixed(prefix, digits));
        }
        return value.text().equals(plain + "%") ? Optional.of(prefixed(prefix, digits + "\"%\"")) : Optional.empty();
    }

    /**
     * The format code under which an application prints words for every number, positive, negative or zero; nothing for words that
     * are too long for one, or of several lines.
     */
    static Optional<String> literal(String words) {
        String quoted = "\"" + words.replace("\"", "\"\\\"\"") + "\"";
        String code = String.join(";", quoted, quoted, quoted);
        return words.contains("\n") || code.length() > LONGEST ? Optional.empty() : Optional.of(code);
    }

    private static String prefixed(String prefix, String digits) {
        return switch (prefix) {
            case "" -> digits;
            case "+" -> "+" + digits + ";-" + digits;
            default -> "\"" + prefix + "\"" + digits;
        };
    }

    /** How the scale of an axis is printed: in per cent where all numbers are, in 万 where there are large ones. */
    static String scaleFormat(List<@Nullable Value> values) {
        if (areRates(values)) {
            return "0\"%\"";
        }
        boolean large = values.stream()
                .flatMap(Stream::ofNullable)
                .anyMatch(v -> v.quantity().value().abs().compareTo(LARGE) >= 0);
        return large ? "[=0]0;0\\.0,\"万\"" : "General";
    }

    /** Whether all are per cent. */
    static boolean areRates(List<@Nullable Value> values) {
        return values.stream().allMatch(v -> v == null || v.quantity().unit().equals(MeasureWord.PERCENT));
    }
}
