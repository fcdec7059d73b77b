package io.github.zongshu.narrative;

import io.github.zongshu.narrative.Remark.Severity;
import java.util.Locale;

/**
 * What a proofreader looks for. GB/T 15835—2011 is the standard for numbers in Chinese publications; the other rules are those of
 * grammar books on words of approximation and on comparisons.
 */
public enum RemarkKind {
    /** A figure in literal text: nothing stands behind it. */
    UNBOUND_FIGURE(Severity.ERROR),
    /** Two words of approximation on one number: 约…余, 近…多, 数…余, 达达. */
    DOUBLE_HEDGE(Severity.ERROR),
    /** A word of approximation beside an exact number, where no check of the data sees it. */
    HEDGE_OUTSIDE(Severity.DOUBT),
    /** 万 or 亿 beside an inserted number, which it multiplies. */
    SCALE_OUTSIDE(Severity.ERROR),
    /** 减少2倍: what shrinks cannot shrink by more than itself. */
    DECREASE_BY_MULTIPLE(Severity.ERROR),
    /** 翻3倍: 翻 goes with 番 (翻一番 is twice as much), 倍 with 增长. */
    DOUBLING_WORD(Severity.DOUBT),
    /** 增长到 before a change, which is no level. */
    CHANGE_AS_LEVEL(Severity.ERROR),
    /** 增长 before a negative number, or 下降 before the number of a growth. */
    DIRECTION_AGAINST_DATA(Severity.ERROR),
    /** % behind a difference of percentages, or 个百分点 behind a percentage. */
    POINT_SIGN(Severity.ERROR),
    /** A rate that rises by so many %: 个百分点 is probably meant. */
    PERCENT_FOR_POINT(Severity.DOUBT),
    /** A part that is more than its whole: 满意率105%. */
    RATE_OVER_100(Severity.ERROR),
    /** 增长 without a period or something to compare with. */
    MISSING_BASE(Severity.DOUBT),
    /** Percentages with different decimals in one list: 8.5%、9%. */
    MIXED_PRECISION(Severity.DOUBT),
    /** Arabic digits with 十, 百 or 千: 4千 (GB/T 15835—2011, 5.3). */
    ARABIC_SCALE(Severity.ERROR),
    /** 9～16亿, 15～30%: the first number lacks its 亿 or % (GB/T 15835—2011, 5.1.3). */
    RANGE_SCALE(Severity.ERROR),
    /** A weekday that the date did not fall on. */
    WRONG_WEEKDAY(Severity.ERROR),
    /** 2月30日. */
    NO_SUCH_DATE(Severity.ERROR),
    /** 首次, 最高, 翻番 in literal text: nothing proves it. */
    UNPROVEN_CLAIM(Severity.DOUBT);

    private final Severity severity;

    RemarkKind(Severity severity) {
        this.severity = severity;
    }

    /** How sure the proofreader is of it. */
    public Severity severity() {
        return severity;
    }

    /** The name in lower case with hyphens, as reports print it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
