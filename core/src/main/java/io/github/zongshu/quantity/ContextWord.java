package io.github.zongshu.quantity;

/** What a word does around a figure. */
enum ContextWord {
    /** Says what was done: 开展, 收集. Not part of what is counted. */
    VERB,
    /** Belongs to no noun: 共, 累计, 全市, 的. */
    FUNCTION,
    /** Ends a noun that stands behind a figure: 进入, 参加. */
    STOP,
    /** Says when: 今年以来, 上半年. */
    PERIOD,
    /** A verb behind which a noun begins, wherever in the clause it stands: 开展, 收集. */
    HEAD,
    /** Stands right before a figure and belongs to no noun: 共, 累计, 达. */
    FILLER;

    /** Whether words of this role are looked for backward, from their end. */
    boolean endsBefore() {
        return this == FILLER;
    }
}
