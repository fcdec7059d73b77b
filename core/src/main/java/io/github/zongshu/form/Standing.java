package io.github.zongshu.form;

/** How a unit stands with one form. */
public enum Standing {
    /** 已报: it counts. */
    ACCEPTED("已报", "accepted"),
    /** 迟报: it counts, and came after the last day. */
    LATE("迟报", "late"),
    /** 退回: it came, and goes back. */
    REFUSED("退回", "sent back"),
    /** 缺报: nothing came. */
    MISSING("缺报", "missing");

    private final String zh;
    private final String en;

    Standing(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** In Chinese, as registers print it. */
    public String zh() {
        return zh;
    }

    /** In English. */
    public String en() {
        return en;
    }

    /** Whether the numbers count. */
    public boolean counts() {
        return this == ACCEPTED || this == LATE;
    }
}
