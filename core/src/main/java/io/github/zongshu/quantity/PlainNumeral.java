package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads Arabic digits with one 万 or 亿 behind them or nothing, 1200 and 3.2万: nearly every numeral of prose. All others, and those
 * that would not fit a long, are left to {@link NumeralLexer}, which cuts them into pieces first.
 */
final class PlainNumeral {
    private static final int MOST_DIGITS = 10;

    /** Behind digits or a power, these may go on with the numeral. */
    private static final CharClass CONTINUING = CharClass.where(c -> Glyph.isDigit((char) c)
            || Glyph.isHanNumeral((char) c)
            || Glyph.several((char) c)
            || c == '点'
            || NumeralLexer.latinPower((char) c) > 0);

    private static final CharClass GROUPING = CharClass.where(c -> c == ',' || Glyph.groupingSpace((char) c));

    private PlainNumeral() {}

    /** The numeral that begins at {@code start}; empty if none does or if it is none of these. */
    static Optional<NumeralReader.Found> read(ScanText text, int start) {
        if (!Glyph.isDigit(text.at(start))) {
            return Optional.empty();
        }
        long number = 0;
        int at = start;
        int point = 0;
        for (char c = text.at(at); Glyph.isDigit(c) || (c == '.' && point == 0); c = text.at(at)) {
            if (c != '.') {
                number = number * 10 + Glyph.arabic(c);
            } else if (Glyph.isDigit(text.at(at + 1))) {
                point = at;
            } else {
                break;
            }
            at++;
        }
        int power = Math.max(0, Glyph.power(text.at(at)));
        boolean nought = text.at(start) == '0' && Glyph.isDigit(text.at(start + 1));
        int end = power == 4 || power == 8 ? at + 1 : at;
        if (at - start > MOST_DIGITS || nought || goesOn(text, end)) {
            return Optional.empty();
        }
        String scale = end == at ? "" : power == 4 ? "万" : "亿";
        BigDecimal worth = worth(number, point == 0 ? 0 : at - point - 1, scale.isEmpty() ? 0 : power);
        return Optional.of(new NumeralReader.Found(
                new Numeral(
                        text.slice(start, at),
                        scale,
                        Numeral.Worth.exactly(worth),
                        Numeral.Form.PLAIN,
                        MeasureWord.NONE),
                "",
                end));
    }

    private static boolean goesOn(ScanText text, int end) {
        char c = text.at(end);
        char next = text.at(end + 1);
        return CONTINUING.has(c)
                || (GROUPING.has(c) && Glyph.isDigit(next))
                || (NumeralReader.isInner(c) && Glyph.power(next) >= 4);
    }

    /** A whole number keeps no negative scale. */
    private static BigDecimal worth(long number, int decimals, int power) {
        long worth = number;
        int scale = decimals - power;
        for (; scale < 0; scale++) {
            worth *= 10;
        }
        return BigDecimal.valueOf(worth, scale);
    }
}
