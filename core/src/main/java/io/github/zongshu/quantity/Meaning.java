package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** Works out which numbers a quantity leaves possible. */
final class Meaning {
    /** What may fall below nothing: 5℃以下 does not end at 0℃. */
    private static final Set<String> COLD = Set.of("℃", "°C", "℉", "°F", "摄氏度", "华氏度", "度");

    private Meaning() {}

    static Interval interval(Quantity q) {
        Numeral n = q.numeral();
        BigDecimal step = step(q);
        boolean signed = COLD.contains(q.unit().text());
        Interval bare = q.numeral().form() == Numeral.Form.SEVERAL
                ? Hedge.SEVERAL.interval(n.low(), n.high(), step)
                : Hedge.EXACT.interval(n.low(), n.high(), step);
        List<Hedge> hedges = q.qualifier().hedges();
        if (hedges.isEmpty()) {
            return n.form() == Numeral.Form.FRACTION ? outward(n) : bare;
        }
        return hedges.stream()
                .map(hedge -> n.form() == Numeral.Form.SEVERAL && hedge == Hedge.REMAINDER
                        ? bare
                        : signed
                                ? hedge.signedInterval(n.low(), n.high(), step)
                                : hedge.interval(n.low(), n.high(), step))
                .reduce(Interval::hull)
                .orElse(bare);
    }

    /** 不足100以上: a bound above and a bound below by words alone. */
    static boolean isContradictory(Qualifier words) {
        List<Hedge> hedges = words.hedges();
        boolean above = hedges.contains(Hedge.AT_MOST) || hedges.contains(Hedge.UNDER);
        return above && (hedges.contains(Hedge.AT_LEAST) || hedges.contains(Hedge.OVER));
    }

    /** A quotient that does not end stands between its two neighbours of 34 digits. */
    private static Interval outward(Numeral n) {
        MathContext digits = MathContext.DECIMAL128;
        if (n.low().precision() < digits.getPrecision()) {
            return Interval.exactly(n.low());
        }
        BigDecimal ulp = n.low().ulp();
        return Interval.open(n.low().subtract(ulp), n.low().add(ulp));
    }

    /**
     * The worth of one in the last significant place. After 万 the number of 万 is exact, so the place is that of the last digit
     * written before it (44万余: 1万; 1.13万余: 100); otherwise zeros at the end are not significant (2200余: 100; 640余万: 10万).
     */
    static BigDecimal step(Quantity q) {
        Numeral n = q.numeral();
        BigDecimal value = n.low();
        if (QuantityReader.isRemainder(q.qualifier().tail())) {
            return BigDecimal.ONE;
        }
        int exponent = NumeralReader.exponentOf(n.scale());
        boolean afterScale = exponent > 0 && q.qualifier().inner().isEmpty();
        BigDecimal place =
                afterScale ? lastDecimal(n.digits()) : lastSignificant(value.scaleByPowerOfTen(-exponent), n.digits());
        return place.scaleByPowerOfTen(exponent);
    }

    /** Half a unit of the last printed place to either side. */
    static Interval rounding(Quantity q) {
        if (q.hedge() != Hedge.EXACT || q.numeral().form() != Numeral.Form.PLAIN) {
            return q.interval();
        }
        BigDecimal half = lastDecimal(q.numeral().digits())
                .scaleByPowerOfTen(NumeralReader.exponentOf(q.numeral().scale()))
                .multiply(new BigDecimal("0.5"));
        return Interval.closedOpen(q.value().subtract(half), q.value().add(half));
    }

    private static BigDecimal lastDecimal(String digits) {
        int point = Math.max(digits.indexOf('.'), digits.indexOf('点'));
        return BigDecimal.ONE.scaleByPowerOfTen(point < 0 ? 0 : point + 1 - digits.length());
    }

    private static BigDecimal lastSignificant(BigDecimal value, String digits) {
        if (digits.indexOf('.') >= 0 || digits.indexOf('点') >= 0) {
            return lastDecimal(digits);
        }
        int places = value.signum() == 0 ? 0 : -value.stripTrailingZeros().scale();
        return BigDecimal.ONE.scaleByPowerOfTen(Math.max(places, 0));
    }
}
