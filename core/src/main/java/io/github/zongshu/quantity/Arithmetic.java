package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reckons with quantities and states the result as a quantity: hedged figures in, a hedged figure out. The interval of a result
 * encloses every number that the operands leave possible. From exact operands a quotient is rounded half-up to the decimals asked
 * for and printed plainly (41.7%), as everyone prints it; {@link Quantity#rounding()} of it encloses the true number.
 */
public final class Arithmetic {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /**
     * The sum of figures with one measure word: 2800多场 and 6700余场 make 9500场以上.
     *
     * @throws IllegalArgumentException if there are none, or their measure words differ
     */
    public static Quantity sum(List<Quantity> parts) {
        Interval total = Interval.sum(parts.stream().map(Quantity::interval).toList());
        return Statement.exact(total, sameUnit(parts), scaled(parts), List.of(Hedge.REMAINDER, Hedge.AT_LEAST));
    }

    /**
     * {@code a} less {@code b}.
     *
     * @throws IllegalArgumentException if their measure words differ
     */
    public static Quantity difference(Quantity a, Quantity b) {
        List<Quantity> both = List.of(a, b);
        return Statement.exact(
                a.interval().minus(b.interval()),
                sameUnit(both),
                scaled(both),
                List.of(Hedge.REMAINDER, Hedge.ABOUT, Hedge.AT_LEAST));
    }

    /**
     * What part of {@code whole} the {@code part} is, in per cent: 1.13万余 of 14614 is 77.3%以上. Measure words may differ.
     *
     * @param decimals how many decimals to print, 0 or more
     * @throws ArithmeticException if the whole may be 0, or either may be negative
     */
    public static Quantity share(Quantity part, Quantity whole, int decimals) {
        Interval share = part.interval().dividedBy(whole.interval()).times(HUNDRED);
        return Statement.rounded(share, MeasureWord.PERCENT, decimals, List.of(Hedge.AT_LEAST));
    }

    /**
     * What part of a whole the {@code part} is that makes it together with {@code others}, in per cent: 900余 beside 100余 is
     * 81.8%以上. Of the sum, in which the part would count as if it could differ from itself, less could be said.
     *
     * @param others the other parts, in the measure word of the part; may be none
     * @param decimals how many decimals to print, 0 or more
     * @throws IllegalArgumentException if the measure words differ
     * @throws ArithmeticException if the whole may be 0, or any part may be negative
     */
    public static Quantity shareBeside(Quantity part, List<Quantity> others, int decimals) {
        sameUnit(Stream.concat(Stream.of(part), others.stream()).toList());
        Interval rest = Interval.sum(others.stream().map(Quantity::interval).toList());
        Interval share = part.interval().shareBeside(rest).times(HUNDRED);
        return Statement.rounded(share, MeasureWord.PERCENT, decimals, List.of(Hedge.AT_LEAST));
    }

    /**
     * How many {@code total} come to one of {@code count}, in the measure word of {@code total}: 44万余人次 at 9837场 are 约45人次.
     *
     * @param decimals how many decimals to print, 0 or more
     * @throws ArithmeticException if the count may be 0, or either may be negative
     */
    public static Quantity average(Quantity total, Quantity count, int decimals) {
        Interval mean = total.interval().dividedBy(count.interval());
        return Statement.rounded(mean, total.unit(), decimals, List.of(Hedge.ABOUT, Hedge.AT_LEAST));
    }

    /**
     * How many times {@code b} the {@code a} is, in 倍.
     *
     * @param decimals how many decimals to print, 0 or more
     * @throws ArithmeticException if {@code b} may be 0, or either may be negative
     */
    public static Quantity ratio(Quantity a, Quantity b, int decimals) {
        Interval times = a.interval().dividedBy(b.interval());
        return Statement.rounded(times, new MeasureWord("倍"), decimals, List.of(Hedge.ABOUT, Hedge.AT_LEAST));
    }

    /**
     * By how many per cent {@code now} exceeds {@code before}; negative for a fall.
     *
     * @param decimals how many decimals to print, 0 or more
     * @throws IllegalArgumentException if their measure words differ
     * @throws ArithmeticException if {@code before} may be 0, or either may be negative
     */
    public static Quantity change(Quantity now, Quantity before, int decimals) {
        sameUnit(List.of(now, before));
        Interval growth =
                now.interval().dividedBy(before.interval()).times(HUNDRED).minus(Interval.exactly(HUNDRED));
        return Statement.rounded(growth, MeasureWord.PERCENT, decimals, List.of(Hedge.ABOUT, Hedge.AT_LEAST));
    }

    /**
     * By how many percentage points (个百分点) one percentage exceeds another; exact.
     *
     * @throws IllegalArgumentException if either is not measured in %
     */
    public static Quantity changeInPoints(Quantity now, Quantity before) {
        if (!now.unit().equals(MeasureWord.PERCENT) || !before.unit().equals(MeasureWord.PERCENT)) {
            throw new IllegalArgumentException("not percentages: " + now + ", " + before);
        }
        return Statement.exact(
                now.interval().minus(before.interval()),
                MeasureWord.PERCENTAGE_POINT,
                false,
                List.of(Hedge.ABOUT, Hedge.AT_LEAST));
    }

    /**
     * States what was computed as a figure of the same kind as another: in its 万 or 亿, to its place. What is exact is rounded
     * half-up, or written with all its digits where the model is hedged; what is not is hedged so that nothing possible is lost.
     *
     * @param model the figure to be like
     * @param interval what was computed
     * @param unit the measure word of the result
     * @throws ArithmeticException if nothing is known of the result
     */
    public static Quantity like(Quantity model, Interval interval, MeasureWord unit) {
        boolean percent = unit.equals(MeasureWord.PERCENT) || unit.equals(MeasureWord.PERCENTAGE_POINT);
        List<Hedge> preference = model.hedge() == Hedge.ABOUT
                ? List.of(Hedge.ABOUT, Hedge.AT_LEAST)
                : percent ? List.of(Hedge.AT_LEAST) : List.of(Hedge.REMAINDER, Hedge.AT_LEAST);
        if (model.hedge() != Hedge.EXACT && isWhole(interval.low()) && isWhole(interval.high())) {
            return Statement.exact(interval, unit, false, preference);
        }
        return Statement.like(model, interval, unit, preference);
    }

    private static boolean isWhole(End end) {
        return end.isFinite() && end.at().scale() <= 0;
    }

    private static MeasureWord sameUnit(List<Quantity> quantities) {
        List<MeasureWord> units =
                quantities.stream().map(Quantity::unit).distinct().toList();
        if (units.size() != 1) {
            throw new IllegalArgumentException("measure words differ or are missing: " + units);
        }
        return units.getFirst();
    }

    private static boolean scaled(List<Quantity> quantities) {
        return quantities.stream().anyMatch(q -> !q.numeral().scale().isEmpty());
    }
}
