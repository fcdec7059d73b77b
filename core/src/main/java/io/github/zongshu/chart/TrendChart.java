package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines over ordered categories, mostly time.
 *
 * @param categories the names along the axis, in order
 * @param lines one run of values each, as long as the categories
 * @param target a level to reach, drawn as a broken line with its label; null for none
 */
public record TrendChart(
        List<String> categories,
        List<Series> lines,
        @Nullable Datum target) implements Chart {
    /** Copies the lists; refuses lines of another length than the categories. */
    public TrendChart {
        categories = List.copyOf(categories);
        lines = List.copyOf(lines);
        for (Series line : lines) {
            line.requireLength(categories.size());
        }
    }

    @Override
    public List<Value> values() {
        Stream<Value> level = target == null ? Stream.empty() : Stream.ofNullable(target.value());
        return Stream.concat(lines.stream().flatMap(Series::present), level).toList();
    }
}
