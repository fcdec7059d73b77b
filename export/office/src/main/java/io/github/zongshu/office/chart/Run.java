package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a chart's table.
 *
 * @param name its head
 * @param values one for each category; null where none was reported
 */
record Run(String name, List<@Nullable Value> values) {
    static List<Run> of(List<Series> series) {
        List<Run> runs = new ArrayList<>();
        series.forEach(each -> runs.add(new Run(each.name(), each.values())));
        return runs;
    }
}
