package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;

/** Numbers that exist but do not go together: different units, division by zero. */
public final class EvaluationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    /** Says why. */
    public EvaluationException(Message explanation) {
        super(explanation.toString());
        this.explanation = explanation;
    }

    /** Why. */
    public Message explanation() {
        return explanation;
    }
}
