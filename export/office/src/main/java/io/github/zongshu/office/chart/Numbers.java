package io.github.zongshu.office.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as charts store them, and the number formats by which an application prints them as the prose does. */
final class Numbers {
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

    /** How the scale of an axis is printed: in per cent where all numbers are, large numbers in 万. */
    static String scaleFormat(List<@Nullable Value> values) {
        boolean percent = values.stream()
                .allMatch(v -> v == null || v.quantity().unit().text().equals("%"));
        return percent ? "0\"%\"" : "[>=100000]0\\.0,\"万\";General";
    }
}
