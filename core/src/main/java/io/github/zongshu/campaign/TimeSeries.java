package io.github.zongshu.campaign;

import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One metric over time. Each point is in the ledger as {@code series.point}.
 *
 * @param id the name it is referred to by
 * @param label what it counts
 * @param points in order of time
 * @param source 来源; may be empty
 * @param sample whether the numbers are made up for demonstration, which every output must say
 */
public record TimeSeries(String id, String label, List<Point> points, String source, boolean sample) {
    /**
     * One point in time.
     *
     * @param id the name it is referred to by, such as {@code m03} or {@code 2021-03}
     * @param label as an axis prints it, such as 3月
     * @param quantity what was reported; null where nothing was
     */
    public record Point(String id, String label, @Nullable Quantity quantity) {
        /** Refuses null names. */
        public Point {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
        }
    }

    /** Copies the points. */
    public TimeSeries {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(source, "source");
        points = List.copyOf(points);
    }
}
