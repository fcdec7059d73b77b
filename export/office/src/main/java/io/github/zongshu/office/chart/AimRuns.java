package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was reached and aimed at, and the length of the longest, at which the labels stand. Numbers of different units come first as they are,
 * then each as a share of its row's target, which is what is drawn.
 */
final class AimRuns {
    private static final List<String> ONE_UNIT = List.of("实际", "目标", "全长");
    private static final List<String> SHARES = List.of("完成率（%）", "目标（%）", "全长（%）");

    private AimRuns() {}

    /** The first of the three runs that are drawn. */
    static int drawn(BulletChart chart) {
        return chart.isOneUnit() ? 0 : 2;
    }

    static List<Run> of(BulletChart chart) {
        List<@Nullable Value> reached = new ArrayList<>();
        List<@Nullable Value> aimed = new ArrayList<>();
        for (BulletChart.Row row : chart.rows()) {
            reached.add(row.value());
            aimed.add(row.target());
        }
        if (chart.isOneUnit()) {
            return withTrack(ONE_UNIT, reached, aimed);
        }
        List<@Nullable Value> rates = new ArrayList<>();
        List<@Nullable Value> wholes = new ArrayList<>();
        for (BulletChart.Row row : chart.rows()) {
            Value value = row.value();
            Value target = row.target();
            if (target == null || Computed.mayBeZero(target.quantity())) {
                rates.add(null);
                wholes.add(null);
            } else {
                rates.add(value == null ? null : Computed.rate(value, target));
                wholes.add(whole(target));
            }
        }
        List<Run> runs = new ArrayList<>(List.of(new Run(ONE_UNIT.get(0), reached), new Run(ONE_UNIT.get(1), aimed)));
        runs.addAll(withTrack(SHARES, rates, wholes));
        return runs;
    }

    private static List<Run> withTrack(List<String> heads, List<@Nullable Value> reached, List<@Nullable Value> aimed) {
        Value longest = Stream.concat(reached.stream(), aimed.stream())
                .flatMap(Stream::ofNullable)
                .max(Comparator.comparing(Computed::number))
                .orElse(null);
        List<@Nullable Value> track = new ArrayList<>();
        reached.forEach(each -> track.add(longest));
        return List.of(new Run(heads.get(0), reached), new Run(heads.get(1), aimed), new Run(heads.get(2), track));
    }

    /** All of a total, in percent, whatever the total is. */
    static Value whole(Value total) {
        String rate = "rate(" + total.reference() + ", " + total.reference() + ")";
        return new DerivedValue(rate, Quantity.of(100, "%"), QuantityFormat.CHART, List.of(total, total));
    }
}
