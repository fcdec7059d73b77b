package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.ChartNumbers.Run;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.BarChart.Order;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SeriesBarChart.Arrangement;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The four charts as this library's data, and a report of them. */
final class OurCharts {
    static final List<Chart> ALL = List.of(
            new BarChart(Direction.VERTICAL, Order.AS_GIVEN, data(ChartNumbers.DISTRICTS, ChartNumbers.SESSIONS, "场")),
            new TrendChart(ChartNumbers.MONTHS, List.of(series(ChartNumbers.RATE, "%")), null),
            new RingChart(data(ChartNumbers.TOPICS, ChartNumbers.ISSUES, "件"), null),
            new SeriesBarChart(
                    Arrangement.STACKED,
                    Direction.VERTICAL,
                    ChartNumbers.DISTRICTS,
                    ChartNumbers.HANDLED.stream().map(run -> series(run, "件")).toList()));

    private OurCharts() {}

    private static List<Datum> data(List<String> labels, Run run, String unit) {
        List<@Nullable Value> values = series(run, unit).values();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new Datum(labels.get(i), values.get(i)))
                .toList();
    }

    private static Series series(Run run, String unit) {
        List<@Nullable Value> values = new ArrayList<>();
        run.numbers()
                .forEach(number ->
                        values.add(new MetricValue(run.name(), Quantity.parse(number + unit), QuantityFormat.CHART)));
        return new Series(run.name(), values);
    }

    /** A report of the four charts, so many times. */
    static Report report(int times) {
        return report(IntStream.range(0, times * ALL.size())
                .mapToObj(i -> (Block) new ChartBlock(
                        "chart" + i,
                        new Caption("图" + (i + 1), Text.line("办理情况"), List.of(), List.of()),
                        ALL.get(i % ALL.size()),
                        "办理情况"))
                .toList());
    }

    /** The least report: what a document costs that shows nothing. */
    static Report oneLine() {
        return report(List.of(Paragraph.body(Text.line("办理情况"))));
    }

    private static Report report(List<Block> blocks) {
        ReportInfo info = new ReportInfo(
                Design.BRIEF, "办理情况", "", "", List.of(), LocalDate.of(2021, 12, 30), List.of(), List.of());
        return new Report(info, blocks, List.of());
    }
}
