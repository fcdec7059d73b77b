package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;

/** Prose or an expression that cannot be read. */
public final class ProseSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;
    private final int offset;

    /**
     * Says what is wrong and where.
     *
     * @param offset from 0, in UTF-16 units of the text that was read
     * @param explanation what was expected and found
     */
    public ProseSyntaxException(int offset, Message explanation) {
        super(explanation.toString());
        this.offset = offset;
        this.explanation = explanation;
    }

    /** Where, from 0, in UTF-16 units. */
    public int offset() {
        return offset;
    }

    /** What was expected and found. */
    public Message explanation() {
        return explanation;
    }
}
