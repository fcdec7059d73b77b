package io.github.zongshu.quantity;

/** What a normalised character (see {@link CleanText}) means in a numeral. Financial forms mean the same as the plain ones. */
final class Glyph {
    /** Not a digit, or not a power of ten. */
    static final int NONE = -1;

    private Glyph() {}

    /** An Arabic digit as 0 to 9. */
    static int arabic(char c) {
        return c >= '0' && c <= '9' ? c - '0' : NONE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A Han digit as 0 to 9. */
    static int han(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹', '幺' -> 1;
            case '二', '两', '贰', '俩' -> 2;
            case '三', '叁', '仨' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> NONE;
        };
    }

    /** A Han power of ten as its exponent: 1, 2, 3, 4, 8 or 12. */
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            case '兆' -> 12;
            default -> NONE;
        };
    }

    /** Whether a Han numeral may begin with, or consist of, the character. */
    static boolean isHanNumeral(char c) {
        return han(c) >= 0 || power(c) >= 0 || scores(c) > 0 || c == '数';
    }

    /** 廿, 卅 and 卌 as 2, 3 and 4 tens. */
    static int scores(char c) {
        return switch (c) {
            case '廿' -> 2;
            case '卅' -> 3;
            case '卌' -> 4;
            default -> NONE;
        };
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
        return groupingSpace(c)
                || c == '\t'
                || c == '\r'
                || c == '\u3000'
                || (c >= '\u2000' && c <= '\u200d')
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\f'
                || c == '\u000b';
    }
}
