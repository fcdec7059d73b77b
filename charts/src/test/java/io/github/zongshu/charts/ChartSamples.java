package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One chart of each kind as a newspaper would print it; the numbers are invented. */
final class ChartSamples {
    static final List<String> MONTHS =
            IntStream.rangeClosed(3, 12).mapToObj(m -> m + "月").toList();

    private ChartSamples() {}

    static Value value(String text) {
        return new MetricValue("sample", Quantity.parse(text), QuantityFormat.CHART);
    }

    static Datum datum(String label, String text) {
        return new Datum(label, value(text));
    }

    static Series series(String name, String unit, String... numbers) {
        List<@Nullable Value> values = new ArrayList<>();
        for (String number : numbers) {
            values.add(number.isEmpty() ? null : value(number + unit));
        }
        return new Series(name, values);
    }

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("ranking", ranking());
        all.put("bars", bars());
        all.put("columns", columns());
        all.put("columns-dense", denseColumns());
        all.put("column-line", columnLine());
        all.put("funnel", funnel());
        all.put("progress", progress());
        all.put("ring", ring());
        all.put("ring-merged", mergedRing());
        all.put("trend", trend());
        all.put("trend-several", severalTrends());
        all.put("trend-broken", brokenTrend());
        all.putAll(FurtherSamples.all());
        return all;
    }

    static Map<String, ChartHead> heads() {
        String source = "数据来源：市级汇总表（示例数据）";
        Map<String, ChartHead> heads = new LinkedHashMap<>();
        heads.put("ranking", new ChartHead("耒阳市恳谈会场次居全市第三", "各县（市）区屋场恳谈会，场", source));
        heads.put("bars", new ChartHead("民生“五位”新增数量", "2021年预计（学位、车位：个；床位：张；驿站：座）", source));
        heads.put("columns", new ChartHead("群众来电逐季上升", "12345热线受理量，件", source));
        heads.put("columns-dense", new ChartHead("七月为全年高峰", "每月场次，场", source));
        heads.put("column-line", new ChartHead("逐月开展情况", "恳谈会与累计办结率", source));
        heads.put("funnel", new ChartHead("收集的问题，办结七成七以上", "从听到到办到；“1.13万余”按已知下界绘制", source));
        heads.put("progress", new ChartHead("市直清单过八成，县市区待提速", "民生实事清单，已办结 / 总数", source));
        heads.put("ring", new ChartHead("三产占地区生产总值近六成", "2022年上半年，亿元", source));
        heads.put("ring-merged", new ChartHead("道路问题最多", "收集问题分类，个", source));
        heads.put("trend", new ChartHead("办结率十月越过年度目标", "累计办结率，2021年3—12月", source));
        heads.put("trend-several", new ChartHead("衡南县办结最快", "累计办结率，2021年3—12月", source));
        heads.put("trend-broken", new ChartHead("群众满意率稳中有升", "满意率，2021年3—12月；纵轴未从零起", source));
        heads.putAll(FurtherSamples.heads());
        return heads;
    }

    static BarChart ranking() {
        return new BarChart(
                BarChart.Direction.HORIZONTAL,
                BarChart.Order.BY_VALUE,
                List.of(
                        datum("祁东县", "1437场"),
                        datum("衡南县", "1642场"),
                        datum("衡阳县", "1588场"),
                        new Datum("耒阳市", value("1510场"), true),
                        datum("衡山县", "702场"),
                        datum("常宁市", "1206场"),
                        datum("衡东县", "1148场"),
                        new Datum("南岳区", null)));
    }

    static BarChart bars() {
        return new BarChart(
                BarChart.Direction.HORIZONTAL,
                BarChart.Order.BY_VALUE,
                List.of(
                        datum("学位", "40300个"),
                        datum("停车位", "13135个"),
                        datum("床位", "970张"),
                        datum("厕位", "418个"),
                        datum("驿站", "72座")));
    }

    static BarChart columns() {
        return new BarChart(
                BarChart.Direction.VERTICAL,
                BarChart.Order.AS_GIVEN,
                List.of(
                        datum("一季度", "2.8万余件"),
                        datum("二季度", "31460件"),
                        datum("三季度", "35012件"),
                        new Datum("四季度", value("4.1万件"), true)));
    }

    static BarChart denseColumns() {
        int[] counts = {402, 518, 1013, 1494, 2147, 3153, 4110, 3330, 2077, 1380, 1156, 924};
        return new BarChart(
                BarChart.Direction.VERTICAL,
                BarChart.Order.AS_GIVEN,
                IntStream.range(0, 24)
                        .mapToObj(i -> datum((i % 12 + 1) + "月", counts[i % 12] + i * 7 + "场"))
                        .toList());
    }

    static ColumnLineChart columnLine() {
        return new ColumnLineChart(
                MONTHS,
                series("恳谈会", "场", "420", "560", "810", "1120", "1290", "1460", "1240", "1030", "900", "720"),
                series("累计办结率", "%", "18", "24", "31", "40", "49", "58", "64", "70", "74.2", "77.4"));
    }

    static FunnelChart funnel() {
        return new FunnelChart(List.of(datum("恳谈会", "9837场"), datum("收集问题", "14614个"), datum("办结", "1.13万余件")));
    }

    static ProgressChart progress() {
        return new ProgressChart(List.of(
                new ProgressChart.Row("A类", value("5项"), value("12项"), value("41.7%")),
                new ProgressChart.Row("B类 县市区", value("81项"), value("150项"), value("54.0%")),
                new ProgressChart.Row("B类 市直", value("412项"), value("500项"), value("82.4%")),
                new ProgressChart.Row("C类", value("60项"), value("60项"), value("100%"))));
    }

    static RingChart ring() {
        return new RingChart(
                List.of(datum("第三产业", "57.3%"), datum("第二产业", "33.6%"), datum("第一产业", "9.1%")),
                datum("地区生产总值", "1906.4亿元"));
    }

    static RingChart mergedRing() {
        return new RingChart(
                Stream.of("道路交通4310", "饮水安全2877", "就学就医2204", "环境卫生1980", "治安稳定1205", "产业发展1110", "其他事项928")
                        .map(text -> datum(text.replaceAll("[0-9]", ""), text.replaceAll("[^0-9]", "") + "个"))
                        .toList(),
                datum("收集问题", "14614个"));
    }

    static TrendChart trend() {
        return new TrendChart(
                MONTHS,
                List.of(series("累计办结率", "%", "18", "24", "31", "40", "49", "58", "64", "70", "74.2", "77.4")),
                datum("年度目标", "75%"));
    }

    static TrendChart severalTrends() {
        return new TrendChart(
                MONTHS,
                List.of(
                        series("衡南县", "%", "22", "30", "41", "50", "59", "66", "71", "76", "80", "83.1"),
                        series("衡阳县", "%", "18", "24", "31", "40", "49", "58", "64", "70", "74.2", "77.4"),
                        series("耒阳市", "%", "15", "22", "33", "43", "", "", "66", "69", "73", "76.9"),
                        series("祁东县", "%", "9", "15", "20", "28", "33", "39", "47", "52", "58", "61.5")),
                datum("年度目标", "75%"));
    }

    static TrendChart brokenTrend() {
        return new TrendChart(
                MONTHS,
                List.of(series(
                        "满意率", "%", "95.2", "95.9", "95.4", "96.1", "96.8", "96.6", "97.3", "97.9", "98.2", "98.6")),
                null);
    }
}
