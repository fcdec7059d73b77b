package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes numbers in Han numerals: 三千零五十二, 一点一三, 负七. */
final class HanWriter {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] BIG = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private HanWriter() {}

    /** Whether the number has few enough digits: less than 10^16. */
    static boolean canWrite(BigDecimal value) {
        return value.abs().compareTo(BigDecimal.TEN.pow(16)) < 0;
    }

    /** The number, decimals included, trailing zeros too. */
    static String write(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = integer(new BigInteger(point < 0 ? plain : plain.substring(0, point)));
        StringBuilder out = new StringBuilder(value.signum() < 0 ? "负" : "").append(whole);
        if (point >= 0) {
            out.append('点');
            for (int i = point + 1; i < plain.length(); i++) {
                out.append(DIGITS.charAt(plain.charAt(i) - '0'));
            }
        }
        return out.toString();
    }

    private static String integer(BigInteger value) {
        if (value.signum() == 0) {
            return "零";
        }
        StringBuilder out = new StringBuilder();
        BigInteger[] rest = {BigInteger.ZERO, value};
        boolean gap = false;
        for (int i = BIG.length - 1; i >= 0; i--) {
            BigInteger unit = BigInteger.valueOf(GROUP).pow(i);
            rest = rest[1].divideAndRemainder(unit);
            int group = rest[0].intValueExact();
            if (group == 0) {
                gap |= !out.isEmpty();
                continue;
            }
            boolean zero = !out.isEmpty() && (gap || group < GROUP / 10);
            out.append(zero ? "零" : "").append(group(group, out.isEmpty())).append(power(i, rest[1]));
            gap = false;
        }
        return out.toString();
    }

    /** 万亿 is written once: 一万二千亿, not 一万亿二千亿. */
    private static String power(int index, BigInteger rest) {
        BigInteger hundredMillion = BigInteger.valueOf(100_000_000);
        boolean more = index == 3 && rest.compareTo(hundredMillion) >= 0;
        return more ? "万" : BIG[index];
    }

    private static String group(int group, boolean first) {
        StringBuilder out = new StringBuilder();
        int rest = group;
        for (int i = 3; i >= 0; i--) {
            int power = (int) Math.pow(10, i);
            int digit = rest / power;
            rest %= power;
            if (digit > 0) {
                boolean teen = i == 1 && digit == 1 && out.isEmpty() && first;
                out.append(teen ? "" : DIGITS.charAt(digit)).append(SMALL[i]);
            } else if (!out.isEmpty() && rest > 0 && out.charAt(out.length() - 1) != '零') {
                out.append('零');
            }
        }
        return out.toString();
    }
}
