package io.github.zongshu.office.reading;

import io.github.zongshu.message.Message;
import java.io.IOException;
import java.util.Objects;

/** A file that is no document which can be read, or that it would not be safe to read. */
public final class UnreadableDocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Why a file is not read. */
    public enum Kind {
        /** No Office Open XML file. */
        FOREIGN,
        /** Protected by a password, or in the old binary format: both are stored alike. */
        ENCRYPTED,
        /** It holds macros. */
        MACROS,
        /** It is cut off or its markup is broken. */
        DAMAGED,
        /** It is, or unpacks to, more than any document. */
        TOO_LARGE,
        /** It holds no facts. */
        NO_FACTS
    }

    private record Problem(Kind kind, Message message) {}

    /** A refusal with its reason. */
    public UnreadableDocumentException(Kind kind, Message message) {
        super(message.toString());
        this.problem = new Problem(Objects.requireNonNull(kind, "kind"), message);
    }

    /** The same, for a failure below. */
    public UnreadableDocumentException(Kind kind, Message message, Throwable cause) {
        this(kind, message);
        initCause(cause);
    }

    /** Why it is not read. */
    public Kind kind() {
        return problem.kind();
    }

    /** The reason, and what to do. */
    public Message explanation() {
        return problem.message();
    }
}
