package io.github.zongshu.pdf.block;

/** Whether a document has a contents page, 目录. */
public enum Contents {
    /** Where the design is one that is looked things up in, and the document has nine pages or more and three heads. */
    WHERE_LONG,
    /** Wherever there is a head to list. */
    ALWAYS,
    /** Never; bookmarks there are all the same. */
    NEVER
}
