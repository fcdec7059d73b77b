package io.github.zongshu.office.chart;

import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two numbers a row, and the stroke that joins them: where it begins and how long it is. */
final class PairRuns {
    static final int BEFORE = 0;
    static final int AFTER = 1;
    static final int LOW = 2;
    static final int DISTANCE = 3;

    private PairRuns() {}

    static List<Run> of(DumbbellChart chart) {
        List<@Nullable Value> before = new ArrayList<>();
        List<@Nullable Value> after = new ArrayList<>();
        List<@Nullable Value> low = new ArrayList<>();
        List<@Nullable Value> distance = new ArrayList<>();
        for (DumbbellChart.Row row : chart.drawn()) {
            Value first = row.before();
            Value last = row.after();
            before.add(first);
            after.add(last);
            if (first == null || last == null) {
                low.add(null);
                distance.add(null);
            } else {
                boolean fell = Computed.number(last).compareTo(Computed.number(first)) < 0;
                low.add(fell ? last : first);
                distance.add(fell ? Computed.distance(first, last) : Computed.distance(last, first));
            }
        }
        return List.of(
                new Run(chart.before(), before),
                new Run(chart.after(), after),
                new Run("较低", low),
                new Run("相差", distance));
    }
}
