package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reached and aimed at: a bar for each number, a mark across it at its target. Numbers of one unit share a scale; of different
 * units, each is measured by its own target.
 *
 * @param rows one for each number, in their own order
 */
public record BulletChart(List<Row> rows) implements Chart {
    /**
     * A number and what it should be.
     *
     * @param label what it is the number of
     * @param value what was reached, or null where nothing was reported
     * @param target what it should be, or null where nothing was aimed at
     * @param highlighted whether the chart is about this one
     */
    public record Row(
            String label, @Nullable Value value, @Nullable Value target, boolean highlighted) {
        /** Refuses a blank label. */
        public Row {
            Datum.requireLabel(label);
        }
    }

    /** Copies the rows; refuses negative numbers, which are no part of the way to a target. */
    public BulletChart {
        rows = List.copyOf(rows);
        for (Row row : rows) {
            Parts.requireNotNegative(row.label(), row.value());
            Parts.requireNotNegative(row.label(), row.target());
        }
    }

    /** Whether all numbers and targets have one unit, so that they share a scale. */
    public boolean isOneUnit() {
        return values().stream()
                        .map(value -> value.quantity().unit())
                        .distinct()
                        .count()
                <= 1;
    }

    @Override
    public List<Value> values() {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.value()), Stream.ofNullable(row.target())))
                .toList();
    }
}
