package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The runs of bars of several series: the series first; behind them the sums of stacks, or the shares that parts of equal bars have. */
final class StackRuns {
    private static final String TOTAL = "合计";
    private static final String SHARE = "占比（%）";

    private StackRuns() {}

    static List<Run> of(SeriesBarChart chart) {
        List<Run> runs = Run.of(chart.series());
        return switch (chart.arrangement()) {
            case GROUPED -> runs;
            case STACKED -> {
                runs.add(new Run(TOTAL, totals(chart)));
                yield runs;
            }
            case SHARED -> shares(chart);
        };
    }

    /** The sum of each stack; none where a part is missing. */
    private static List<@Nullable Value> totals(SeriesBarChart chart) {
        List<@Nullable Value> totals = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Value> parts = parts(chart, i);
            boolean complete =
                    !parts.isEmpty() && parts.size() == chart.series().size();
            totals.add(complete ? Computed.sum(parts) : null);
        }
        return totals;
    }

    private static List<Run> shares(SeriesBarChart chart) {
        List<Run> runs = Run.of(chart.series());
        for (Series series : chart.series()) {
            List<@Nullable Value> shares = new ArrayList<>();
            for (int i = 0; i < chart.categories().size(); i++) {
                Value part = series.values().get(i);
                shares.add(part == null ? null : Computed.share(part, parts(chart, i)));
            }
            runs.add(new Run(series.name() + SHARE, shares));
        }
        return runs;
    }

    private static List<Value> parts(SeriesBarChart chart, int category) {
        return chart.series().stream()
                .flatMap(series -> Stream.ofNullable(series.values().get(category)))
                .toList();
    }
}
