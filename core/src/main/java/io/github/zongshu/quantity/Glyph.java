package io.github.zongshu.quantity;

/** What a character means in a numeral. Full-width, Traditional and financial forms mean the same as the plain ones. */
final class Glyph {
    /** Not a digit, or not a power of ten. */
    static final int NONE = -1;

    private Glyph() {}

    /** An Arabic digit, half or full width, as 0 to 9. */
    static int arabic(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : NONE;
    }

    /** A Han digit as 0 to 9. */
    static int han(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '兩', '贰', '貳' -> 2;
            case '三', '叁', '參' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> NONE;
        };
    }

    /** A Han power of ten as its exponent: 1, 2, 3, 4 or 8. */
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> NONE;
        };
    }

    /** 数 or 几: a digit that nobody counted. */
    static boolean several(char c) {
        return c == '数' || c == '數' || c == '几' || c == '幾';
    }

    /** 余, 多, 来: a remainder, before 万 or before the measure word. */
    static boolean remainder(char c) {
        return c == '余' || c == '餘' || c == '多';
    }

    /** Signs of a negative number, except 负. */
    static boolean minus(char c) {
        return c == '-' || c == '−' || c == '－' || c == '负' || c == '負';
    }

    /** The half-width form of a full-width digit or mark; any other character unchanged. */
    static char halfWidth(char c) {
        return switch (c) {
            case '．' -> '.';
            case '％' -> '%';
            case '＋' -> '+';
            case '，' -> ',';
            case '－', '−' -> '-';
            case '／' -> '/';
            default -> arabic(c) >= 0 ? (char) ('0' + arabic(c)) : c;
        };
    }

    /** A space that may group digits: ordinary, no-break, thin, quarter-em, narrow no-break, figure space. */
    static boolean groupingSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2005' || c == '\u2009' || c == '\u202f' || c == '\u2007';
    }
}
