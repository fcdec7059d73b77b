package io.github.zongshu.compose;

import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.Arrays;
import java.util.List;

/** Counts the heads of a formal document: 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). */
final class LevelNumbers {
    private static final int LEVELS = 4;
    private static final int TEN = 10;
    private static final String DIGITS = "零一二三四五六七八九";

    private final int[] counts = new int[LEVELS];

    /** The same head with its number before it; deeper levels are counted anew. */
    Heading numbered(Heading heading) {
        int level = heading.level();
        counts[level - 1]++;
        Arrays.fill(counts, level, LEVELS, 0);
        List<Inline> lead = Desk.joined(Text.line(number(level, counts[level - 1])), heading.lead());
        return new Heading(level, lead, heading.rest());
    }

    private static String number(int level, int count) {
        return switch (level) {
            case 1 -> han(count) + "、";
            case 2 -> "（" + han(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    /** Han numerals up to ninety-nine, Arabic ones above: no document has so many heads of a level. */
    private static String han(int count) {
        if (count >= TEN * TEN) {
            return Integer.toString(count);
        }
        int tens = count / TEN;
        int ones = count % TEN;
        String high = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return high + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
