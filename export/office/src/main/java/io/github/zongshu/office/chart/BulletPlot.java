package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A bar for what was reached in a frame as long as what was aimed at, and words at the end of the longest. The picture's upright
 * mark at the target is something that no program draws on horizontal bars without a number of its own.
 */
record BulletPlot(BulletChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final String NOT_REPORTED = "未报";

    @Override
    public void writePlot(ChartMarkup markup) {
        int reached = AimRuns.drawn(chart);
        int aimed = reached + 1;
        int length = reached + 2;
        Track track = track(markup);
        markup.rows(height(markup.width()), 0, 0);
        Bars bars = new Bars(markup);
        bars.open(true, "clustered");
        bars.unseen(length, 0);
        new PointLabels(markup, "outEnd").some(track.labels(), TextLook.bold(Palette.DEEP_RED));
        bars.end(length);
        bars.series(reached, 1, Palette.RED);
        List<@Nullable Value> numbers = markup.table().run(reached);
        List<@Nullable Value> targets = markup.table().run(aimed);
        for (int i = 0; i < numbers.size(); i++) {
            if (isDone(numbers.get(i), targets.get(i))) {
                markup.filledPoint(i, Palette.TEAL);
            }
        }
        bars.end(reached);
        bars.frame(aimed, 2);
        bars.closeOverlapping(80, CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "l", true);
        double end = track.end(longest(markup.table().run(length)));
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "b", Scale.hidden(numbers).between(0, end));
    }

    private static double longest(List<@Nullable Value> lengths) {
        double longest = lengths.stream()
                .flatMap(Stream::ofNullable)
                .mapToDouble(value -> Computed.number(value).doubleValue())
                .max()
                .orElse(0);
        return longest > 0 ? longest : 1;
    }

    private static boolean isDone(@Nullable Value reached, @Nullable Value aimed) {
        return reached != null && aimed != null && Computed.number(reached).compareTo(Computed.number(aimed)) >= 0;
    }

    private Track track(ChartMarkup markup) {
        return new Track(
                markup.table().labels(),
                chart.rows().stream().map(BulletPlot::figures).toList(),
                markup.width());
    }

    private static String figures(BulletChart.Row row) {
        Value value = row.value();
        Value target = row.target();
        String reached = value == null ? NOT_REPORTED : value.text();
        return target == null ? reached : reached + "\n目标 " + target.text();
    }

    @Override
    public double height(double width) {
        return 14 + 28.0 * chart.rows().size();
    }
}
