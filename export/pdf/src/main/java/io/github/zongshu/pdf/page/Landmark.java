package io.github.zongshu.pdf.page;

import java.util.Objects;

/**
 * A head that contents, bookmarks and running heads refer to. Two of them are the same only if they are one object.
 *
 * @param tag the head in the structure
 * @param level 1 for a section, more for what is within
 * @param title its words, plain
 */
public record Landmark(Tag tag, int level, String title) {
    /** Refuses null. */
    public Landmark {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(title, "title");
    }
}
