package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * The set of numbers that a statement leaves possible: everything between two ends. Arithmetic is exact; only a quotient may
 * need rounding, and then each end is rounded outward at 34 digits, so that a result never excludes a possible number.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(End low, End high) {
    /** Everything. */
    public static final Interval ALL = new Interval(End.unbounded(), End.unbounded());

    private static final int DIGITS = 34;

    /** Refuses an interval that holds no number. */
    public Interval {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.isFinite() && high.isFinite()) {
            int order = low.at().compareTo(high.at());
            if (order > 0 || (order == 0 && !(low.isClosed() && high.isClosed()))) {
                throw new IllegalArgumentException("empty interval: " + low + " to " + high);
            }
        }
    }

    /** The single number {@code value}. */
    public static Interval exactly(BigDecimal value) {
        return closed(value, value);
    }

    /** {@code [low, high]}. */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(End.closed(low), End.closed(high));
    }

    /** {@code (low, high)}. */
    public static Interval open(BigDecimal low, BigDecimal high) {
        return new Interval(End.open(low), End.open(high));
    }

    /** {@code [low, high)}. */
    public static Interval closedOpen(BigDecimal low, BigDecimal high) {
        return new Interval(End.closed(low), End.open(high));
    }

    /** {@code (low, high]}. */
    public static Interval openClosed(BigDecimal low, BigDecimal high) {
        return new Interval(End.open(low), End.closed(high));
    }

    /** {@code [low, ∞)}. */
    public static Interval atLeast(BigDecimal low) {
        return new Interval(End.closed(low), End.unbounded());
    }

    /** {@code (low, ∞)}. */
    public static Interval moreThan(BigDecimal low) {
        return new Interval(End.open(low), End.unbounded());
    }

    /** {@code (-∞, high]}. */
    public static Interval atMost(BigDecimal high) {
        return new Interval(End.unbounded(), End.closed(high));
    }

    /** {@code (-∞, high)}. */
    public static Interval lessThan(BigDecimal high) {
        return new Interval(End.unbounded(), End.open(high));
    }

    /** Whether it is a single number. */
    public boolean isPoint() {
        return low.isFinite() && high.isFinite() && low.at().compareTo(high.at()) == 0;
    }

    /** Whether {@code value} is possible. */
    public boolean contains(BigDecimal value) {
        return encloses(exactly(value));
    }

    /** Whether every number of {@code other} is in this interval. */
    public boolean encloses(Interval other) {
        return End.compareLow(low, other.low) <= 0 && End.compareHigh(high, other.high) >= 0;
    }

    /** Whether some number is in both. */
    public boolean meets(Interval other) {
        return !(isBelow(other) || other.isBelow(this));
    }

    /** Whether every number here is smaller than every number of {@code other}. */
    public boolean isBelow(Interval other) {
        if (!high.isFinite() || !other.low.isFinite()) {
            return false;
        }
        int order = high.at().compareTo(other.low.at());
        return order < 0 || (order == 0 && !(high.isClosed() && other.low.isClosed()));
    }

    /** The smallest interval that encloses both. */
    public Interval hull(Interval other) {
        return new Interval(
                End.compareLow(low, other.low) <= 0 ? low : other.low,
                End.compareHigh(high, other.high) >= 0 ? high : other.high);
    }

    /** All sums of a number here and one of {@code other}. */
    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    /** All differences of a number here and one of {@code other}. */
    public Interval minus(Interval other) {
        return plus(other.negate());
    }

    /** All numbers here with the sign turned. */
    public Interval negate() {
        return new Interval(high.negate(), low.negate());
    }

    /** All products of a number here and {@code factor}. */
    public Interval times(BigDecimal factor) {
        if (factor.signum() == 0) {
            return exactly(BigDecimal.ZERO);
        }
        boolean upright = factor.signum() > 0;
        return new Interval((upright ? low : high).times(factor), (upright ? high : low).times(factor));
    }

    /**
     * All quotients of a number here and one of {@code divisor}, for numbers that are not negative (counts, amounts, shares).
     *
     * @throws ArithmeticException if the divisor may be 0 or either may be negative
     */
    public Interval dividedBy(Interval divisor) {
        if (!divisor.low.isFinite() || divisor.low.at().signum() < 0 || divisor.contains(BigDecimal.ZERO)) {
            throw new ArithmeticException("the divisor may be 0 or negative: " + divisor);
        }
        if (!low.isFinite() || low.at().signum() < 0) {
            throw new ArithmeticException("the dividend may be negative: " + this);
        }
        End quotientLow = divisor.high.isFinite()
                ? low.dividedBy(divisor.high, new MathContext(DIGITS, RoundingMode.FLOOR))
                : End.closed(BigDecimal.ZERO);
        End quotientHigh = high.isFinite() && divisor.low.at().signum() > 0
                ? high.dividedBy(divisor.low, new MathContext(DIGITS, RoundingMode.CEILING))
                : End.unbounded();
        return new Interval(quotientLow, quotientHigh);
    }

    /**
     * All quotients {@code a / (a + b)} of a number here and one of {@code rest}, for numbers that are not negative: what part of a
     * whole the one is that stands in it. Narrower than dividing by the sum, which would let the part differ from itself.
     *
     * @throws ArithmeticException if the whole may be 0, or either may be negative
     */
    public Interval shareBeside(Interval rest) {
        BigDecimal least = leastOf(this);
        BigDecimal leastRest = leastOf(rest);
        if (plus(rest).contains(BigDecimal.ZERO)) {
            throw new ArithmeticException("the whole may be 0: " + this + " beside " + rest);
        }
        End lowest = rest.high.isFinite() && least.signum() > 0
                ? low.dividedBy(low.plus(rest.high), new MathContext(DIGITS, RoundingMode.FLOOR))
                : End.closed(BigDecimal.ZERO);
        End highest = high.isFinite() && leastRest.signum() > 0
                ? high.dividedBy(high.plus(rest.low), new MathContext(DIGITS, RoundingMode.CEILING))
                : End.closed(BigDecimal.ONE);
        return new Interval(lowest, highest);
    }

    private static BigDecimal leastOf(Interval interval) {
        if (!interval.low.isFinite() || interval.low.at().signum() < 0) {
            throw new ArithmeticException("may be negative: " + interval);
        }
        return interval.low.at();
    }

    /** The sum of all parts; {@code [0, 0]} for none. */
    public static Interval sum(List<Interval> parts) {
        return parts.stream().reduce(exactly(BigDecimal.ZERO), Interval::plus);
    }

    /** In mathematical notation: {@code [440000, 450000)}, {@code (100, ∞)}. */
    @Override
    public String toString() {
        return (low.isClosed() ? "[" : "(")
                + (low.isFinite() ? low.at().toPlainString() : "-∞")
                + ", "
                + (high.isFinite() ? high.at().toPlainString() : "∞")
                + (high.isClosed() ? "]" : ")");
    }
}
