package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;

/**
 * Filled areas over ordered categories, mostly time; several stand on each other, so that the upper edge is their sum. Where one
 * was not reported, all are interrupted: the sum is not known there.
 *
 * @param categories the names along the axis, in order
 * @param areas one run of values each, as long as the categories, from the lowest up
 */
public record AreaChart(List<String> categories, List<Series> areas) implements Chart {
    /** Copies the lists; refuses runs of another length, and negative values in areas that stand on each other. */
    public AreaChart {
        categories = List.copyOf(categories);
        areas = Series.copyOf(areas, categories.size());
        if (areas.size() > 1) {
            Parts.requireNotNegative(areas);
        }
    }

    @Override
    public List<Value> values() {
        return Series.values(areas);
    }
}
