package io.github.zongshu.quantity;

import io.github.zongshu.message.Message;

/** A text that is not one quantity: nothing was guessed. */
public final class QuantityFormatException extends IllegalArgumentException {
    private final String text;
    private final int index;
    private final transient Message problem;

    QuantityFormatException(String text, int index, Message problem) {
        super("\"" + text + "\" [" + index + "]: " + problem);
        this.text = text;
        this.index = index;
        this.problem = problem;
    }

    /** The text as given. */
    public String text() {
        return text;
    }

    /** Where in the text reading stopped, counted in UTF-16 units from 0. */
    public int index() {
        return index;
    }

    /** What is wrong, in Chinese and English. */
    public Message problem() {
        return problem;
    }
}
