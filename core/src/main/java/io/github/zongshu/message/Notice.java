package io.github.zongshu.message;

import java.util.Objects;

/**
 * Something that a reader of a written document should know, though the document was written: a substituted font, a
 * character that no font has, a picture that had to be turned. Returned in results, never only logged.
 *
 * @param code a stable name in lower case with hyphens, such as {@code font-substituted}; callers filter by it
 * @param place where, as a path of the report or campaign ({@code sections[2].prose}), or the font role; may be empty
 * @param message what happened and what to do about it
 */
public record Notice(String code, String place, Message message) {
    /** Checks that the code can be filtered by. */
    public Notice {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        if (!Objects.requireNonNull(code, "code").matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("code is not lower case with hyphens: " + code);
        }
    }

    /** The notice on one line: code, place, both sentences. */
    @Override
    public String toString() {
        return place.isEmpty() ? code + ": " + message : code + " (" + place + "): " + message;
    }
}
