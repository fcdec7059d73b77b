package io.github.zongshu.cli;

import io.github.zongshu.quantity.MentionKind;

/** The kinds of figures as a Chinese reader calls them. */
final class KindNames {
    private KindNames() {}

    static String of(MentionKind kind) {
        return switch (kind) {
            case COUNT -> "数量";
            case MONEY -> "金额";
            case LENGTH -> "长度";
            case AREA -> "面积";
            case MASS -> "重量";
            case VOLUME -> "体积";
            case DURATION -> "时长";
            case ANNIVERSARY -> "周年";
            case AGE -> "年龄";
            case PERCENT -> "百分比";
            case PERCENTAGE_POINT -> "百分点";
            case MULTIPLE -> "倍数";
            case TEMPERATURE -> "温度";
            case RATE -> "其他计量";
            case RATIO -> "比例";
            case CHANGE -> "增减";
            case RANK -> "名次";
            case ORDER -> "序次";
            case DATE -> "日期";
            case TIME -> "时刻";
            case YEAR -> "年份";
            case COVERAGE -> "覆盖";
            case VAGUE -> "概说";
            case GARBLED -> "缺损";
        };
    }
}
