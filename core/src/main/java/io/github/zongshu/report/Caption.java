package io.github.zongshu.report;

import java.util.List;
import java.util.Objects;

/**
 * What stands around a chart or a table.
 *
 * @param label the counted name, such as {@code 图1} or {@code 附表1}
 * @param title the message
 * @param measure what is measured and in what unit; may be empty
 * @param source where the data comes from; may be empty
 */
public record Caption(String label, List<Inline> title, List<Inline> measure, List<Inline> source) {
    /** Copies the lines. */
    public Caption {
        Objects.requireNonNull(label, "label");
        title = List.copyOf(title);
        measure = List.copyOf(measure);
        source = List.copyOf(source);
    }
}
