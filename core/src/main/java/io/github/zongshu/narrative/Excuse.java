package io.github.zongshu.narrative;

import java.util.Objects;

/**
 * A run of digits in literal text that is no figure, and why. Every other digit of a printed prose comes from a number.
 *
 * @param offset where it starts, from 0, in UTF-16 units of the template
 * @param digits the digits as written, without what stands around them
 * @param reason why it needs no number behind it
 */
public record Excuse(int offset, String digits, Reason reason) {
    /** Refuses a run without digits. */
    public Excuse {
        Objects.requireNonNull(reason, "reason");
        if (offset < 0 || digits.isEmpty()) {
            throw new IllegalArgumentException("offset " + offset + ", digits \"" + digits + "\"");
        }
    }

    /** Why a numeral needs no number behind it. */
    public enum Reason {
        /** Declared in the prose, {@code {'5A级'}}, or for the whole campaign. */
        DECLARED,
        /** A date, a year or a time of day. */
        DATE,
        /** A place in an order: 第12期. */
        ORDER,
        /** Inside 《》. */
        TITLE,
        /** Inside “”: somebody else's words. */
        QUOTATION,
        /** A name or a number that counts nothing: 12345热线, 5G, 〔2021〕12号. */
        NAME,
        /** A word that only looks like a figure: 一年, 全覆盖, 一大批. */
        WORD
    }
}
