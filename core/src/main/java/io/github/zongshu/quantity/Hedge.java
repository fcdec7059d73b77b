package io.github.zongshu.quantity;

import java.math.BigDecimal;

/** What a writer promises of a number by the words around it, and hence which interval {@code 约300} or {@code 300余} leaves open. */
public enum Hedge {
    /** No hedge: the number itself. */
    EXACT,
    /** 余, 多: at least the number, less than the next of its last place. 44万余 is [44万, 45万), 2200余 is [2200, 2300). */
    REMAINDER,
    /** 近: less than the number, by at most a tenth. */
    NEARLY,
    /** 约, 左右: the number give or take a tenth. */
    ABOUT,
    /** 超, 逾, 突破: more than the number. */
    OVER,
    /** 达, 多达: the number, reached. */
    REACHING,
    /** 不少于, 以上, +: the number or more. */
    AT_LEAST,
    /** 不超过, 以内: the number or less, and not below nothing; 不超过±5 not below -5. */
    AT_MOST,
    /** 不足, 不到: less than the number, and not below nothing. */
    UNDER,
    /** 数, 几: a digit that nobody counted. */
    SEVERAL,
    /** 4至6, 三四个: both ends and all between. */
    RANGE;

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /**
     * What the hedge leaves possible.
     *
     * @param low the number, or the least that an open numeral allows
     * @param high the number, or the bound of an open numeral
     * @param step the worth of one in the number's last significant place, for 余
     */
    Interval interval(BigDecimal low, BigDecimal high, BigDecimal step) {
        return switch (this) {
            case EXACT, REACHING, RANGE -> Interval.closed(low, high);
            case SEVERAL -> Interval.closedOpen(low, high);
            case REMAINDER -> Interval.closedOpen(low, high.add(step));
            case NEARLY -> nearly(low);
            case ABOUT ->
                Interval.closed(
                        low.subtract(low.abs().multiply(TENTH)),
                        high.add(high.abs().multiply(TENTH)));
            case OVER -> Interval.moreThan(low);
            case AT_LEAST -> Interval.atLeast(low);
            case AT_MOST -> high.signum() < 0 ? Interval.atMost(high) : Interval.closed(BigDecimal.ZERO.min(low), high);
            case UNDER ->
                high.signum() <= 0 ? Interval.lessThan(high) : Interval.closedOpen(BigDecimal.ZERO.min(low), high);
        };
    }

    /** The same for what may well be less than nothing. */
    Interval signedInterval(BigDecimal low, BigDecimal high, BigDecimal step) {
        return switch (this) {
            case AT_MOST -> Interval.atMost(high);
            case UNDER -> Interval.lessThan(high);
            case EXACT, REMAINDER, NEARLY, ABOUT, OVER, REACHING, AT_LEAST, SEVERAL, RANGE -> interval(low, high, step);
        };
    }

    /** A tenth of the number on the side of nothing; of nothing itself, nothing. */
    private static Interval nearly(BigDecimal number) {
        BigDecimal inner = number.subtract(number.multiply(TENTH));
        return switch (number.signum()) {
            case 0 -> Interval.exactly(number);
            case 1 -> Interval.open(inner, number);
            default -> Interval.open(number, inner);
        };
    }
}
