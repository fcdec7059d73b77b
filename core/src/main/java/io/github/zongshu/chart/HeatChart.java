package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;

/**
 * A table of units by months, or the like, in which a stronger tint is a larger number. All cells share one scale; each prints its
 * number where it has room.
 *
 * @param columns the heads from left to right
 * @param rows one run of values each, as long as the columns, from the top
 */
public record HeatChart(List<String> columns, List<Series> rows) implements Chart {
    /** Copies the lists; refuses rows of another length. */
    public HeatChart {
        columns = List.copyOf(columns);
        rows = Series.copyOf(rows, columns.size());
    }

    @Override
    public List<Value> values() {
        return Series.values(rows);
    }
}
