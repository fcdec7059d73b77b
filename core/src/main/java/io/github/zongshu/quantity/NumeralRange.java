package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Joins two numerals to a range. */
final class NumeralRange {
    private NumeralRange() {}

    /**
     * {@code low} to {@code high}; empty unless low is smaller. 3至5万 means 3万至5万: a lower end without 万 takes that of the upper
     * end, where it would otherwise be out of all proportion; 七至八成 is 70% to 80%.
     */
    static Optional<Numeral> join(Numeral low, String between, Numeral high) {
        boolean shares =
                low.scale().isEmpty() && !high.scale().isEmpty() && low.low().compareTo(coefficient(high)) < 0;
        boolean tenths = high.digits().endsWith("成") && low.impliedUnit().isNone();
        int exponent = tenths ? 1 : shares ? NumeralReader.exponentOf(high.scale()) : 0;
        Numeral.Worth worth = new Numeral.Worth(low.low().scaleByPowerOfTen(exponent), high.high());
        if (worth.low().compareTo(worth.high()) >= 0 || !isEnd(high.form())) {
            return Optional.empty();
        }
        MeasureWord unit = high.impliedUnit().isNone() ? low.impliedUnit() : high.impliedUnit();
        if (!low.impliedUnit().isNone() && !low.impliedUnit().equals(unit)) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(low + between + high.digits(), high.scale(), worth, Numeral.Form.RANGE, unit));
    }

    private static boolean isEnd(Numeral.Form form) {
        return form == Numeral.Form.PLAIN || form == Numeral.Form.FRACTION;
    }

    private static BigDecimal coefficient(Numeral numeral) {
        return numeral.high().scaleByPowerOfTen(-NumeralReader.exponentOf(numeral.scale()));
    }
}
