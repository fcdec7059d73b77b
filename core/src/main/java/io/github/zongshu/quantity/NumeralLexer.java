package io.github.zongshu.quantity;

import io.github.zongshu.quantity.NumeralToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cuts the longest run of numeral pieces from a clean text, left to right, looking at each character once. */
final class NumeralLexer {
    /** Longer runs of digits are serial numbers, not quantities. */
    static final int MOST_DIGITS = 30;

    private static final int MOST_TOKENS = 64;
    private static final int DIGITS_OF_LONG = 18;

    /** Behind 两, these say that it is the weight. */
    private static final String OF_A_WEIGHT = "黄银金重半多余的左以酒肉油";

    /** Units that begin with a power of ten; the power is not part of the number: 3千米 is three kilometres. */
    private static final WordTree<Boolean> UNITS_WITH_POWER = WordTree.forward(
            "千米", "千克", "千瓦", "千伏", "千卡", "千帕", "千赫", "千焦", "千字节", "千比特", "百帕", "百分点", "兆字节", "兆赫", "兆瓦", "兆帕", "兆欧",
            "兆比特");

    private final ScanText text;
    private final List<NumeralToken> tokens = new ArrayList<>(4);
    private int at;

    private NumeralLexer(ScanText text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The pieces that begin at {@code start}; none if no numeral stands there. */
    static List<NumeralToken> lex(ScanText text, int start) {
        NumeralLexer lexer = new NumeralLexer(text, start);
        while (lexer.next()) {
            if (lexer.tokens.size() > MOST_TOKENS) {
                return List.of();
            }
        }
        return lexer.tokens;
    }

    private boolean next() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (Glyph.isDigit(c)) {
            return mayFollow() && arabic();
        }
        if (Glyph.han(c) >= 0) {
            return mayFollow() && han();
        }
        if (c == '.' && tokens.isEmpty() && Glyph.isDigit(text.at(at + 1))) {
            return arabic();
        }
        if (latinPower(c) > 0 && isLatinPower()) {
            tokens.add(NumeralToken.power(latinPower(c), at++));
            return false;
        }
        if (Glyph.power(c) >= 0 && UNITS_WITH_POWER.length(text, at) == 0) {
            tokens.add(NumeralToken.power(Glyph.power(c), at++));
            return true;
        }
        if (Glyph.several(c)) {
            return mayFollow() && several();
        }
        if (c == '点') {
            return decimals();
        }
        return Glyph.scores(c) > 0 && mayFollowGreat() && score(c);
    }

    /** A number may begin, or follow a power of ten or 零, never another number. */
    private boolean mayFollow() {
        return tokens.isEmpty()
                || tokens.getLast().isPower()
                || tokens.getLast().kind() == Kind.ZERO;
    }

    /** 五百卅四: a score stands first or where tens may stand. */
    private boolean mayFollowGreat() {
        return tokens.isEmpty()
                || tokens.getLast().kind() == Kind.ZERO
                || (tokens.getLast().isPower() && tokens.getLast().exponent() > 1);
    }

    /** The exponent of a power that is written in Latin: 5k, and 10w as the short for 万. */
    static int latinPower(char c) {
        return c == 'k' ? 3 : c == 'w' || c == 'W' ? 4 : Glyph.NONE;
    }

    /** 5k is 5000, 10w+ 100000; 5km, 5kg and 60W (watts) are not. */
    private boolean isLatinPower() {
        char next = text.at(at + 1);
        return tokens.size() == 1
                && tokens.getFirst().kind() == Kind.ARABIC
                && (text.charAt(at) != 'W' || next == '+')
                && !Glyph.isLatin(next)
                && !Glyph.isDigit(next);
    }

    private boolean arabic() {
        int start = at;
        StringBuilder digits = new StringBuilder(text.charAt(at) == '.' ? "0" : "");
        digits(digits);
        if (digits.length() <= 3) {
            groups(digits);
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && Glyph.isDigit(text.charAt(at + 1))) {
            digits.append('.');
            at++;
            digits(digits);
        }
        if (digits.length() > MOST_DIGITS) {
            tokens.clear();
            return false;
        }
        int zeros =
                !tokens.isEmpty() && digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.' ? 1 : 0;
        if (zeros > 0) {
            // 1百01: the nought fills the place that is not named.
            tokens.add(NumeralToken.number(Kind.ZERO, BigDecimal.ZERO, start, start + 1));
        }
        tokens.add(NumeralToken.number(Kind.ARABIC, decimal(digits), start + zeros, at));
        return true;
    }

