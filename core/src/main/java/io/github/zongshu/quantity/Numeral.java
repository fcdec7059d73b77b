package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as written: its digits, its 万 or 亿, its script, and what it is worth. Two numerals are equal if they read the same;
 * digit grouping and the width of digits are not kept.
 *
 * <p>A numeral may leave open what it is worth: 数百, 三四十, 4至6. Then {@link #low()} and {@link #high()} differ.
 */
public final class Numeral {
    private final String digits;
    private final String scale;
    private final BigDecimal low;
    private final BigDecimal high;
    private final Form form;
    private final MeasureWord impliedUnit;

    Numeral(String digits, String scale, Worth worth, Form form, MeasureWord impliedUnit) {
        this.digits = digits;
        this.scale = scale;
        this.low = worth.low();
        this.high = worth.high();
        this.form = form;
        this.impliedUnit = impliedUnit;
    }

    /** What a numeral may be worth, from {@code low} to {@code high}. */
    record Worth(BigDecimal low, BigDecimal high) {
        static Worth exactly(BigDecimal value) {
            return new Worth(value, value);
        }

        boolean isOpen() {
            return low.compareTo(high) != 0;
        }
    }

    /** How a numeral states its worth. */
    public enum Form {
        /** A plain number: 14614, 1.13万, 三百二十. */
        PLAIN,
        /** A number with an uncounted digit: 数百, 十几万. It may be anything up to, not including, the upper bound. */
        SEVERAL,
        /** Two neighbouring digits or two numbers: 三四个, 4至6则, 15%～30%. Both ends are included. */
        RANGE,
        /** A fraction or ratio: 三分之一, 4/13. */
        FRACTION,
        /** A place in an order: 第三, 第12. */
        ORDINAL
    }

    /** An Arabic numeral with all digits of {@code value}, trailing zeros of its scale included; never an exponent. */
    public static Numeral of(BigDecimal value) {
        return new Numeral(value.toPlainString(), "", Worth.exactly(value), Form.PLAIN, MeasureWord.NONE);
    }

    /** Arabic digits with a power of ten behind them: {@code 12.11} and 亿. */
    static Numeral scaled(BigDecimal coefficient, String power) {
        BigDecimal worth = coefficient.scaleByPowerOfTen(NumeralReader.exponentOf(power));
        return new Numeral(coefficient.toPlainString(), power, Worth.exactly(worth), Form.PLAIN, MeasureWord.NONE);
    }

    /** The digits as written, before any 万 or 亿 that follows Arabic digits or 余: {@code 44}, {@code 三百二十}, {@code 10亿零817万5288}. */
    public String digits() {
        return digits;
    }

    /** The power of ten written after the digits: 万, 亿, 万亿, 千万; empty if none or if it is part of the digits. */
    public String scale() {
        return scale;
    }

    /** The number itself, or the least that the numeral allows. */
    public BigDecimal low() {
        return low;
    }

    /** The number itself, or the bound above. */
    public BigDecimal high() {
        return high;
    }

    /** How the numeral states its worth. */
    public Form form() {
        return form;
    }

    /** The measure that the numeral itself expresses: {@code %} for 百分之五 and 八成; otherwise none. */
    public MeasureWord impliedUnit() {
        return impliedUnit;
    }

    /** Whether written with Arabic digits. */
    public boolean isArabic() {
        for (int i = 0; i < digits.length(); i++) {
            if (Glyph.isDigit(digits.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numeral n && n.digits.equals(digits) && n.scale.equals(scale);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits, scale);
    }

    /** As written: digits and scale. */
    @Override
    public String toString() {
        return digits + scale;
    }
}
