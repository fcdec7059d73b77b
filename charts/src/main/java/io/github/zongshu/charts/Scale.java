package io.github.zongshu.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The ticks of a value axis, at round numbers.
 *
 * @param low the first tick; below zero, at zero, or, on a broken axis, above it
 * @param high the last tick
 * @param step from one tick to the next
 * @param sign printed behind the last tick: {@code %}, or nothing
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step, String sign) {
    private static final List<BigDecimal> ROUND =
            List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    /** Where the values vary by less than this part of the largest, an axis from zero would show nothing but a flat line. */
    private static final BigDecimal FLAT = new BigDecimal("0.3");

    /** Ticks from zero, or from below it, that hold all the values; per cent up to 100 where they come near. */
    static Scale fromZero(Extent values, int intervals) {
        BigDecimal low = values.low().min(BigDecimal.ZERO);
        BigDecimal high = values.high().max(BigDecimal.ZERO);
        boolean whole =
                values.percent() && low.signum() == 0 && high.compareTo(HALF) > 0 && high.compareTo(HUNDRED) <= 0;
        if (whole) {
            BigDecimal step = BigDecimal.valueOf(intervals >= 4 ? 25 : 50);
            return new Scale(BigDecimal.ZERO, HUNDRED, step, "%");
        }
        return rounded(low, high, values, intervals);
    }

    /** For lines: ticks from zero, unless the values lie close together far from it; then the axis is broken. */
    static Scale forLine(Extent values, int intervals) {
        BigDecimal span = values.high().subtract(values.low());
        boolean flat = values.low().signum() > 0
                && span.signum() > 0
                && span.compareTo(values.high().multiply(FLAT)) < 0;
        return flat ? rounded(values.low(), values.high(), values, intervals) : fromZero(values, intervals);
    }

    /** Ticks from zero in exactly so many intervals, for values that are not negative. */
    static Scale inIntervals(Extent values, int intervals) {
        BigDecimal count = BigDecimal.valueOf(intervals);
        boolean whole = values.percent()
                && values.high().compareTo(HALF) > 0
                && values.high().compareTo(HUNDRED) <= 0;
        BigDecimal high = values.high().signum() == 0 ? BigDecimal.ONE : values.high();
        BigDecimal step = whole && intervals != 3
                ? HUNDRED.divide(count, MathContext.DECIMAL64)
                : step(high, values.whole(), intervals);
        return new Scale(BigDecimal.ZERO, step.multiply(count), step, values.percent() ? "%" : "");
    }

    private static Scale rounded(BigDecimal low, BigDecimal high, Extent values, int intervals) {
        BigDecimal top = high.compareTo(low) == 0 ? low.add(BigDecimal.ONE) : high;
        BigDecimal step = step(top.subtract(low), values.whole(), Math.max(1, intervals));
        return new Scale(
                multiple(low, step, RoundingMode.FLOOR),
                multiple(top, step, RoundingMode.CEILING),
                step,
                values.percent() ? "%" : "");
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    private static BigDecimal step(BigDecimal span, boolean whole, int intervals) {
        BigDecimal least = span.divide(BigDecimal.valueOf(intervals), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (BigDecimal factor : ROUND) {
            BigDecimal step = factor.multiply(power).stripTrailingZeros();
            if (step.compareTo(least) >= 0 && !(whole && step.scale() > 0)) {
                return step;
            }
        }
        BigDecimal next = power.scaleByPowerOfTen(1);
        return whole ? next.max(BigDecimal.ONE) : next;
    }

    /** Whether the axis does not begin at zero though no value is below it: that must be marked. */
    boolean broken() {
        return low.signum() > 0;
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The tick in 万 or 亿, the same for the whole axis; the sign stands at the last one only. */
    String label(BigDecimal tick) {
        if (tick.signum() == 0) {
            return "0";
        }
        BigDecimal most = high.abs().max(low.abs());
        int power = power(most);
        String number = tick.scaleByPowerOfTen(-power).stripTrailingZeros().toPlainString();
        return number + name(power) + (tick.compareTo(high) == 0 ? sign : "");
    }

    private static int power(BigDecimal most) {
        int digits = most.precision() - most.scale();
        return digits > 12 ? 12 : digits > 8 ? 8 : digits > 4 ? 4 : 0;
    }

    private static String name(int power) {
        return switch (power) {
            case 12 -> "万亿";
            case 8 -> "亿";
            case 4 -> "万";
            default -> "";
        };
    }
}