    /** Digits with or without a point, as a number; those that fit a long, nearly all, are not parsed again. */
    private static BigDecimal decimal(StringBuilder digits) {
        if (digits.length() > DIGITS_OF_LONG) {
            return new BigDecimal(digits.toString());
        }
        long unscaled = 0;
        int point = digits.length() - 1;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) == '.') {
                point = i;
            } else {
                unscaled = unscaled * 10 + Glyph.arabic(digits.charAt(i));
            }
        }
        return BigDecimal.valueOf(unscaled, digits.length() - 1 - point);
    }

    private void digits(StringBuilder into) {
        while (at < text.length() && Glyph.isDigit(text.charAt(at))) {
            into.append(text.charAt(at++));
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
            if (!Glyph.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from + 3 >= text.length() || !Glyph.isDigit(text.charAt(from + 3));
    }

    private boolean han() {
        int start = at;
        int first = Glyph.han(text.charAt(at));
        if (text.charAt(at) == '两' && !tokens.isEmpty() && !isPowerAt(at + 1)) {
            // 三十两 and 两万两: the measure word.
            return false;
        }
        if (first == 0 && !tokens.isEmpty()) {
            tokens.add(NumeralToken.number(Kind.ZERO, BigDecimal.ZERO, at, at + 1));
            at++;
            return true;
        }
        while (at < text.length() && Glyph.han(text.charAt(at)) >= 0 && (at == start || text.charAt(at) != '两')) {
            at++;
        }
        at += at - start == 1 && isOneOrTwo(first) ? 1 : 0;
        int second = Glyph.han(text.charAt(at - 1));
        if (at - start == 2 && (areNeighbours(first, second) || text.charAt(at - 1) == '两')) {
            tokens.add(new NumeralToken(
                    Kind.NEIGHBOURS,
                    BigDecimal.valueOf(Math.min(first, second)),
                    BigDecimal.valueOf(Math.max(first, second)),
                    start,
                    at));
            return true;
        }
        // 一五百 and 零三百: digits read one by one take no power.
        boolean power = isPowerAt(at) && UNITS_WITH_POWER.length(text, at) == 0;
        boolean read = (at - start > 1 || first == 0) && (power || "两俩仨".indexOf(text.charAt(start)) >= 0);
        if (read || at - start > MOST_DIGITS) {
            tokens.clear();
            return false;
        }
        BigDecimal value = at - start == 1 ? BigDecimal.valueOf(first) : new BigDecimal(hanDigits(start));
        tokens.add(NumeralToken.number(Kind.HAN, value, start, at));
        return true;
    }

    /** 一两百 and 三两个 leave open which; 一两 alone and 一两黄金 are weights. */
    private boolean isOneOrTwo(int first) {
        char next = text.at(at + 1);
        return (first == 1 || first == 3)
                && text.isOneOf(at, "两")
                && Glyph.isHan(next)
                && OF_A_WEIGHT.indexOf(next) < 0;
    }

    private String hanDigits(int from) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < at; i++) {
            digits.append((char) ('0' + Glyph.han(text.charAt(i))));
        }
        return digits.toString();
    }

    private boolean isPowerAt(int index) {
        return index < text.length() && Glyph.power(text.charAt(index)) >= 0;
    }

    /** 三四 and 三五 leave open which. Nine has no neighbour above. */
    private static boolean areNeighbours(int a, int b) {
        return a > 0 && (b == a + 1 || (a == 3 && b == 5));
    }

    private boolean several() {
        // 十几 may be 11; 几十 is at least 20.
        int least = tokens.isEmpty() ? 2 : 1;
        tokens.add(new NumeralToken(Kind.SEVERAL, BigDecimal.valueOf(least), BigDecimal.TEN, at, at + 1));
        at++;
        return true;
    }

    /** 点 and the digits behind it, Han or Arabic. */
    private boolean decimals() {
        int start = at;
        if (tokens.isEmpty()
                || tokens.getLast().kind() == Kind.SEVERAL
                || tokens.getLast().kind() == Kind.DECIMALS) {
            return false;
        }
        at++;
        StringBuilder digits = new StringBuilder("0.");
        while (at < text.length() && digits.length() < MOST_DIGITS) {
            char c = text.charAt(at);
            int digit = c == '两' ? Glyph.NONE : Math.max(Glyph.han(c), Glyph.arabic(c));
            if (digit < 0) {
                break;
            }
            digits.append((char) ('0' + digit));
            at++;
        }
        if (at == start + 1) {
            at = start;
            return false;
        }
        tokens.add(NumeralToken.number(Kind.DECIMALS, new BigDecimal(digits.toString()), start, at));
        return true;
    }

    /** 廿二 is 22, 卅 is 30, 卌 is 40. */
    private boolean score(char c) {
        tokens.add(NumeralToken.number(Kind.HAN, BigDecimal.valueOf(Glyph.scores(c)), at, at));
        tokens.add(NumeralToken.power(1, at++));
        return true;
    }
}
