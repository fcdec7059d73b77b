package io.github.zongshu.draft;

import java.util.Objects;

/**
 * A stretch of a passage that its file marks as a bound number.
 *
 * @param start where it starts, in UTF-16 units of the passage
 * @param end where it ends, exclusive
 * @param reference the number's reference, or empty where only a bookmark is left
 * @param bookmark the name of its bookmark, or empty
 */
public record Mark(int start, int end, String reference, String bookmark) {
    /** Refuses an empty stretch. */
    public Mark {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(bookmark, "bookmark");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("start " + start + ", end " + end);
        }
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }
}
