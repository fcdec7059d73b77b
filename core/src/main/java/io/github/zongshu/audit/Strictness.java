package io.github.zongshu.audit;

/** What becomes of documents when the audit fails. The audit itself is told in any case. */
public enum Strictness {
    /** No document is made. */
    REFUSE,
    /** Documents are made, and every page says 未核校. */
    MARK,
    /** Documents are made as if nothing had been found. */
    REPORT
}
