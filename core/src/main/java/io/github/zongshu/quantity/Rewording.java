package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rewrites the numbers of quantities as a house style wants them, without changing what they state. */
final class Rewording {
    private static final int MYRIAD = 4;
    private static final int HUNDRED_MILLION = 8;
    private static final int TRILLION = 12;
    private static final int MOST_DECIMALS = 2;

    private Rewording() {}

    /** Long plain numbers in 亿 with at most two decimals, or in whole 万, if that states them exactly. */
    static Quantity press(Quantity q) {
        Numeral n = q.numeral();
        boolean plain = n.form() == Numeral.Form.PLAIN
                && n.isArabic()
                && n.scale().isEmpty()
                && n.impliedUnit().isNone();
        if (!plain
                || !q.qualifier().equals(Qualifier.NONE)
                || n.low().stripTrailingZeros().scale() > 0) {
            return q;
        }
        return new Quantity(scaled(n.low()), q.qualifier(), q.unit());
    }

    /** Without two hedges on one number and without 余 behind decimals, as far as that states no more than was stated. */
    static Quantity strict(Quantity q) {
        Quantity single = singleHedge(q);
        Numeral n = single.numeral();
        boolean decimalRemainder = n.form() == Numeral.Form.PLAIN
                && single.qualifier().hedges().equals(List.of(Hedge.REMAINDER))
                && n.digits().indexOf('.') >= 0
                && !n.scale().isEmpty();
        if (!decimalRemainder) {
            return press(single);
        }
        BigDecimal whole =
                n.low().setScale(Math.max(0, n.low().stripTrailingZeros().scale()));
        Quantity spelled = new Quantity(Numeral.of(whole), Qualifier.after("余"), single.unit());
        return spelled.interval().encloses(single.interval()) ? spelled : single;
    }

    /** 数百万余 is 数百万, 约300左右 is 约300. */
    private static Quantity singleHedge(Quantity q) {
        Qualifier words = q.qualifier();
        Stream<Qualifier> candidates = Stream.of(
                new Qualifier(words.before(), "", "", ""),
                new Qualifier("", words.inner(), "", ""),
                new Qualifier("", "", words.after(), ""),
                new Qualifier("", "", "", words.tail()));
        boolean several = q.numeral().form() == Numeral.Form.SEVERAL;
        boolean stacked = words.hedges().size() > 1 || words.words().contains("…") || several;
        Optional<Quantity> single = candidates
                .filter(candidate -> stacked && (several || !candidate.equals(Qualifier.NONE)))
                .map(candidate -> new Quantity(q.numeral(), candidate, q.unit()))
                .filter(candidate -> candidate.interval().encloses(q.interval()))
                .findFirst();
        return single.orElse(q);
    }

    /** {@code value} in 亿 or 万 where that is exact and short; otherwise with all its digits. */
    static Numeral scaled(BigDecimal value) {
        if (isShort(value, TRILLION, MOST_DECIMALS)) {
            return Numeral.scaled(coefficient(value, TRILLION), "万亿");
        }
        if (isShort(value, HUNDRED_MILLION, MOST_DECIMALS)) {
            return Numeral.scaled(coefficient(value, HUNDRED_MILLION), "亿");
        }
        return isShort(value, MYRIAD, 0) ? Numeral.scaled(coefficient(value, MYRIAD), "万") : Numeral.of(value);
    }

    private static boolean isShort(BigDecimal value, int exponent, int decimals) {
        BigDecimal coefficient = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return coefficient.abs().compareTo(BigDecimal.ONE) >= 0 && coefficient.scale() <= decimals;
    }

    private static BigDecimal coefficient(BigDecimal value, int exponent) {
        return value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
    }
}
