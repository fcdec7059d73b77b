package io.github.zongshu.quantity;

import java.util.Arrays;
import java.util.Map;

/** What a normalised character (see {@link CleanText}) means in a numeral. Financial forms mean the same as the plain ones. */
final class Glyph {
    /** Not a digit, or not a power of ten. */
    static final int NONE = -1;

    private static final byte[] DIGITS = table(Map.ofEntries(
            Map.entry("零〇○", 0),
            Map.entry("一壹幺", 1),
            Map.entry("二两贰俩", 2),
            Map.entry("三叁仨", 3),
            Map.entry("四肆", 4),
            Map.entry("五伍", 5),
            Map.entry("六陆", 6),
            Map.entry("七柒", 7),
            Map.entry("八捌", 8),
            Map.entry("九玖", 9)));
    private static final byte[] POWERS = table(Map.of("十拾", 1, "百佰", 2, "千仟", 3, "万", 4, "亿", 8, "兆", 12));
    private static final byte[] SCORES = table(Map.of("廿", 2, "卅", 3, "卌", 4));
    private static final CharClass HAN_NUMERALS =
            CharClass.where(c -> DIGITS[c] >= 0 || POWERS[c] >= 0 || SCORES[c] >= 0 || c == '数');
    private static final CharClass BLANKS = CharClass.where(c -> groupingSpace((char) c)
            || (c >= '\u2000' && c <= '\u200d')
            || "\t\r\f\u000b\u3000\u2060\ufeff".indexOf(c) >= 0);

    private Glyph() {}

    /** For each character its value, by the characters that have it. */
    private static byte[] table(Map<String, Integer> values) {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(table, (byte) NONE);
        values.forEach((chars, value) -> chars.chars().forEach(c -> table[c] = value.byteValue()));
        return table;
    }

    /** An Arabic digit as 0 to 9. */
    static int arabic(char c) {
        return c >= '0' && c <= '9' ? c - '0' : NONE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A Han digit as 0 to 9. */
    static int han(char c) {
        return DIGITS[c];
    }

    /** A Han power of ten as its exponent: 1, 2, 3, 4, 8 or 12. */
    static int power(char c) {
        return POWERS[c];
    }

    /** Whether a Han numeral may begin with, or consist of, the character. */
    static boolean isHanNumeral(char c) {
        return HAN_NUMERALS.has(c);
    }

    /** 廿, 卅 and 卌 as 2, 3 and 4 tens. */
    static int scores(char c) {
        return SCORES[c];
    }

    /** A digit or power in the form that cheques use. Most are also words: 陆地, 拾起. */
    static boolean isFinancial(char c) {
        return (han(c) > 0 || power(c) > 0) && "一二三四五六七八九两十百千万亿兆".indexOf(c) < 0;
    }

    /** 数 or 几: a digit that nobody counted. */
    static boolean several(char c) {
        return c == '数' || c == '几';
    }

    /** 余 or 多: a remainder, before 万 or before the measure word. */
    static boolean remainder(char c) {
        return c == '余' || c == '多';
    }

    /** A Han character, whatever it means. */
    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || c == '〇' || (c >= '\u3400' && c <= '\u4dbf');
    }

    /** A Latin letter of a word or a code. */
    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A space that may group digits: ordinary, no-break, thin, quarter-em, narrow no-break, figure space. */
    static boolean groupingSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2005' || c == '\u2009' || c == '\u202f' || c == '\u2007';
    }

    /** A space of any kind, or a mark without width; not a line break. */
    static boolean isBlank(char c) {
        return BLANKS.has(c);
    }
}
