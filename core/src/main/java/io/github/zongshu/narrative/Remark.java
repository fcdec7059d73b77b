package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import java.util.Objects;

/**
 * What a proofreader has to say of a place in prose.
 *
 * @param kind what is wrong
 * @param offset where, from 0, in UTF-16 units of the template
 * @param excerpt the words in question as the template writes them
 * @param message what is wrong with them
 * @param suggestion what to write instead, or where to look
 */
public record Remark(RemarkKind kind, int offset, String excerpt, Message message, Message suggestion) {
    /** Refuses a remark about nothing. */
    public Remark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(suggestion, "suggestion");
        if (offset < 0 || excerpt.isEmpty()) {
            throw new IllegalArgumentException("offset " + offset + ", excerpt \"" + excerpt + "\"");
        }
    }

    /** How sure the proofreader is. */
    public enum Severity {
        /** Wrong: it breaks a rule, or no data stands behind it. */
        ERROR,
        /** To be looked at: right in some contexts that the proofreader cannot see. */
        DOUBT
    }
}
