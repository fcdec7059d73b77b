package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads Arabic digits with one 万 or 亿 behind them or nothing, 1200, 3.2万 and 640余万, and 万 alone: nearly every numeral of prose. All others, and those
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
        long number = 0;
        int at = start;
        int point = 0;
        for (char c = text.at(at); Glyph.isDigit(c) || (c == '.' && point == 0 && at > start); c = text.at(at)) {
            if (c != '.') {
                number = number * 10 + Glyph.arabic(c);
            } else if (Glyph.isDigit(text.at(at + 1))) {
                point = at;
            } else {
                break;
            }
            at++;
        }
        boolean inner = at > start && isRemainderOfPower(text, at);
        int end = inner ? at + 1 : at;
        int power = power(text.at(end));
        end += power > 0 ? 1 : 0;
        boolean nought = text.at(start) == '0' && Glyph.isDigit(text.at(start + 1));
        if (end == start || at - start > MOST_DIGITS || nought || goesOn(text, end)) {
            return Optional.empty();
        }
        // 万 alone is one of them.
        BigDecimal worth = worth(at == start ? 1 : number, point == 0 ? 0 : at - point - 1, power);
        Numeral numeral = new Numeral(
                text.slice(start, at), name(power), Numeral.Worth.exactly(worth), Numeral.Form.PLAIN, MeasureWord.NONE);
        return Optional.of(new NumeralReader.Found(numeral, inner ? text.slice(at, at + 1) : "", end));
    }

    /** The exponent of 万 and 亿; 0 for all else. */
    private static int power(char c) {
        return c == '万' ? 4 : c == '亿' ? 8 : 0;
    }

    private static String name(int power) {
        return power == 0 ? "" : power == 4 ? "万" : "亿";
    }

    /** 余 of 640余万. */
    private static boolean isRemainderOfPower(ScanText text, int at) {
        return NumeralReader.isInner(text.at(at)) && Glyph.power(text.at(at + 1)) >= 4;
    }

    private static boolean goesOn(ScanText text, int end) {
        char c = text.at(end);
        char next = text.at(end + 1);
        return CONTINUING.has(c) || (GROUPING.has(c) && Glyph.isDigit(next)) || isRemainderOfPower(text, end);
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
