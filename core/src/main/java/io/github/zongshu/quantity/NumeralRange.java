package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Joins two numerals to a range. */
final class NumeralRange {
    private NumeralRange() {}

    /**
     * {@code low} to {@code high}; empty unless low is smaller. 3至5万 means 3万至5万: a lower end without 万 takes that of the upper
     * end, where it would otherwise be out of all proportion; 七至八成 is 70% to 80%, 三到五折 30% to 50%.
     */
    static Optional<Numeral> join(Numeral low, String between, Numeral high) {
        boolean shares =
                low.scale().isEmpty() && !high.scale().isEmpty() && low.low().compareTo(coefficient(high)) < 0;
        boolean tenths = (high.digits().endsWith("成") || high.digits().endsWith("折"))
                && low.impliedUnit().isNone()
                && low.low().compareTo(BigDecimal.TEN) < 0;
        int exponent = tenths ? 1 : shares ? NumeralReader.exponentOf(high.scale()) : 0;
        BigDecimal first = low.low().scaleByPowerOfTen(exponent);
        Numeral.Worth worth = new Numeral.Worth(first, high.high());
        if (between.equals("±")) {
            worth = new Numeral.Worth(first.subtract(high.low()), first.add(high.low()));
        } else if (isBelowZero(low, between, high)) {
            worth = new Numeral.Worth(
                    first.min(high.low().negate()), first.max(high.low().negate()));
        }
        if (worth.low().compareTo(worth.high()) >= 0 || !isEnd(high.form())) {
            return Optional.empty();
        }
        MeasureWord unit = high.impliedUnit().isNone() ? low.impliedUnit() : high.impliedUnit();
        if (!low.impliedUnit().isNone() && !low.impliedUnit().equals(unit)) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(low + between + high.digits(), high.scale(), worth, Numeral.Form.RANGE, unit));
    }

    /** The digits of a range without the measure word that its lower end repeats: 13万～17 of 13万元～17万元. */
    static String withoutUnit(Numeral numeral, String unit) {
        ScanText digits = ScanText.ofClean(numeral.digits());
        // 两到十两 begins with a number, not with the measure word.
        for (int at = 1; numeral.form() == Numeral.Form.RANGE && !unit.isEmpty() && at < digits.length(); at++) {
            int end = at + unit.length();
            if (digits.startsWith(unit, at) && QuantityReader.isJoiner(digits, end)) {
                return digits.slice(0, at) + digits.slice(end, digits.length());
            }
        }
        return numeral.digits();
    }

    /** ±5 lies from -5 to 5. */
    static NumeralReader.Found around(NumeralReader.Found found) {
        Numeral n = found.numeral();
        Numeral.Worth worth = new Numeral.Worth(n.low().negate(), n.low());
        Numeral numeral = new Numeral("±" + n.digits(), n.scale(), worth, Numeral.Form.RANGE, n.impliedUnit());
        return new NumeralReader.Found(numeral, "", found.end());
    }

    /** 零下3至5 goes down to -5 unless the upper end has a measure word or sign of its own. */
    private static boolean isBelowZero(Numeral low, String between, Numeral high) {
        return low.digits().startsWith("零下")
                && between.length() == 1
                && high.low().signum() > 0;
    }

    private static boolean isEnd(Numeral.Form form) {
        return form == Numeral.Form.PLAIN || form == Numeral.Form.FRACTION;
    }

    private static BigDecimal coefficient(Numeral numeral) {
        return numeral.high().scaleByPowerOfTen(-NumeralReader.exponentOf(numeral.scale()));
    }
}
