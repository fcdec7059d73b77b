package io.github.zongshu.audit;

import io.github.zongshu.quantity.Hedge;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Numeral;
import io.github.zongshu.quantity.Quantity;

/**
 * What an expression comes to, exactly.
 *
 * @param unit the measure word of the result
 * @param stated the numbers that hedges leave possible, what is printed without a hedge taken as it stands
 * @param possible the numbers that remain when what is printed may have been rounded; encloses {@code stated}
 */
record Reckoned(MeasureWord unit, Interval stated, Interval possible) {
    /** A number as it was printed. */
    static Reckoned of(Quantity quantity) {
        Interval stated = quantity.interval();
        return new Reckoned(quantity.unit(), stated, isCounted(quantity) ? stated : rounding(quantity));
    }

    /** Whole numbers with all their digits are counted, not rounded; percentages always are rounded. */
    static boolean isCounted(Quantity quantity) {
        Numeral numeral = quantity.numeral();
        boolean percent =
                quantity.unit().equals(MeasureWord.PERCENT) || quantity.unit().equals(MeasureWord.PERCENTAGE_POINT);
        boolean whole = numeral.low().stripTrailingZeros().scale() <= 0;
        boolean decimals =
                numeral.digits().indexOf('.') >= 0 || numeral.digits().indexOf('点') >= 0;
        return !percent && whole && !decimals && numeral.scale().isEmpty();
    }

    /** What may have been rounded to the figure, both neighbours included: some round a half up, some to the even digit. */
    static Interval rounding(Quantity quantity) {
        Interval rounding = quantity.rounding();
        return quantity.hedge() == Hedge.EXACT
                        && rounding.low().isFinite()
                        && rounding.high().isFinite()
                ? Interval.closed(rounding.low().at(), rounding.high().at())
                : rounding;
    }
}
