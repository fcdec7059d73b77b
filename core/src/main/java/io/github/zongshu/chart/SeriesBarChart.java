package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * Bars of several series over the same categories, from zero.
 *
 * @param arrangement how the bars of one category stand to each other
 * @param direction which way the bars grow
 * @param categories the names along the axis, in the order in which they are drawn
 * @param series one run of values each, as long as the categories; in the order of the key
 */
public record SeriesBarChart(
        Arrangement arrangement, BarChart.Direction direction, List<String> categories, List<Series> series)
        implements Chart {
    /** How the bars of one category stand to each other. */
    public enum Arrangement {
        /** Side by side: compares the series within each category. */
        GROUPED,
        /** On each other: the whole bar is the sum. One unit, no value negative. */
        STACKED,
        /** On each other, every whole bar 100 % of the values reported for it. One unit, no value negative. */
        SHARED
    }

    /** Copies the lists; refuses runs of another length, and parts of a whole that are negative or of different units. */
    public SeriesBarChart {
        Objects.requireNonNull(arrangement, "arrangement");
        Objects.requireNonNull(direction, "direction");
        categories = List.copyOf(categories);
        series = Series.copyOf(series, categories.size());
        if (arrangement != Arrangement.GROUPED) {
            Parts.requireNotNegative(series);
            Datum.requireOneUnit(Series.values(series));
        }
    }

    @Override
    public List<Value> values() {
        return Series.values(series);
    }
}
