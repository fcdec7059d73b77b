package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Joins two numerals to a range. */
final class NumeralRange {
    private NumeralRange() {}

    /**
     * {@code low} to {@code high}; empty unless low is smaller. 3至5万 means 3万至5万: a lower end without 万 takes that of the upper
     * end, where it would otherwise be out of all proportion.
     */
    static Optional<Numeral> join(Numeral low, String between, Numeral high) {
        boolean shares =
                low.scale().isEmpty() && !high.scale().isEmpty() && low.low().compareTo(coefficient(high)) < 0;
        Numeral.Worth worth = new Numeral.Worth(
                shares ? low.low().scaleByPowerOfTen(NumeralReader.exponentOf(high.scale())) : low.low(), high.high());
        if (worth.low().compareTo(worth.high()) >= 0 || high.form() != Numeral.Form.PLAIN) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(
                low + between + high.digits(), high.scale(), worth, Numeral.Form.RANGE, high.impliedUnit()));
    }

    private static BigDecimal coefficient(Numeral numeral) {
        return numeral.high().scaleByPowerOfTen(-NumeralReader.exponentOf(numeral.scale()));
    }
}
