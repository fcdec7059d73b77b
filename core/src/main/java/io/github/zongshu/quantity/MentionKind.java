package io.github.zongshu.quantity;

import java.util.Locale;
import java.util.Optional;

/** What sort of figure a mention states. */
public enum MentionKind {
    /** Things, people, events: 14614个, 44万余人次. */
    COUNT,
    /** An amount of money: 640余万元. */
    MONEY,
    /** A length: 4.5公里. */
    LENGTH,
    /** An area: 3000平方米. */
    AREA,
    /** A mass: 1.2万吨. */
    MASS,
    /** A volume: 300立方米. */
    VOLUME,
    /** How long: 5个月, 百年. */
    DURATION,
    /** How many years ago: 100周年. */
    ANNIVERSARY,
    /** How old: 80岁. */
    AGE,
    /** A percentage: 77.3%, 八成. */
    PERCENT,
    /** A difference of percentages: 2.2个百分点. */
    PERCENTAGE_POINT,
    /** How many times as much: 3倍. */
    MULTIPLE,
    /** A temperature: 38.5℃. */
    TEMPERATURE,
    /** Any other measure: 120千瓦, 35元/平方米. */
    RATE,
    /** A fraction, ratio or score: 4/13, 三分之一, 3:1. */
    RATIO,
    /** By how much something grew or shrank; a fall is negative: 增长4.7%, 净增52439户. */
    CHANGE,
    /** A place in a ranking: 第三名, 前列. */
    RANK,
    /** A place in an order: 第十二次, 首届, the 1. of a list. */
    ORDER,
    /** A day, month or span of days: 7月1日. */
    DATE,
    /** A time of day: 8时30分. */
    TIME,
    /** A year: 2021年. */
    YEAR,
    /** How much is covered: 全覆盖. */
    COVERAGE,
    /** A quantity without a number: 一大批. */
    VAGUE,
    /** A figure whose digits are lost: 多余万名. Reported so that someone looks at it; it has no value. */
    GARBLED;

    /** The name in lower case with hyphens, as JSON and word lists write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MentionKind> ofLabel(String label) {
        for (MentionKind kind : values()) {
            if (kind.label().equals(label)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
