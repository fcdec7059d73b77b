package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * Quiet columns behind one line: what happened each period, and the level it led to. Two scales; the line's last point
 * is labelled.
 *
 * @param categories the names along the axis, in order
 * @param columns the columns' values, from zero
 * @param line the line's values
 */
public record ColumnLineChart(List<String> categories, Series columns, Series line) implements Chart {
    /** Copies the categories; refuses runs of another length. */
    public ColumnLineChart {
        categories = List.copyOf(categories);
        columns.requireLength(categories.size());
        line.requireLength(categories.size());
    }

    @Override
    public List<Value> values() {
        return Stream.concat(columns.present(), line.present()).toList();
    }
}
