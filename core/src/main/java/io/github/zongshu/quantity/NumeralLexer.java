package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cuts the longest run of numeral pieces from a text, left to right, looking at each character once. */
final class NumeralLexer {
    /** Units that begin with a power of ten; the power is not part of the number: 3千米 is three kilometres. */
    private static final List<String> UNITS_WITH_POWER =
            List.of("千米", "千克", "千瓦", "千伏", "千卡", "千帕", "千赫", "百帕", "百分点", "百分之", "千分之", "万分之");

    private final CharSequence text;
    private final List<NumeralToken> tokens = new ArrayList<>();
    private int at;

    private NumeralLexer(CharSequence text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The pieces that begin at {@code start}; none if no numeral stands there. */
    static List<NumeralToken> lex(CharSequence text, int start) {
        NumeralLexer lexer = new NumeralLexer(text, start);
        while (lexer.next()) {}
        return lexer.tokens;
    }

    private boolean next() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (Glyph.arabic(c) >= 0) {
            return arabic();
        }
        if (Glyph.han(c) >= 0) {
            return han();
        }
        if (Glyph.power(c) >= 0 && !startsUnit()) {
            tokens.add(NumeralToken.power(Glyph.power(c), at++));
            return true;
        }
        return Glyph.several(c) && several();
    }

    private boolean startsUnit() {
        return UNITS_WITH_POWER.stream().anyMatch(unit -> startsWith(unit, at));
    }

    private boolean startsWith(String word, int from) {
        return from + word.length() <= text.length()
                && word.contentEquals(text.subSequence(from, from + word.length()));
    }

    private boolean arabic() {
        if (!tokens.isEmpty() && !mayFollow()) {
            return false;
        }
        int start = at;
        StringBuilder digits = new StringBuilder();
        digits(digits);
        if (digits.length() <= 3) {
            groups(digits);
        }
        if (at + 1 < text.length()
                && Glyph.halfWidth(text.charAt(at)) == '.'
                && Glyph.arabic(text.charAt(at + 1)) >= 0) {
            digits.append('.');
            at++;
            digits(digits);
        }
        tokens.add(NumeralToken.number(NumeralToken.Kind.ARABIC, new BigDecimal(digits.toString()), start, at));
        return true;
    }

    private void digits(StringBuilder into) {
        while (at < text.length() && Glyph.arabic(text.charAt(at)) >= 0) {
            into.append((char) ('0' + Glyph.arabic(text.charAt(at++))));
        }
    }

    /** Groups of exactly three digits behind one and the same separator: 19,351 and 12 500. */
    private void groups(StringBuilder into) {
        if (at >= text.length()) {
            return;
        }
        char separator = text.charAt(at);
        if (separator != ',' && !Glyph.groupingSpace(separator)) {
            return;
        }
        while (at + 3 < text.length() && text.charAt(at) == separator && threeDigits(at + 1)) {
            at++;
            digits(into);
        }
    }

    private boolean threeDigits(int from) {
        for (int i = from; i < from + 3; i++) {
            if (Glyph.arabic(text.charAt(i)) < 0) {
                return false;
            }
        }
        return from + 3 >= text.length() || Glyph.arabic(text.charAt(from + 3)) < 0;
    }

    /** A number may follow a power of ten or 零, never another number. */
    private boolean mayFollow() {
        NumeralToken last = tokens.getLast();
        return last.isPower() || last.kind() == NumeralToken.Kind.ZERO;
    }

    private boolean han() {
        if (!tokens.isEmpty() && !mayFollow()) {
            return false;
        }
        int start = at;
        while (at < text.length() && Glyph.han(text.charAt(at)) >= 0) {
            at++;
        }
        int length = at - start;
        int first = Glyph.han(text.charAt(start));
        if (first == 0 && !tokens.isEmpty()) {
            tokens.add(NumeralToken.number(NumeralToken.Kind.ZERO, BigDecimal.ZERO, start, start + 1));
            at = start + 1;
            return true;
        }
        if (length == 2 && areNeighbours(first, Glyph.han(text.charAt(start + 1)))) {
            BigDecimal low = BigDecimal.valueOf(Math.min(first, Glyph.han(text.charAt(start + 1))));
            BigDecimal high = BigDecimal.valueOf(Math.max(first, Glyph.han(text.charAt(start + 1))));
            tokens.add(new NumeralToken(NumeralToken.Kind.NEIGHBOURS, low, high, start, at));
            return true;
        }
        StringBuilder digits = new StringBuilder();
        hanDigits(digits, start);
        if (at + 1 < text.length() && text.charAt(at) == '点' && Glyph.han(text.charAt(at + 1)) >= 0) {
            int point = at++;
            while (at < text.length() && Glyph.han(text.charAt(at)) >= 0) {
                at++;
            }
            digits.append('.');
            hanDigits(digits, point + 1);
        }
        tokens.add(NumeralToken.number(NumeralToken.Kind.HAN, new BigDecimal(digits.toString()), start, at));
        return true;
    }

    private void hanDigits(StringBuilder into, int from) {
        for (int i = from; i < at; i++) {
            into.append((char) ('0' + Glyph.han(text.charAt(i))));
        }
    }

    /** 三四 and 三五 leave open which; so does 三两. Nine has no neighbour above. */
    private static boolean areNeighbours(int a, int b) {
        return a > 0 && (b == a + 1 || (a == 3 && (b == 5 || b == 2)));
    }

    private boolean several() {
        if (!tokens.isEmpty() && !mayFollow()) {
            return false;
        }
        // 十几 may be 11; 几十 is at least 20.
        int least = tokens.isEmpty() ? 2 : 1;
        tokens.add(new NumeralToken(NumeralToken.Kind.SEVERAL, BigDecimal.valueOf(least), BigDecimal.TEN, at, at + 1));
        at++;
        return true;
    }
}
