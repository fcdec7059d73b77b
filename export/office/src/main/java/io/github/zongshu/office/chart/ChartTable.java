package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
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

    private record Run(String name, List<@Nullable Value> values) {}

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
            case ColumnLineChart both -> ofSeries(both.categories(), runs(List.of(both.columns(), both.line())));
            case ProgressChart progress -> ofProgress(progress);
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

    private static ChartTable ofData(List<Datum> data) {
        List<@Nullable Value> values = new ArrayList<>();
        data.forEach(datum -> values.add(datum.value()));
        return ofSeries(data.stream().map(ChartTable::label).toList(), List.of(new Run(NUMBER, values)));
    }

    /** The level to reach is a run of its own, as long as the lines, so that it is drawn as a line and can be edited. */
    private static ChartTable ofTrend(TrendChart trend) {
        Datum target = trend.target();
        List<Run> runs = runs(trend.lines());
        if (target != null) {
            List<@Nullable Value> level = new ArrayList<>();
            trend.categories().forEach(category -> level.add(target.value()));
            runs.add(new Run(target.label(), level));
        }
        return ofSeries(trend.categories(), runs);
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
            full.add(whole(row.total()));
        }
        return ofSeries(
                progress.rows().stream().map(ProgressChart.Row::label).toList(),
                List.of(new Run("完成率（%）", rates), new Run("已完成", done), new Run("总数", total), new Run("全部（%）", full)));
    }

    /** All of a total, in percent, whatever the total is. */
    private static Value whole(Value total) {
        String rate = "rate(" + total.reference() + ", " + total.reference() + ")";
        return new DerivedValue(rate, Quantity.of(100, "%"), QuantityFormat.CHART, List.of(total, total));
    }

    private static List<Run> runs(List<Series> series) {
        List<Run> runs = new ArrayList<>();
        series.forEach(each -> runs.add(new Run(each.name(), each.values())));
        return runs;
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
