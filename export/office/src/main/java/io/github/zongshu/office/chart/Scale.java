package io.github.zongshu.office.chart;

import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scale of a value axis.
 *
 * @param fromZero whether it begins at zero, as bars must
 * @param maximum where it ends; empty where the application chooses
 * @param visible whether its numbers are printed
 * @param gridlines whether light lines run across the plot
 * @param format the number format of its numbers
 */
record Scale(boolean fromZero, String maximum, boolean visible, boolean gridlines, String format) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Where lines vary by less than this part of the largest, a scale from zero would show nothing but flat lines. */
    private static final BigDecimal FLAT = new BigDecimal("0.3");

    /** A scale that is not shown, because every bar is labelled. */
    static Scale hidden(List<@Nullable Value> values) {
        return new Scale(noneNegative(values), "", false, false, "General");
    }

    /** A scale that is shown, with gridlines; per cent end at 100 where they come near. */
    static Scale shown(List<@Nullable Value> values) {
        return new Scale(noneNegative(values), maximum(values), true, true, Numbers.scaleFormat(values));
    }

    /** For lines: from zero, unless the values lie close together far from it; then the application chooses. */
    static Scale forLine(List<@Nullable Value> values) {
        Scale shown = shown(values);
        List<BigDecimal> numbers = numbers(values);
        BigDecimal high = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal low = numbers.stream().reduce(high, BigDecimal::min);
        boolean flat = low.signum() > 0 && high.subtract(low).compareTo(high.multiply(FLAT)) < 0;
        return flat ? new Scale(false, "", true, true, shown.format()) : shown;
    }

    private static String maximum(List<@Nullable Value> values) {
        BigDecimal high = numbers(values).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean near = high.compareTo(HUNDRED) <= 0 && high.compareTo(HALF) > 0;
        return Numbers.areRates(values) && near ? "100" : "";
    }

    private static boolean noneNegative(List<@Nullable Value> values) {
        return numbers(values).stream().allMatch(number -> number.signum() >= 0);
    }

    private static List<BigDecimal> numbers(List<@Nullable Value> values) {
        return values.stream()
                .flatMap(Stream::ofNullable)
                .map(value -> value.quantity().value())
                .toList();
    }
}
