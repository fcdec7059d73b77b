package io.github.zongshu.quantity;

import io.github.zongshu.quantity.NumeralReader.Found;
import java.math.BigDecimal;

/** Reads on from a number to tenths: 八成 is 80%, 七成六 76%, 三成半 35%; and to prices left by a discount: 八折 is 80%, 八五折 85%. */
final class Tenths {
    /** Behind these, 成 begins another word: 三成立 is nobody's third. */
    private static final String OTHER_WORDS = "立功果效长员绩就熟品分型都本交人年套体片千上百倍因语名活排群田材事";

    /** Behind these, 折 begins another word. */
    private static final String OTHER_DISCOUNTS = "叠合算腾射扣返线旧磨服断桥子页屏损中戟纸";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Tenths() {}

    static Found read(ScanText text, Found found) {
        return switch (text.at(found.end())) {
            case '折' -> discount(text, found);
            case '成' -> tenths(text, found);
            default -> found;
        };
    }

    /** 八折, 八点五折; 八五折 and 85折 are said in hundredths. */
    private static Found discount(ScanText text, Found found) {
        Numeral n = found.numeral();
        boolean tenths = n.low().signum() > 0 && n.low().compareTo(BigDecimal.TEN) < 0;
        boolean hundredths = !tenths
                && n.low().scale() == 0
                && n.low().compareTo(BigDecimal.TEN) > 0
                && n.low().compareTo(HUNDRED) < 0
                && n.digits().length() == 2;
        boolean discount = n.form() == Numeral.Form.PLAIN
                && n.scale().isEmpty()
                && n.impliedUnit().isNone()
                && (tenths || hundredths)
                && !text.isOneOf(found.end() + 1, OTHER_DISCOUNTS);
        BigDecimal value = tenths ? percent(n.low()) : n.low();
        return discount
                ? new Found(
                        new Numeral(n.digits() + "折", "", Numeral.Worth.exactly(value), n.form(), MeasureWord.PERCENT),
                        "",
                        found.end() + 1)
                : found;
    }

    private static Found tenths(ScanText text, Found found) {
        Numeral n = found.numeral();
        boolean tenths = !text.isOneOf(found.end() + 1, OTHER_WORDS)
                && (n.scale().isEmpty() || n.scale().equals("十"))
                && n.form() != Numeral.Form.FRACTION
                && n.high().compareTo(BigDecimal.TEN) <= 0;
        if (!tenths) {
            return found;
        }
        int last = found.end() + 1;
        BigDecimal more = BigDecimal.ZERO;
        int digit = Glyph.han(text.at(last));
        if (text.isOneOf(last, "半")) {
            more = HALF;
        } else if (digit > 0 && Glyph.power(text.at(last + 1)) < 0 && Glyph.han(text.at(last + 1)) < 0) {
            more = BigDecimal.valueOf(digit, 1);
        }
        int end = more.signum() > 0 ? last + 1 : last;
        Numeral.Worth worth =
                new Numeral.Worth(percent(n.low().add(more)), percent(n.high().add(more)));
        String digits = n.toString() + text.slice(found.end(), end);
        return new Found(new Numeral(digits, "", worth, n.form(), MeasureWord.PERCENT), "", end);
    }

    private static BigDecimal percent(BigDecimal tenths) {
        return tenths.scaleByPowerOfTen(1);
    }
}
