package io.github.zongshu.compose;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Inline;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes charts of a campaign's graphics. The campaign was checked, so what a graphic names exists. */
final class ChartMaker {
    private final Desk desk;
    private final Captions captions;

    ChartMaker(Desk desk, Captions captions) {
        this.desk = desk;
        this.captions = captions;
    }

    ChartBlock block(Graphic graphic) {
        Chart chart = chart(graphic);
        boolean sample = chart.values().stream().anyMatch(desk::isSample);
        List<Inline> title = desk.line(graphic.title());
        Caption caption = new Caption(
                captions.nextChart(), title, desk.line(graphic.measure()), desk.source(graphic.source(), sample));
        return new ChartBlock(graphic.id(), caption, chart, AltText.of(Inline.text(title), chart));
    }

    private Chart chart(Graphic graphic) {
        List<String> of = graphic.of();
        return switch (graphic.kind()) {
            case BAR -> new BarChart(BarChart.Direction.HORIZONTAL, BarChart.Order.BY_VALUE, data(graphic));
            case COLUMN -> new BarChart(BarChart.Direction.VERTICAL, BarChart.Order.AS_GIVEN, data(graphic));
            case RING -> new RingChart(data(graphic), null);
            case FUNNEL -> new FunnelChart(data(graphic));
            case TREND ->
                new TrendChart(
                        labels(series(of.get(0)).orElseThrow()),
                        of.stream().map(id -> line(series(id).orElseThrow())).toList(),
                        target(graphic));
            case COLUMN_LINE -> {
                TimeSeries columns = series(of.get(0)).orElseThrow();
                yield new ColumnLineChart(
                        labels(columns), line(columns), line(series(of.get(1)).orElseThrow()));
            }
            case PROGRESS -> new ProgressChart(progress(taskList(of.get(0))));
        };
    }

    private List<Datum> data(Graphic graphic) {
        List<Datum> data = new ArrayList<>();
        for (String reference : graphic.of()) {
            Optional<TimeSeries> series = series(reference);
            if (series.isPresent()) {
                TimeSeries found = series.get();
                found.points().forEach(p -> data.add(datum(graphic, p.label(), found.id() + "." + p.id())));
            } else {
                data.addAll(columnOrMetric(graphic, reference));
            }
        }
        return data;
    }

    private List<Datum> columnOrMetric(Graphic graphic, String reference) {
        for (Breakdown breakdown : desk.campaign().breakdowns()) {
            for (Breakdown.Column column : breakdown.columns()) {
                if (reference.equals(breakdown.id() + "." + column.id())) {
                    return breakdown.rows().stream()
                            .map(row ->
                                    datum(graphic, row.label(), breakdown.id() + "." + row.id() + "." + column.id()))
                            .toList();
                }
            }
        }
        return List.of(datum(graphic, desk.label(reference), reference));
    }

    private Datum datum(Graphic graphic, String label, String reference) {
        return new Datum(label, number(reference), label.equals(graphic.highlight()));
    }

    private @Nullable Value number(String reference) {
        return desk.found(reference)
                .map(value -> value.in(QuantityFormat.CHART))
                .orElse(null);
    }

    private @Nullable Datum target(Graphic graphic) {
        String reference = graphic.target();
        return reference.isEmpty() ? null : new Datum(desk.label(reference), number(reference));
    }

    private Series line(TimeSeries series) {
        List<@Nullable Value> values = new ArrayList<>();
        series.points().forEach(point -> values.add(number(series.id() + "." + point.id())));
        return new Series(series.label(), values);
    }

    private static List<String> labels(TimeSeries series) {
        return series.points().stream().map(TimeSeries.Point::label).toList();
    }

    private List<ProgressChart.Row> progress(TaskList list) {
        return list.classes().stream()
                .flatMap(each -> row(each.label(), list.id() + "." + each.id()))
                .toList();
    }

    /** A class without a reported count has no bar; its absence is told by the table of the list. */
    private Stream<ProgressChart.Row> row(String label, String path) {
        Value done = number(path + ".done");
        Value total = number(path + ".total");
        Value rate = number(path + ".rate");
        return done == null || total == null || rate == null
                ? Stream.empty()
                : Stream.of(new ProgressChart.Row(label, done, total, rate));
    }

    private Optional<TimeSeries> series(String id) {
        return desk.campaign().timeSeries().stream()
                .filter(s -> s.id().equals(id))
                .findFirst();
    }

    private TaskList taskList(String id) {
        return desk.campaign().taskLists().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
