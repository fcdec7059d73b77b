package io.github.zongshu.draft;

import java.util.Locale;

/** What became of a number, from the best to the worst. */
public enum Outcome {
    /** It reads as it was written, or says the same. */
    INTACT("未动", "intact", false),
    /** It reads as it was written, in another place. */
    MOVED("移位", "moved", false),
    /** It is not there any more. */
    DELETED("删去", "deleted", true),
    /** A word of approximation was dropped, added or exchanged. */
    HEDGE_CHANGED("限定词变", "hedge changed", true),
    /** It is measured in another unit, or in 亿 instead of 万. */
    UNIT_CHANGED("单位变", "unit changed", true),
    /** It is another number. */
    CHANGED("改数", "changed", true),
    /** A number that stands for nothing in the campaign. */
    UNKNOWN("来历不明", "unknown", true),
    /** It was changed, and other numbers speak against it. */
    CONTRADICTS("改后不合", "contradicts", true);

    private final String zh;
    private final String en;
    private final boolean alarming;

    Outcome(String zh, String en, boolean alarming) {
        this.zh = zh;
        this.en = en;
        this.alarming = alarming;
    }

    /** The word in Chinese. */
    public String zh() {
        return zh;
    }

    /** The word in English. */
    public String en() {
        return en;
    }

    /** Whether somebody must look at it. */
    public boolean isAlarming() {
        return alarming;
    }

    /** The name in lower case with hyphens, as JSON prints it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
