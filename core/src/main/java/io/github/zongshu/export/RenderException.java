package io.github.zongshu.export;

import io.github.zongshu.message.Message;

/** A report that a format cannot hold. */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String format;
    private final String path;
    private final transient Message explanation;

    /**
     * Says what does not fit, where, and what to do.
     *
     * @param format the format's name
     * @param path the block, such as {@code blocks[4].rows[2]}
     * @param explanation what does not fit and what to do
     */
    public RenderException(String format, String path, Message explanation) {
        super(format + " " + path + ": " + explanation);
        this.format = format;
        this.path = path;
        this.explanation = explanation;
    }

    /** The same, for a failure below. */
    public RenderException(String format, String path, Message explanation, Throwable cause) {
        this(format, path, explanation);
        initCause(cause);
    }

    /** The format's name. */
    public String format() {
        return format;
    }

    /** The block. */
    public String path() {
        return path;
    }

    /** What does not fit and what to do. */
    public Message explanation() {
        return explanation;
    }
}
