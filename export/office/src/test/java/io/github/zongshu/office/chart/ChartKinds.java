package io.github.zongshu.office.chart;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.BarChart.Order;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SeriesBarChart.Arrangement;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One chart of each kind that compares or composes, with hedged and missing numbers; all invented. */
public final class ChartKinds {
    private static final List<String> PLACES = List.of("东城区", "高新技术产业开发区", "西山县", "北湖县", "南岭县");
    private static final List<String> MONTHS = List.of("3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月");

    private ChartKinds() {}

    /** By a name for messages. */
    public static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        for (Arrangement arrangement : Arrangement.values()) {
            for (Direction direction : Direction.values()) {
                all.put(arrangement + " " + direction, bars(arrangement, direction));
            }
        }
        all.put("narrow parts", narrowParts());
        all.put("diverging", diverging());
        all.put("area", area());
        all.put("stacked areas", stackedAreas());
        all.put("waterfall", waterfall());
        all.put("pareto", pareto());
        all.put("dumbbell", dumbbell());
        all.put("bullet", bullet());
        all.put("bullet of several units", bulletOfUnits());
        all.put("trend with targets and notes", trend());
        all.put("trends with gaps", trends());
        return all;
    }

    static Value value(String written) {
        return new MetricValue("m" + written.hashCode(), Quantity.parse(written), QuantityFormat.CHART);
    }

    static Datum datum(String label, String written) {
        return new Datum(label, written.isEmpty() ? null : value(written));
    }

    /** Empty strings are gaps. */
    static Series series(String name, String unit, String... numbers) {
        List<@Nullable Value> values = new ArrayList<>();
        for (String number : numbers) {
            values.add(number.isEmpty() ? null : value(number + unit));
        }
        return new Series(name, values);
    }

    static SeriesBarChart bars(Arrangement arrangement, Direction direction) {
        List<Series> series = arrangement == Arrangement.GROUPED
                ? List.of(
                        series("去年", "%", "62.4", "58", "47.9", "", "55.1"),
                        series("今年", "%", "84.2", "78.5", "63", "75.8", "70.3"))
                : List.of(
                        series("已办结", "件", "2410", "1880", "1.2千余", "1690", "1310"),
                        series("办理中", "件", "610", "530", "240", "410", "390"),
                        series("待研究", "件", "208", "175", "102", "", "199"));
        return new SeriesBarChart(arrangement, direction, PLACES, series);
    }

    static SeriesBarChart exactShares(Direction direction) {
        return new SeriesBarChart(
                Arrangement.SHARED,
                direction,
                List.of("东城区", "西山县"),
                List.of(series("已办结", "件", "2410", "1200"), series("办理中", "件", "610", "")));
    }

    static SeriesBarChart narrowParts() {
        return new SeriesBarChart(
                Arrangement.STACKED,
                Direction.HORIZONTAL,
                List.of("甲", "乙"),
                List.of(series("大", "件", "98000", "102000"), series("小", "件", "12", "900")));
    }

    static DivergingBarChart diverging() {
        return new DivergingBarChart(
                Order.BY_VALUE,
                List.of(
                        datum("道路养护", "13.2%"),
                        datum("供水水质", "-17.5%"),
                        datum("入学转学", "5.8%"),
                        datum("垃圾清运", "-8.1%"),
                        datum("夜间噪声", "-21%"),
                        datum("小区停车", ""),
                        datum("办证等候", "9.4%")));
    }

    static AreaChart area() {
        return new AreaChart(
                MONTHS,
                List.of(series(
                        "累计办结", "件", "790", "1850", "3020", "4510", "5880", "7190", "8470", "9600", "10500",
                        "1.12万余")));
    }

    static AreaChart stackedAreas() {
        return new AreaChart(
                MONTHS,
                List.of(
                        series("电话", "件", "810", "850", "900", "890", "920", "940", "910", "890", "870", "850"),
                        series("窗口", "件", "420", "410", "390", "380", "360", "350", "330", "320", "300", "280"),
                        series("网上", "件", "110", "170", "250", "340", "440", "530", "600", "690", "790", "910")));
    }

    static WaterfallChart waterfall() {
        return new WaterfallChart(
                datum("去年末", "37.92万户"),
                List.of(datum("新设", "6.75万户"), datum("迁入", "0.34万户"), datum("注销", "-1.61万户"), datum("吊销", "-0.29万户")),
                datum("今年末", "43.02万户"));
    }

    static ParetoChart pareto() {
        return new ParetoChart(List.of(
                datum("就学就医", "2190件"),
                datum("道路交通", "4280件"),
                datum("饮水安全", "2840件"),
                datum("环境卫生", "1950余件"),
                datum("治安稳定", "1180件"),
                datum("产业发展", "790件"),
                datum("其他", "410件")));
    }

    static DumbbellChart dumbbell() {
        return new DumbbellChart(
                "去年",
                "今年预计",
                Order.AS_GIVEN,
                List.of(
                        new DumbbellChart.Row("学位", value("25600个"), value("4.1万余个"), false),
                        new DumbbellChart.Row("停车位", value("9200个"), value("13050个"), true),
                        new DumbbellChart.Row("床位", value("7120张"), value("3970张"), false),
                        new DumbbellChart.Row("驿站", null, value("720座"), false)));
    }

    static BulletChart bullet() {
        return new BulletChart(List.of(
                new BulletChart.Row("窗口办理", value("4080件"), value("4000件"), false),
                new BulletChart.Row("网上办理", value("3320件"), value("3500件"), false),
                new BulletChart.Row("上门办理", value("740余件"), value("1000件"), false)));
    }

    static BulletChart bulletOfUnits() {
        return new BulletChart(List.of(
                new BulletChart.Row("学位", value("40100个"), value("38000个"), false),
                new BulletChart.Row("停车位", value("9135个"), value("12000个"), false),
                new BulletChart.Row("驿站", null, value("80座"), false)));
    }

    static TrendChart trend() {
        return new TrendChart(
                MONTHS,
                List.of(series("累计办结率", "%", "17", "25", "32", "41", "50", "57", "65", "71", "74.8", "77.1")),
                List.of(datum("年度目标", "75%"), datum("上年同期", "60%")),
                List.of(new TrendChart.Note(3, "集中攻坚启动"), new TrendChart.Note(7, "回访验收")));
    }

    static TrendChart trends() {
        return new TrendChart(
                MONTHS,
                List.of(
                        series("东城区", "%", "22", "30", "41", "50", "59", "66", "71", "76", "80", "83.1"),
                        series("西山县", "%", "15", "22", "33", "43", "", "", "66", "69", "73", "76.9"),
                        series("北湖县", "%", "9", "15", "20", "28", "33", "39", "47", "60", "70", "79.5")),
                List.of(),
                List.of());
    }
}
