package io.github.zongshu.quantity;

import io.github.zongshu.quantity.NumeralReader.Found;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads on from a number to a fraction: 4/13, 3:1, 三分之一, 一又二分之一. */
final class Fractions {
    private static final String RATIO_SIGNS = "/:比";
    /** What a fraction goes on with: 分 of 分之, 又, a sign. */
    private static final CharClass CONTINUING = CharClass.of("分又" + RATIO_SIGNS);

    private static final int MOST_DIGITS_OF_PRESSURE = 3;
    /** Of what is measured in these, two numbers with a slash are told together, and neither divides the other. */
    private static final List<String> PAIRED = List.of("mmHg", "毫米汞柱", "kPa");

    private Fractions() {}

    /**
     * The fraction that begins with {@code first}, or {@code first} itself.
     *
     * @param start where {@code first} starts
     * @param cardinal reads a plain number at a place
     */
    static Found read(ScanText text, int start, Found first, IntFunction<Optional<Found>> cardinal) {
        if (!CONTINUING.has(text.at(first.end())) || first.numeral().form() != Numeral.Form.PLAIN) {
            return first;
        }
        if (text.charAt(first.end()) == '又') {
            return cardinal.apply(first.end() + 1)
                    .map(second -> quotient(text, second, cardinal))
                    .filter(fraction -> fraction.numeral().form() == Numeral.Form.FRACTION)
                    .map(fraction -> mixed(first, fraction))
                    .orElse(first);
        }
        boolean third = text.isOneOf(start - 1, RATIO_SIGNS) && Glyph.isDigit(text.at(start - 2));
        return third ? first : quotient(text, first, cardinal);
    }

    private static Found mixed(Found whole, Found fraction) {
        BigDecimal value = whole.numeral().low().add(fraction.numeral().low());
        return fraction(whole.numeral() + "又" + fraction.numeral(), value, fraction.end());
    }

    private static Found quotient(ScanText text, Found first, IntFunction<Optional<Found>> cardinal) {
        if (text.startsWith("分之", first.end())) {
            return cardinal.apply(first.end() + 2)
                    .filter(top -> isDivisible(top, first))
                    .map(top -> divide(top, first, first.numeral() + "分之" + top.numeral()))
                    .orElse(first);
        }
        char sign = text.at(first.end());
        boolean between = RATIO_SIGNS.indexOf(sign) >= 0
                && Glyph.isDigit(text.at(first.end() - 1))
                && Glyph.isDigit(text.at(first.end() + 1))
                && !isPair(text, first.end());
        return !between
                ? first
                : cardinal.apply(first.end() + 1)
                        .filter(bottom -> isDivisible(first, bottom) && !isThird(text, bottom.end(), sign))
                        .map(bottom -> divide(first, bottom, first.numeral().toString() + sign + bottom.numeral()))
                        .orElse(first);
    }

    /** Whether the slash at a place parts the two numbers of a blood pressure: 150/95mmHg. */
    static boolean isPair(ScanText text, int slash) {
        int end = slash + 1;
        while (end - slash <= MOST_DIGITS_OF_PRESSURE && Glyph.isDigit(text.at(end))) {
            end++;
        }
        int unit = text.at(end) == ' ' ? end + 1 : end;
        return text.at(slash) == '/' && PAIRED.stream().anyMatch(word -> text.startsWith(word, unit));
    }

    /** 12.6:42.1:45.3 is no quotient. */
    private static boolean isThird(ScanText text, int at, char sign) {
        return text.isOneOf(at, String.valueOf(sign)) && Glyph.isDigit(text.at(at + 1));
    }

    private static boolean isDivisible(Found top, Found bottom) {
        return top.numeral().form() == Numeral.Form.PLAIN
                && bottom.numeral().form() == Numeral.Form.PLAIN
                && bottom.numeral().low().signum() != 0;
    }

    private static Found divide(Found top, Found bottom, String digits) {
        BigDecimal value = top.numeral().low().divide(bottom.numeral().low(), MathContext.DECIMAL128);
        return fraction(digits, value, Math.max(top.end(), bottom.end()));
    }

    private static Found fraction(String digits, BigDecimal value, int end) {
        return new Found(
                new Numeral(digits, "", Numeral.Worth.exactly(value), Numeral.Form.FRACTION, MeasureWord.NONE),
                "",
                end);
    }
}
