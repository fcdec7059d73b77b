package io.github.zongshu.audit;

/** What came of a check; the order is from the best to the worst that an office can hear. */
public enum Verdict {
    /** It holds, for every number that the wording leaves possible. */
    PASS("相合", "holds"),
    /** A number is missing, or last year's file is not at hand. */
    NOT_ASSESSABLE("无从核对", "cannot be assessed"),
    /** It may hold or not: hedges or rounding leave both open. */
    UNCERTAIN("不能断定", "uncertain"),
    /** It cannot hold, whatever number within the wording is taken. */
    FAIL("不合", "fails");

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word in Chinese. */
    public String zh() {
        return zh;
    }

    /** The word in English. */
    public String en() {
        return en;
    }

    /** The worse of two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
