package io.github.zongshu.quantity;

import java.math.BigDecimal;

/**
 * A piece of a numeral.
 *
 * @param kind what it is
 * @param low its number, or the least it may be; the exponent of a power of ten
 * @param high its number, or the most it may be
 * @param start where it starts in the text
 * @param end where it ends
 */
record NumeralToken(Kind kind, BigDecimal low, BigDecimal high, int start, int end) {
    /** The kinds of piece. */
    enum Kind {
        /** Arabic digits, grouped or not, with or without decimals. */
        ARABIC,
        /** One Han digit, or a run of them read one by one. */
        HAN,
        /** Two neighbouring Han digits: 三四. */
        NEIGHBOURS,
        /** 数 or 几. */
        SEVERAL,
        /** 零 between powers. */
        ZERO,
        /** 点 with the decimals behind it. */
        DECIMALS,
        /** 十, 百, 千, 万, 亿, 兆. */
        POWER
    }

    static NumeralToken number(Kind kind, BigDecimal value, int start, int end) {
        return new NumeralToken(kind, value, value, start, end);
    }

    static NumeralToken power(int exponent, int at) {
        BigDecimal value = BigDecimal.valueOf(exponent);
        return new NumeralToken(Kind.POWER, value, value, at, at + 1);
    }

    boolean isPower() {
        return kind == Kind.POWER;
    }

    boolean isBigPower() {
        return isPower() && exponent() >= 4;
    }

    int exponent() {
        return low.intValue();
    }

    int length() {
        return end - start;
    }
}
