package io.github.zongshu.office.chart;

import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scale of a value axis.
 *
 * @param minimum where it begins, zero for bars; empty where the application chooses
 * @param maximum where it ends; empty where the application chooses
 * @param visible whether its numbers are printed
 * @param gridlines whether light lines run across the plot
 * @param format the number format of its numbers
 * @param step from one of its numbers to the next; empty where the application chooses
 */
record Scale(String minimum, String maximum, boolean visible, boolean gridlines, String format, String step) {
    /** Per cent of a whole. */
    static final Scale PERCENT = new Scale("0", "100", true, true, "0\"%\"", "25");

    /** The scale that applications give bars of equal length: they count it from 0 to 1. */
    static final Scale SHARES = new Scale("0", "1", true, true, "0%", "0.25");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Where lines vary by less than this part of the largest, a scale from zero would show nothing but flat lines. */
    private static final BigDecimal FLAT = new BigDecimal("0.3");

    /** A scale that is not shown, because every bar is labelled. */
    static Scale hidden(List<@Nullable Value> values) {
        return new Scale(zero(values), "", false, false, "General", "");
    }

    /** A scale that is shown, with gridlines; per cent end at 100 where they come near. */
    static Scale shown(List<@Nullable Value> values) {
        String end = maximum(values);
        String format = Numbers.scaleFormat(values);
        return new Scale(zero(values), end, true, true, format, end.isEmpty() ? "" : PERCENT.step());
    }

    /** The same scale, not shown. */
    Scale unseen() {
        return new Scale(minimum, maximum, false, false, format, "");
    }

    /** The same scale beside another one that has gridlines already. */
    Scale withoutGridlines() {
        return new Scale(minimum, maximum, visible, false, format, step);
    }

    /** The same scale with ends of its own, as plain numbers. */
    Scale between(double low, double high) {
        return new Scale(plain(low), plain(high), visible, gridlines, format, "");
    }

    /** Four digits are finer than a pixel. */
    private static String plain(double number) {
        return new BigDecimal(number, new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    /** For lines: from zero, unless the values lie close together far from it; then the application chooses. */
    static Scale forLine(List<@Nullable Value> values) {
        Scale shown = shown(values);
        List<BigDecimal> numbers = numbers(values);
        BigDecimal high = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal low = numbers.stream().reduce(high, BigDecimal::min);
        boolean flat = low.signum() > 0 && high.subtract(low).compareTo(high.multiply(FLAT)) < 0;
        return flat ? new Scale("", "", true, true, shown.format(), "") : shown;
    }

    private static String maximum(List<@Nullable Value> values) {
        BigDecimal high = numbers(values).stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean near = high.compareTo(HUNDRED) <= 0 && high.compareTo(HALF) > 0;
        return Numbers.areRates(values) && near ? "100" : "";
    }

    private static String zero(List<@Nullable Value> values) {
        return numbers(values).stream().allMatch(number -> number.signum() >= 0) ? "0" : "";
    }

    private static List<BigDecimal> numbers(List<@Nullable Value> values) {
        return values.stream()
                .flatMap(Stream::ofNullable)
                .map(value -> value.quantity().value())
                .toList();
    }
}
