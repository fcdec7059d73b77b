package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;

/** Rewrites the numbers of quantities as a house style wants them, without changing what they state. */
final class Rewording {
    private static final int MYRIAD = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final int MOST_DECIMALS = 2;

    private Rewording() {}

    /** Long plain numbers in 亿 with at most two decimals, or in whole 万, if that states them exactly. */
    static Quantity press(Quantity q) {
        Numeral n = q.numeral();
        boolean plain =
                n.form() == Numeral.Form.PLAIN && n.isArabic() && n.scale().isEmpty();
        if (!plain
                || !q.qualifier().equals(Qualifier.NONE)
                || n.low().stripTrailingZeros().scale() > 0) {
            return q;
        }
        return new Quantity(scaled(n.low()), q.qualifier(), q.unit());
    }

    /** Out of 1.13万余, 11300余. */
    static Quantity strict(Quantity q) {
        Numeral n = q.numeral();
        boolean decimalRemainder = n.form() == Numeral.Form.PLAIN
                && q.qualifier().hedges().equals(List.of(Hedge.REMAINDER))
                && n.digits().indexOf('.') >= 0
                && !n.scale().isEmpty();
        if (!decimalRemainder) {
            return press(q);
        }
        Quantity spelled = new Quantity(
                Numeral.of(n.low()
                        .setScale(Math.max(0, n.low().stripTrailingZeros().scale()))),
                Qualifier.after("余"),
                q.unit());
        return spelled.interval().encloses(q.interval()) ? spelled : q;
    }

    /** {@code value} in 亿 or 万 where that is exact and short; otherwise with all its digits. */
    static Numeral scaled(BigDecimal value) {
        if (isShort(value, HUNDRED_MILLION, MOST_DECIMALS)) {
            return inScale(value, HUNDRED_MILLION, "亿");
        }
        return isShort(value, MYRIAD, 0) ? inScale(value, MYRIAD, "万") : Numeral.of(value);
    }

    private static boolean isShort(BigDecimal value, int exponent, int decimals) {
        BigDecimal coefficient = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return coefficient.abs().compareTo(BigDecimal.ONE) >= 0 && coefficient.scale() <= decimals;
    }

    private static Numeral inScale(BigDecimal value, int exponent, String scale) {
        BigDecimal coefficient = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return new Numeral(
                coefficient.toPlainString(), scale, Numeral.Worth.exactly(value), Numeral.Form.PLAIN, MeasureWord.NONE);
    }
}
