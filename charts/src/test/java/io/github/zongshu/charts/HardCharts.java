package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every kind of chart with every kind of data that could spoil it. */
final class HardCharts {
    static final String LONG = "某某县人民政府驻某地办事处暨重点民生实事项目推进工作领导小组办公室";

    private HardCharts() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>(ChartSamples.all());
        data().forEach((name, data) -> {
            boolean negative = data.stream()
                    .anyMatch(d -> d.value() != null
                            && Objects.requireNonNull(d.value())
                                            .quantity()
                                            .value()
                                            .signum()
                                    < 0);
            all.put("ranking " + name, bars(BarChart.Direction.HORIZONTAL, data));
            all.put("columns " + name, bars(BarChart.Direction.VERTICAL, data));
            all.put("funnel " + name, new FunnelChart(data));
            all.put("trend " + name, new TrendChart(labels(data), lines(data, 1), ChartSamples.datum("年度目标", "60个")));
            all.put("four trends " + name, new TrendChart(labels(data), lines(data, 4), null));
            all.put("column-line " + name, columnLine(data));
            all.put("progress " + name, progress(data));
            HardKinds.of(data, negative).forEach((kind, chart) -> all.put(kind + " " + name, chart));
            if (!negative) {
                all.put("ring " + name, new RingChart(data, null));
                all.put("ring with centre " + name, new RingChart(data, ChartSamples.datum(LONG, "1234567890个")));
            }
        });
        all.putAll(HardKinds.timelines());
        return all;
    }

    private static Map<String, List<Datum>> data() {
        Map<String, List<Datum>> data = new LinkedHashMap<>();
        data.put("of one point", List.of(ChartSamples.datum("耒阳市", "1510个")));
        data.put("of one zero", List.of(ChartSamples.datum("耒阳市", "0个")));
        data.put("of nothing", List.of());
        data.put("of missing values only", List.of(new Datum("耒阳市", null), new Datum("常宁市", null)));
        data.put("of 40 categories", forty());
        data.put("of 40 long names", forty().stream().map(HardCharts::longer).toList());
        data.put(
                "of long names",
                numbered("702个", "1206个", "1510个", "88个").stream()
                        .map(HardCharts::longer)
                        .toList());
        data.put("from 1 to a thousand million", numbered("1个", "1000000000个", "12345个", "987654321个", "20个"));
        data.put("with negative values", numbered("-120个", "45个", "-3.5万个", "21000个", "0个"));
        data.put("all negative", numbered("-120个", "-45个", "-300个"));
        data.put("with missing values", numbered("120个", "", "45个", "", "", "210个"));
        data.put("with hedges", numbered("1.13万余个", "近2万个", "9000个以上", "约6500个", "44个"));
        data.put("of percentages", numbered("12.5%", "99.9%", "100%", "", "77.3%以上"));
        data.put("all equal", numbered("5个", "5个", "5个", "5个", "5个", "5个"));
        data.put("of one name twice", List.of(ChartSamples.datum("耒阳市", "3个"), ChartSamples.datum("耒阳市", "7个")));
        data.put(
                "of Latin words",
                List.of(
                        ChartSamples.datum("Uninterruptable-administration-services", "3个"),
                        ChartSamples.datum("A & B <C>", "7个")));
        return data;
    }

    private static List<Datum> numbered(String... numbers) {
        List<String> names = List.of("衡南县", "衡阳县", "祁东县", "耒阳市", "常宁市", "衡东县");
        return IntStream.range(0, numbers.length)
                .mapToObj(i ->
                        new Datum(names.get(i), numbers[i].isEmpty() ? null : ChartSamples.value(numbers[i]), i == 2))
                .toList();
    }

    private static List<Datum> forty() {
        Random random = new Random(20211214);
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Datum(
                        "第" + i + "街道" + "甲乙丙丁戊".charAt(i % 5) + "社区",
                        i % 13 == 0 ? null : ChartSamples.value(random.nextInt(100_000) + "个"),
                        i == 17))
                .toList();
    }

    private static Datum longer(Datum datum) {
        return new Datum(datum.label() + LONG, datum.value(), datum.highlighted());
    }

    static List<String> labels(List<Datum> data) {
        return data.stream().map(Datum::label).toList();
    }

    private static BarChart bars(BarChart.Direction direction, List<Datum> data) {
        return new BarChart(direction, BarChart.Order.BY_VALUE, data);
    }

    static List<Series> lines(List<Datum> data, int count) {
        List<Series> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<@Nullable Value> values = new ArrayList<>();
            for (int j = 0; j < data.size(); j++) {
                values.add(data.get((j + i) % data.size()).value());
            }
            lines.add(new Series("折线" + "甲乙丙丁".charAt(i) + (i == 3 ? LONG : ""), values));
        }
        return lines;
    }

    /** A run of the same number. */
    static Series series(String name, int length, String number) {
        List<@Nullable Value> values = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            values.add(ChartSamples.value(number));
        }
        return new Series(name, values);
    }

    private static ColumnLineChart columnLine(List<Datum> data) {
        List<Series> lines = lines(data, 2);
        return new ColumnLineChart(labels(data), lines.get(0), lines.get(1));
    }

    private static ProgressChart progress(List<Datum> data) {
        Random random = new Random(7);
        List<ProgressChart.Row> rows = new ArrayList<>();
        for (Datum datum : data) {
            int rate = random.nextInt(140);
            Value done = datum.value() == null ? ChartSamples.value("0件") : Objects.requireNonNull(datum.value());
            rows.add(new ProgressChart.Row(
                    datum.label(), done, ChartSamples.value("1234567890件"), ChartSamples.value(rate + "%")));
        }
        return new ProgressChart(rows);
    }
}
