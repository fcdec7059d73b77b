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

    private Numbers() {}

    /** The number that is drawn, all digits: the known bound of a hedged one. */
    static String plain(Value value) {
        return value.quantity().value().toPlainString();
    }

    /** The format code under which an application prints the number exactly as {@link Value#text()} does, if there is one. */
    static Optional<String> format(Value value) {
        String plain = plain(value);
        int decimals = Math.max(0, value.quantity().value().scale());
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        if (value.text().equals(plain)) {
            return Optional.of(digits);
        }
        return value.text().equals(plain + "%") ? Optional.of(digits + "\"%\"") : Optional.empty();
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
