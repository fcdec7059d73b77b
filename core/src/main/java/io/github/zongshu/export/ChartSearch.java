package io.github.zongshu.export;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Report;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares the numbers that charts hold, each under the name of its category. */
final class ChartSearch {
    private final String format;
    private final List<Reading.Chart> charts;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private ChartSearch(String format, List<Reading.Chart> charts) {
        this.format = format;
        this.charts = new ArrayList<>(charts);
    }

    /** A number under its names; the run's name is empty where a chart has one run only. */
    private record Wanted(String run, String category, Value value) {}

    static List<Mismatch> compare(String format, Report report, List<Reading.Chart> charts) {
        ChartSearch search = new ChartSearch(format, charts);
        search.blocks("blocks", report.blocks());
        return search.mismatches;
    }

    private void blocks(String path, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String at = path + "[" + i + "]";
            if (blocks.get(i) instanceof Columns columns) {
                blocks(at + ".blocks", columns.blocks());
            } else if (blocks.get(i) instanceof ChartBlock chart) {
                take(chart).ifPresent(found -> compare(at + ".chart", chart.chart(), found));
            }
        }
    }

    /** A chart that the file draws as a picture holds no numbers to compare. */
    private Optional<Reading.Chart> take(ChartBlock block) {
        Optional<Reading.Chart> found =
                charts.stream().filter(chart -> chart.alt().equals(block.alt())).findFirst();
        found.ifPresent(charts::remove);
        return found;
    }

    private void compare(String path, Chart chart, Reading.Chart found) {
        for (Wanted each : wanted(chart)) {
            List<BigDecimal> there = found.points().stream()
                    .filter(point -> each.run().isEmpty() || point.run().equals(each.run()))
                    .filter(point -> point.category().equals(each.category()))
                    .map(Reading.Point::number)
                    .toList();
            BigDecimal worth = each.value().quantity().value();
            boolean gathered = there.isEmpty() && chart instanceof RingChart;
            if (!gathered && there.stream().noneMatch(number -> number.compareTo(worth) == 0)) {
                String instead = there.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("、"));
                mismatches.add(new Mismatch(
                        format, path, each.value().reference(), each.value().text(), instead));
            }
        }
    }

    private static List<Wanted> wanted(Chart chart) {
        return switch (chart) {
            case BarChart bars -> data(bars.bars());
            case RingChart ring -> data(ring.slices());
            case FunnelChart funnel -> data(funnel.stages());
            case ProgressChart progress ->
                progress.rows().stream()
                        .map(row -> new Wanted("", row.label(), row.rate()))
                        .toList();
            case TrendChart trend ->
                trend.lines().stream()
                        .flatMap(line -> run(trend.categories(), line))
                        .toList();
            case ColumnLineChart both ->
                Stream.of(both.columns(), both.line())
                        .flatMap(line -> run(both.categories(), line))
                        .toList();
        };
    }

    private static List<Wanted> data(List<Datum> data) {
        return data.stream()
                .flatMap(datum -> Stream.ofNullable(datum.value()).map(value -> new Wanted("", datum.label(), value)))
                .toList();
    }

    private static Stream<Wanted> run(List<String> categories, Series series) {
        return IntStream.range(0, categories.size())
                .boxed()
                .flatMap(i -> Stream.ofNullable(series.values().get(i))
                        .map(value -> new Wanted(series.name(), categories.get(i), value)));
    }
}
