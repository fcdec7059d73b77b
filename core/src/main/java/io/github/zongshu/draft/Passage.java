package io.github.zongshu.draft;

import io.github.zongshu.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * A paragraph of a draft, or a row of a table with a tab between its cells.
 *
 * @param place where it stands, for people: 第3段, 表2第4行
 * @param text as it finally reads
 * @param marks the bound numbers, in order, without overlap
 */
public record Passage(Message place, String text, List<Mark> marks) {
    /** Copies the marks. */
    public Passage {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }
}
