package io.github.zongshu.charts;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SeriesBarChart.Arrangement;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TimelineChart.Span;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The kinds of chart that compare, compose and place, with every kind of data that could spoil them. */
final class HardKinds {
    private HardKinds() {}

    /** Each kind that can show the data. */
    static Map<String, Chart> of(List<Datum> data, boolean negative) {
        Map<String, Chart> all = new LinkedHashMap<>();
        List<String> labels = HardCharts.labels(data);
        List<Series> two = HardCharts.lines(data, 2);
        List<Series> four = HardCharts.lines(data, 4);
        all.put("diverging", new DivergingBarChart(BarChart.Order.BY_VALUE, data));
        all.put("dumbbell", dumbbell(data));
        all.put("heat", new HeatChart(labels, four));
        all.put("heat of units", new HeatChart(List.of("上半年", "下半年"), runs(data, 2)));
        all.put("multiples", new SmallMultiplesChart(labels, four, "折线乙"));
        all.put("multiples of units", new SmallMultiplesChart(List.of("1月", "2月", "3月"), runs(data, 3), ""));
        all.put("tiles", tiles(data));
        all.put("area", new AreaChart(labels, HardCharts.lines(data, 1)));
        all.put("noted trend", noted(data, labels));
        for (BarChart.Direction direction : BarChart.Direction.values()) {
            String way = direction == BarChart.Direction.VERTICAL ? " columns" : " bars";
            all.put("two grouped" + way, new SeriesBarChart(Arrangement.GROUPED, direction, labels, two));
            all.put("four grouped" + way, new SeriesBarChart(Arrangement.GROUPED, direction, labels, four));
            if (!negative) {
                all.put("stacked" + way, new SeriesBarChart(Arrangement.STACKED, direction, labels, four));
                all.put("shared" + way, new SeriesBarChart(Arrangement.SHARED, direction, labels, four));
                all.put(
                        "stacked in one" + way,
                        new SeriesBarChart(Arrangement.STACKED, direction, labels, HardCharts.lines(data, 1)));
            }
        }
        if (!data.isEmpty()) {
            Datum last = data.get(data.size() - 1);
            all.put("waterfall", new WaterfallChart(data.get(0), data.subList(1, data.size()), last));
        }
        if (!negative) {
            all.put("areas", new AreaChart(labels, four));
            all.put("pareto", new ParetoChart(data));
            all.put("bullet", bullet(data, two.get(1)));
            all.put("bullet of units", bullet(data, HardCharts.series("目标", data.size(), "37件")));
            for (PictogramChart.Symbol symbol : PictogramChart.Symbol.values()) {
                all.put("pictogram " + symbol, new PictogramChart(symbol, data));
            }
            data.stream()
                    .limit(1)
                    .forEach(d ->
                            all.put("pictogram of one", new PictogramChart(PictogramChart.Symbol.PERSON, List.of(d))));
        }
        return all;
    }

    /** One run for each datum, of as many values. */
    private static List<Series> runs(List<Datum> data, int length) {
        List<Series> runs = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            List<@Nullable Value> values = new ArrayList<>();
            for (int j = 0; j < length; j++) {
                values.add(data.get((i + j) % data.size()).value());
            }
            runs.add(new Series(data.get(i).label(), values));
        }
        return runs;
    }

    private static DumbbellChart dumbbell(List<Datum> data) {
        return new DumbbellChart(
                "2020年",
                HardCharts.LONG,
                BarChart.Order.BY_VALUE,
                IntStream.range(0, data.size())
                        .mapToObj(i -> new DumbbellChart.Row(
                                data.get(i).label(),
                                data.get(i).value(),
                                data.get((i + 1) % data.size()).value(),
                                data.get(i).highlighted()))
                        .toList());
    }

    private static BulletChart bullet(List<Datum> data, Series targets) {
        return new BulletChart(IntStream.range(0, data.size())
                .mapToObj(i -> new BulletChart.Row(
                        data.get(i).label(),
                        data.get(i).value(),
                        targets.values().get(i),
                        data.get(i).highlighted()))
                .toList());
    }

    private static TileChart tiles(List<Datum> data) {
        return new TileChart(IntStream.range(0, data.size())
                .mapToObj(i -> new TileChart.Tile(data.get(i), i / 8, i % 8))
                .toList());
    }

    private static TrendChart noted(List<Datum> data, List<String> labels) {
        List<TrendChart.Note> notes = IntStream.range(0, Math.min(3, data.size()))
                .mapToObj(i -> new TrendChart.Note(i, i == 2 ? HardCharts.LONG : "集中攻坚启动"))
                .toList();
        List<Datum> targets = List.of(ChartSamples.datum("年度目标", "60个"), ChartSamples.datum(HardCharts.LONG, "80个"));
        return new TrendChart(labels, HardCharts.lines(data, 2), targets, notes);
    }

    /** Dates that could spoil an axis of dates. */
    static Map<String, Chart> timelines() {
        Map<String, Chart> all = new LinkedHashMap<>();
        LocalDate day = LocalDate.of(2021, 12, 14);
        all.put("timeline of one day", new TimelineChart(List.of(span("验收", day, day))));
        all.put("timeline of nothing", new TimelineChart(List.of()));
        all.put(
                "timeline of two days",
                new TimelineChart(List.of(span("a", day, day), span("b", day, day.plusDays(1)))));
        all.put(
                "timeline over new year",
                new TimelineChart(List.of(span("冬春", day, day.plusDays(90)), span("验收", day, day))));
        all.put(
                "timeline of 40",
                new TimelineChart(IntStream.range(0, 40)
                        .mapToObj(i -> span("第" + i + "项", day.plusDays(i * 9L), day.plusDays(i * 9L + i % 3)))
                        .toList()));
        all.put(
                "timeline of 40 long names",
                new TimelineChart(IntStream.range(0, 40)
                        .mapToObj(i -> span(HardCharts.LONG + i, day.plusDays(i), day.plusDays(i * 20L)))
                        .toList()));
        all.put(
                "timeline of long names",
                new TimelineChart(List.of(
                        span(HardCharts.LONG, day.minusYears(3), day), span(HardCharts.LONG, day, day.plusYears(27)))));
        all.put(
                "timeline of two thousand years",
                new TimelineChart(
                        List.of(span("古", LocalDate.of(1, 1, 1), LocalDate.of(1, 12, 31)), span("今", day, day))));
        return all;
    }

    private static Span span(String label, LocalDate from, LocalDate to) {
        String when =
                from.getYear() + "年" + from.getMonthValue() + "月至" + to.getYear() + "年" + to.getMonthValue() + "月";
        return new Span(label, when, from, to, label.equals("验收"));
    }
}
