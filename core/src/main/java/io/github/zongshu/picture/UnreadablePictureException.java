package io.github.zongshu.picture;

import io.github.zongshu.message.Message;

/** Bytes that are no picture that every output can hold. Says why, and what to do. */
public final class UnreadablePictureException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message problem;
    private final transient Message hint;

    UnreadablePictureException(Message problem, Message hint) {
        super(problem + " (" + hint + ")");
        this.problem = problem;
        this.hint = hint;
    }

    /** What is wrong. */
    public Message problem() {
        return problem;
    }

    /** What to do about it. */
    public Message hint() {
        return hint;
    }
}
