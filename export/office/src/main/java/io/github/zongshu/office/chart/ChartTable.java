package io.github.zongshu.office.chart;

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
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart as a table: one head row, one row for each category. What a chart in a document keeps in its
 * workbook, and what a workbook shows on a sheet.
 *
 * @param heads the head of the categories, then one for each run of numbers
 * @param rows in the order in which they are drawn
 */
public record ChartTable(List<String> heads, List<Row> rows) {
    private static final String CATEGORY = "类别";
    private static final String NOT_REPORTED = "（未报）";
    private static final String NUMBER = "数值";

    /** Which run of a progress chart holds the full bars. Calc drops numbers that stand in no cell, and their labels too. */
    static final int FULL_RUN = 3;

    /**
     * One category.
     *
     * @param label its name
     * @param values as many as the table has runs; null where none was reported
     */
    public record Row(String label, List<@Nullable Value> values) {
        /** Copies the values, keeping the gaps. */
        public Row {
            values = Collections.unmodifiableList(new ArrayList<@Nullable Value>(values));
        }
    }

    /** Copies the lists. */
    public ChartTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** The table of a chart of any kind. */
    public static ChartTable of(Chart chart) {
        return switch (chart) {
            case BarChart bars -> ofData(bars.drawn());
            case RingChart ring -> ofData(RingSlices.of(ring));
            case FunnelChart funnel -> ofData(funnel.stages());
            case TrendChart trend -> ofTrend(trend);
            case ColumnLineChart both -> ofSeries(both.categories(), Run.of(List.of(both.columns(), both.line())));
            case ProgressChart progress -> ofProgress(progress);
            case AreaChart areas -> ofSeries(areas.categories(), Run.of(areas.areas()));
            case SeriesBarChart bars -> ofSeries(bars.categories(), StackRuns.of(bars));
            case SmallMultiplesChart multiples -> ofSeries(multiples.categories(), Run.of(multiples.panels()));
            case HeatChart heat -> ofHeat(heat);
            case DivergingBarChart bars -> ofData(bars.drawn());
            case WaterfallChart waterfall -> ofSeries(labels(waterfall.drawn()), new StepRuns(waterfall).runs());
            case PictogramChart pictogram -> ofData(pictogram.data());
            case TileChart tiles ->
                ofData(tiles.tiles().stream().map(TileChart.Tile::datum).toList());
            case ParetoChart pareto -> ofPareto(pareto);
            case DumbbellChart dumbbell ->
                ofSeries(dumbbell.drawn().stream().map(DumbbellChart.Row::label).toList(), PairRuns.of(dumbbell));
            case BulletChart bullet ->
                ofSeries(bullet.rows().stream().map(BulletChart.Row::label).toList(), AimRuns.of(bullet));
            case TimelineChart timeline -> ofTimeline(timeline);
        };
    }

    /** One run of numbers from top to bottom. */
    List<@Nullable Value> run(int index) {
        List<@Nullable Value> run = new ArrayList<>();
        rows.forEach(row -> run.add(row.values().get(index)));
        return run;
    }

    /** The names of the categories from top to bottom. */
    List<String> labels() {
        return rows.stream().map(Row::label).toList();
    }

    /** Where nothing was reported there is no bar to label, so the name says it. */
    private static String label(Datum datum) {
        return datum.value() == null ? datum.label() + NOT_REPORTED : datum.label();
    }

    private static List<String> labels(List<Datum> data) {
        return data.stream().map(ChartTable::label).toList();
    }

    private static ChartTable ofData(List<Datum> data) {
        List<@Nullable Value> values = new ArrayList<>();
        data.forEach(datum -> values.add(datum.value()));
        return ofSeries(labels(data), List.of(new Run(NUMBER, values)));
    }

    /** The level to reach is a run of its own, as long as the lines, so that it is drawn as a line and can be edited. */
    private static ChartTable ofTrend(TrendChart trend) {
        List<Run> runs = Run.of(trend.lines());
        for (Datum target : trend.targets()) {
            List<@Nullable Value> level = new ArrayList<>();
            trend.categories().forEach(category -> level.add(target.value()));
            runs.add(new Run(target.label(), level));
        }
        return ofSeries(trend.categories(), runs);
    }

    private static ChartTable ofHeat(HeatChart heat) {
        List<String> heads = new ArrayList<>(List.of(CATEGORY));
        heads.addAll(heat.columns());
        return new ChartTable(
                heads,
                heat.rows().stream()
                        .map(row -> new Row(row.name(), row.values()))
                        .toList());
    }

    private static ChartTable ofPareto(ParetoChart pareto) {
        List<@Nullable Value> numbers = new ArrayList<>();
        pareto.drawn().forEach(bar -> numbers.add(bar.value()));
        List<@Nullable Value> shares = new ArrayList<>(pareto.cumulative());
        while (shares.size() < numbers.size()) {
            shares.add(null);
        }
        return ofSeries(labels(pareto.drawn()), List.of(new Run(NUMBER, numbers), new Run("累计占比（%）", shares)));
    }

    /** Dates are words, not numbers: they stand before the labels. */
    private static ChartTable ofTimeline(TimelineChart timeline) {
        return new ChartTable(
                List.of("事项"),
                timeline.drawn().stream()
                        .map(span -> new Row((span.when() + "　" + span.label()).strip(), List.of()))
                        .toList());
    }

    private static ChartTable ofProgress(ProgressChart progress) {
        List<@Nullable Value> rates = new ArrayList<>();
        List<@Nullable Value> done = new ArrayList<>();
        List<@Nullable Value> total = new ArrayList<>();
        List<@Nullable Value> full = new ArrayList<>();
        for (ProgressChart.Row row : progress.rows()) {
            rates.add(row.rate());
            done.add(row.done());
            total.add(row.total());
            full.add(AimRuns.whole(row.total()));
        }
        return ofSeries(
                progress.rows().stream().map(ProgressChart.Row::label).toList(),
                List.of(new Run("完成率（%）", rates), new Run("已完成", done), new Run("总数", total), new Run("全部（%）", full)));
    }

    private static ChartTable ofSeries(List<String> categories, List<Run> runs) {
        List<String> heads = new ArrayList<>(List.of(CATEGORY));
        runs.forEach(run -> heads.add(run.name()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<@Nullable Value> values = new ArrayList<>();
            for (Run run : runs) {
                values.add(run.values().get(i));
            }
            rows.add(new Row(categories.get(i), values));
        }
        return new ChartTable(heads, rows);
    }
}
