package io.github.zongshu.export;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Report;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the numbers that charts hold, each under the name of its category. */
final class ChartSearch {
    private final String format;
    private final List<Reading.Chart> charts;
    /** The numbers of rows of two cells, a name and a number, by the name. */
    private final Map<String, List<BigDecimal>> rows = new HashMap<>();

    private final List<Mismatch> mismatches = new ArrayList<>();

    private ChartSearch(String format, Reading reading) {
        this.format = format;
        this.charts = reading.charts();
        for (List<Reading.Cell> row : reading.rows()) {
            BigDecimal number = row.size() == 2 ? row.get(1).number() : null;
            if (number != null) {
                rows.computeIfAbsent(row.get(0).text(), name -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    /** A number under its names; the run's name is empty where a chart has one run only. */
    private record Wanted(String run, String category, Value value) {
        boolean names(Reading.Point point) {
            return point.category().equals(category)
                    && (run.isEmpty() || point.run().equals(run));
        }

        boolean is(BigDecimal number) {
            return number.compareTo(value.quantity().value()) == 0;
        }
    }

    static List<Mismatch> compare(String format, Report report, Reading reading) {
        ChartSearch search = new ChartSearch(format, reading);
        search.blocks("blocks", report.blocks());
        return search.mismatches;
    }

    private void blocks(String path, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String at = path + "[" + i + "]";
            if (blocks.get(i) instanceof Columns columns) {
                blocks(at + ".blocks", columns.blocks());
            } else if (blocks.get(i) instanceof ChartBlock chart) {
                compare(at + ".chart", chart);
            }
        }
    }

    /** A chart that the file draws as a picture holds no numbers to compare but those of a table beside it. */
    private void compare(String path, ChartBlock block) {
        List<Reading.Chart> found =
                charts.stream().filter(chart -> chart.alt().equals(block.alt())).toList();
        found.forEach(each -> compare(path, block.chart(), each));
        if (found.isEmpty()) {
            for (Wanted each : wanted(block.chart(), false)) {
                List<BigDecimal> there = rows.getOrDefault(each.category(), List.of());
                if (block.chart() instanceof FunnelChart && !there.isEmpty()) {
                    compare(path, each, there);
                }
            }
        }
    }

    /** Each point stands for one number, so that of two equal numbers none can hide behind the other. */
    private void compare(String path, Chart chart, Reading.Chart found) {
        List<Reading.Point> left = new ArrayList<>(found.points());
        for (Wanted each : wanted(chart, found.complete())) {
            List<Reading.Point> there = left.stream().filter(each::names).toList();
            boolean gathered = there.isEmpty() && chart instanceof RingChart;
            if (!gathered) {
                there.stream()
                        .filter(point -> each.is(point.number()))
                        .findFirst()
                        .ifPresent(left::remove);
                compare(path, each, there.stream().map(Reading.Point::number).toList());
            }
        }
    }

    private void compare(String path, Wanted wanted, List<BigDecimal> there) {
        if (there.stream().noneMatch(wanted::is)) {
            String instead = there.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("、"));
            Value value = wanted.value();
            mismatches.add(new Mismatch(format, path, value.reference(), value.text(), instead));
        }
    }

    /** With {@code complete} also the numbers that stand in the table of a chart and are drawn as its labels only. */
    private static List<Wanted> wanted(Chart chart, boolean complete) {
        return switch (chart) {
            case BarChart bars -> data(bars.bars());
            case RingChart ring -> data(ring.slices());
            case FunnelChart funnel -> data(funnel.stages());
            case ProgressChart progress ->
                progress.rows().stream().flatMap(row -> row(row, complete)).toList();
            case TrendChart trend ->
                Stream.concat(
                                trend.lines().stream().flatMap(line -> run(trend.categories(), line)),
                                complete ? targets(trend) : Stream.empty())
                        .toList();
            case ColumnLineChart both ->
                Stream.of(both.columns(), both.line())
                        .flatMap(line -> run(both.categories(), line))
                        .toList();
            case AreaChart areas -> runs(areas.categories(), areas.areas());
            case SeriesBarChart bars -> runs(bars.categories(), bars.series());
            case SmallMultiplesChart multiples -> runs(multiples.categories(), multiples.panels());
            case HeatChart heat -> cells(heat);
            case DivergingBarChart bars -> data(bars.bars());
            case ParetoChart pareto -> data(pareto.bars());
            case PictogramChart pictogram -> data(pictogram.data());
            case WaterfallChart waterfall ->
                data(complete ? waterfall.drawn() : List.of(waterfall.start(), waterfall.end()));
            case TileChart tiles ->
                data(tiles.tiles().stream().map(TileChart.Tile::datum).toList());
            case DumbbellChart dumbbell -> pairs(dumbbell);
            case BulletChart bullet ->
                (complete || bullet.isOneUnit() ? bullet.rows() : List.<BulletChart.Row>of())
                        .stream()
                                .flatMap(row -> Stream.concat(
                                        one("", row.label(), row.value()), one("", row.label(), row.target())))
                                .toList();
            case TimelineChart timeline -> List.of();
        };
    }

    /** The levels to reach stand beside every category. */
    private static Stream<Wanted> targets(TrendChart trend) {
        return trend.targets().stream()
                .flatMap(target ->
                        trend.categories().stream().flatMap(category -> one(target.label(), category, target.value())));
    }

    private static List<Wanted> runs(List<String> categories, List<Series> series) {
        return series.stream().flatMap(run -> run(categories, run)).toList();
    }

    /** The rows of the chart are the rows of its table. */
    private static List<Wanted> cells(HeatChart heat) {
        return heat.rows().stream()
                .flatMap(row ->
                        run(heat.columns(), row).map(cell -> new Wanted(cell.category(), row.name(), cell.value())))
                .toList();
    }

    private static List<Wanted> pairs(DumbbellChart chart) {
        return chart.rows().stream()
                .flatMap(row -> Stream.concat(
                        one(chart.before(), row.label(), row.before()), one(chart.after(), row.label(), row.after())))
                .toList();
    }

    private static Stream<Wanted> one(String run, String category, @Nullable Value value) {
        return value == null ? Stream.empty() : Stream.of(new Wanted(run, category, value));
    }

    private static Stream<Wanted> row(ProgressChart.Row row, boolean complete) {
        Stream<Value> values = complete ? Stream.of(row.rate(), row.done(), row.total()) : Stream.of(row.rate());
        return values.map(value -> new Wanted("", row.label(), value));
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
