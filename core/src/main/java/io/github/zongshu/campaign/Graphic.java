package io.github.zongshu.campaign;

import java.util.List;
import java.util.Objects;

/**
 * A chart that a campaign asks for, in terms of its own numbers.
 *
 * @param id the name sections refer to, and the name of its picture file
 * @param kind what is drawn
 * @param title the message; may refer to metrics
 * @param measure what is measured and in what unit
 * @param source 来源; may be empty
 * @param of what is drawn: ids of metrics, {@code breakdown.column}, of series or of a task list, as the kind wants
 * @param highlight the label of the one datum the chart is about; may be empty
 * @param target a reference to the level to reach; may be empty
 */
public record Graphic(
        String id,
        Kind kind,
        Prose title,
        Prose measure,
        String source,
        List<String> of,
        String highlight,
        String target) {
    /** What is drawn, and what {@link Graphic#of()} must name for it. */
    public enum Kind {
        /** Horizontal bars sorted by value: metrics, or one {@code breakdown.column}. */
        BAR,
        /** Upright bars in the given order: metrics, or one series. */
        COLUMN,
        /** Lines over time: one or more series of the same points. */
        TREND,
        /** Columns with a line: two series of the same points, columns first. */
        COLUMN_LINE,
        /** Parts of a whole: metrics, or one {@code breakdown.column}. */
        RING,
        /** Stages: metrics from first to last. */
        FUNNEL,
        /** Done of total: one task list. */
        PROGRESS
    }

    /** Copies the references. */
    public Graphic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(highlight, "highlight");
        Objects.requireNonNull(target, "target");
        of = List.copyOf(of);
    }
}
