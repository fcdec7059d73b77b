package io.github.zongshu.charts;

import static io.github.zongshu.charts.ChartSamples.MONTHS;
import static io.github.zongshu.charts.ChartSamples.datum;
import static io.github.zongshu.charts.ChartSamples.series;
import static io.github.zongshu.charts.ChartSamples.value;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
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
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of chart that compare, compose and place; the numbers are invented. */
final class FurtherSamples {
    private static final String SOURCE = "数据来源：市级汇总表（示例数据）";
    private static final List<String> COUNTIES = List.of("衡南县", "衡阳县", "祁东县", "耒阳市", "常宁市");

    private FurtherSamples() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("grouped", grouped(BarChart.Direction.HORIZONTAL));
        all.put("grouped-columns", grouped(BarChart.Direction.VERTICAL));
        all.put("stacked", stacked(Arrangement.STACKED, BarChart.Direction.HORIZONTAL));
        all.put("stacked-columns", stacked(Arrangement.STACKED, BarChart.Direction.VERTICAL));
        all.put("shared", stacked(Arrangement.SHARED, BarChart.Direction.HORIZONTAL));
        all.put("shared-columns", stacked(Arrangement.SHARED, BarChart.Direction.VERTICAL));
        all.put("diverging", diverging());
        all.put("trend-noted", notedTrend());
        all.put("area", area());
        all.put("area-stacked", stackedArea());
        all.put("waterfall", waterfall());
        all.put("heat", heat());
        all.put("pareto", pareto());
        all.put("multiples", multiples());
        all.put("dumbbell", dumbbell());
        all.put("timeline", timeline());
        all.put("gantt", gantt());
        all.put("pictogram", pictogram());
        all.put("pictogram-rows", pictogramRows());
        all.put("bullet", bullet());
        all.put("bullet-units", mixedBullet());
        all.put("tiles", tiles());
        return all;
    }

    static Map<String, ChartHead> heads() {
        Map<String, ChartHead> heads = new LinkedHashMap<>();
        heads.put("grouped", head("五县市办结率都有提高", "办结率，%"));
        heads.put("grouped-columns", head("五县市办结率都有提高", "办结率，%"));
        heads.put("stacked", head("衡南县收集问题最多", "收集问题，按办理情况，件"));
        heads.put("stacked-columns", head("衡南县收集问题最多", "收集问题，按办理情况，件"));
        heads.put("shared", head("祁东县办结比例最高", "收集问题办理情况，占比"));
        heads.put("shared-columns", head("祁东县办结比例最高", "收集问题办理情况，占比"));
        heads.put("diverging", head("投诉量四升三降", "投诉受理量，与上年同期比，%"));
        heads.put("trend-noted", head("攻坚之后，办结率越过两道线", "累计办结率，2021年3—12月"));
        heads.put("area", head("累计办结一万一千余件", "累计办结，件"));
        heads.put("area-stacked", head("网上来件占比逐月上升", "受理量，按渠道，件"));
        heads.put("waterfall", head("市场主体一年净增5.24万户", "户；新设与注销为示例"));
        heads.put("heat", head("七月为全年高峰", "各县（市）每月场次，场"));
        heads.put("pareto", head("四类问题占八成", "收集问题分类，件"));
        heads.put("multiples", head("衡南县起步早，祁东县追得快", "累计办结率，2021年3—12月，%"));
        heads.put("dumbbell", head("学位、车位增加，床位减少", "新增数量，个、张；与上年比较"));
        heads.put("timeline", head("从动员到验收，一年走完", "活动大事记，2021年"));
        heads.put("gantt", head("四个阶段，首尾相接", "工作安排，2021年"));
        heads.put("pictogram", head("关爱惠及三万四千余名孩子", "名"));
        heads.put("pictogram-rows", head("衡南县受益人数最多", "受益儿童，名"));
        heads.put("bullet", head("三项指标两项达标", "完成数与年度目标，件"));
        heads.put("bullet-units", head("学位、车位超额，床位差三张", "完成数与年度目标"));
        heads.put("tiles", head("场次南多北少", "各县（市）区屋场恳谈会，场"));
        return heads;
    }

    private static ChartHead head(String title, String measure) {
        return new ChartHead(title, measure, SOURCE);
    }

    private static SeriesBarChart grouped(BarChart.Direction direction) {
        return new SeriesBarChart(
                Arrangement.GROUPED,
                direction,
                COUNTIES,
                List.of(
                        series("2020年", "%", "61.2", "58.0", "49.5", "", "55.1"),
                        series("2021年", "%", "83.1", "77.4", "61.5", "76.9", "70.3")));
    }

    private static SeriesBarChart stacked(Arrangement arrangement, BarChart.Direction direction) {
        return new SeriesBarChart(
                arrangement,
                direction,
                COUNTIES,
                List.of(
                        series("办结", "件", "2380", "1930", "2010", "1720", "1290"),
                        series("正在办", "件", "620", "540", "210", "390", "410"),
                        series("待研究", "件", "212", "180", "96", "77", "205")));
    }

    private static DivergingBarChart diverging() {
        return new DivergingBarChart(
                BarChart.Order.BY_VALUE,
                List.of(
                        datum("道路交通", "12.4%"),
                        datum("饮水安全", "-18.6%"),
                        datum("就学就医", "6.1%"),
                        datum("环境卫生", "-7.3%"),
                        datum("治安稳定", "-22.0%"),
                        datum("产业发展", "3.2%"),
                        datum("劳动社保", "9.8%")));
    }

    private static TrendChart notedTrend() {
        return new TrendChart(
                MONTHS,
                List.of(series("累计办结率", "%", "18", "24", "31", "40", "49", "58", "64", "70", "74.2", "77.4")),
                List.of(datum("年度目标", "75%"), datum("上年同期", "60%")),
                List.of(new TrendChart.Note(3, "集中攻坚启动"), new TrendChart.Note(7, "回访验收")));
    }

    private static AreaChart area() {
        return new AreaChart(
                MONTHS,
                List.of(series(
                        "累计办结", "件", "820", "1900", "3100", "4400", "5900", "7300", "8600", "9700", "10600",
                        "1.13万余")));
    }

    private static AreaChart stackedArea() {
        return new AreaChart(
                MONTHS,
                List.of(
                        series("电话", "件", "820", "860", "910", "900", "930", "950", "920", "900", "880", "860"),
                        series("窗口", "件", "410", "400", "380", "390", "350", "340", "330", "310", "300", "290"),
                        series("网上", "件", "120", "180", "260", "330", "450", "520", "610", "700", "780", "900")));
    }

    private static WaterfallChart waterfall() {
        return new WaterfallChart(
                datum("去年末", "38.14万户"),
                List.of(datum("新设", "6.82万户"), datum("迁入", "0.31万户"), datum("注销", "-1.58万户"), datum("吊销", "-0.31万户")),
                datum("今年末", "43.38万户"));
    }

    private static HeatChart heat() {
        String[][] numbers = {
            {"13", "94", "147", "153", "110", "33", "77", "138", "156", "124"},
            {"156", "120", "47", "63", "131", "157", "133", "67", "44", "118"},
            {"50", "122", "156", "140", "80", "30", "107", "152", "148", "97"},
            {"146", "92", "15", "96", "148", "152", "108", "", "79", "139"},
            {"84", "142", "155", "119", "45", "66", "132", "157", "131", "64"}
        };
        List<Series> rows = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            rows.add(series(COUNTIES.get(i), "场", numbers[i]));
        }
        return new HeatChart(MONTHS, rows);
    }

    private static ParetoChart pareto() {
        return new ParetoChart(List.of(
                datum("道路交通", "4310件"),
                datum("饮水安全", "2877件"),
                datum("就学就医", "2204件"),
                datum("环境卫生", "1980件"),
                datum("治安稳定", "1205件"),
                datum("其他", "428件")));
    }

    private static SmallMultiplesChart multiples() {
        return new SmallMultiplesChart(
                MONTHS,
                List.of(
                        series("衡南县", "%", "22", "30", "41", "50", "59", "66", "71", "76", "80", "83.1"),
                        series("衡阳县", "%", "18", "24", "31", "40", "49", "58", "64", "70", "74.2", "77.4"),
                        series("耒阳市", "%", "15", "22", "33", "43", "", "", "66", "69", "73", "76.9"),
                        series("祁东县", "%", "9", "15", "20", "28", "33", "39", "47", "60", "70", "79.5"),
                        series("常宁市", "%", "12", "17", "26", "31", "40", "44", "52", "58", "61", "64.0"),
                        series("衡东县", "%", "20", "26", "29", "37", "41", "47", "50", "57", "66", "70.3")),
                "祁东县");
    }

    private static DumbbellChart dumbbell() {
        return new DumbbellChart(
                "2020年",
                "2021年预计",
                BarChart.Order.AS_GIVEN,
                List.of(
                        new DumbbellChart.Row("学位", value("25800个"), value("40300个"), false),
                        new DumbbellChart.Row("停车位", value("9100个"), value("13135个"), false),
                        new DumbbellChart.Row("床位", value("1120张"), value("970张"), false),
                        new DumbbellChart.Row("驿站", null, value("72座"), false)));
    }

    private static TimelineChart.Span span(String label, String when, String from, String to) {
        return new TimelineChart.Span(label, when, LocalDate.parse(from), LocalDate.parse(to), false);
    }

    private static TimelineChart timeline() {
        return new TimelineChart(List.of(
                span("动员部署会召开", "3月5日", "2021-03-05", "2021-03-05"),
                span("首场屋场恳谈会", "3月18日", "2021-03-18", "2021-03-18"),
                span("集中攻坚", "6月", "2021-06-01", "2021-06-30"),
                span("半年通报", "7月9日", "2021-07-09", "2021-07-09"),
                span("办结率越过目标", "10月28日", "2021-10-28", "2021-10-28"),
                span("回访验收", "11月至12月", "2021-11-01", "2021-12-14")));
    }

    private static TimelineChart gantt() {
        return new TimelineChart(List.of(
                span("宣传发动", "3月1日至31日", "2021-03-01", "2021-03-31"),
                span("走访收集", "3月15日至7月31日", "2021-03-15", "2021-07-31"),
                new TimelineChart.Span("集中办理", "5月至11月", LocalDate.of(2021, 5, 1), LocalDate.of(2021, 11, 30), true),
                span("回访验收", "11月1日至12月14日", "2021-11-01", "2021-12-14")));
    }

    private static PictogramChart pictogram() {
        return new PictogramChart(PictogramChart.Symbol.PERSON, List.of(datum("留守儿童受惠", "3.4万余名")));
    }

    private static PictogramChart pictogramRows() {
        return new PictogramChart(
                PictogramChart.Symbol.PERSON,
                List.of(
                        datum("衡南县", "9800名"),
                        datum("衡阳县", "7450余名"),
                        new Datum("耒阳市", value("6200名"), true),
                        datum("常宁市", "4900名")));
    }

    private static BulletChart bullet() {
        return new BulletChart(List.of(
                new BulletChart.Row("窗口办理", value("4120件"), value("4000件"), false),
                new BulletChart.Row("网上办理", value("3580件"), value("3200件"), false),
                new BulletChart.Row("上门办理", value("760余件"), value("1000件"), false)));
    }

    private static BulletChart mixedBullet() {
        return new BulletChart(List.of(
                new BulletChart.Row("学位", value("40300个"), value("38000个"), false),
                new BulletChart.Row("停车位", value("13135个"), value("12000个"), false),
                new BulletChart.Row("床位", value("997张"), value("1000张"), false),
                new BulletChart.Row("驿站", null, value("80座"), false)));
    }

    private static TileChart.Tile tile(String label, String number, int row, int column) {
        return new TileChart.Tile(number.isEmpty() ? new Datum(label, null) : datum(label, number), row, column);
    }

    private static TileChart tiles() {
        return new TileChart(List.of(
                tile("衡东县", "1148场", 0, 3),
                tile("衡山县", "702场", 0, 2),
                tile("南岳区", "", 0, 1),
                tile("衡阳县", "1588场", 1, 1),
                tile("石鼓区", "310场", 1, 2),
                tile("珠晖区", "268场", 1, 3),
                tile("祁东县", "1437场", 2, 0),
                tile("蒸湘区", "295场", 2, 1),
                tile("雁峰区", "241场", 2, 2),
                tile("衡南县", "1642场", 2, 3),
                tile("常宁市", "1206场", 3, 1),
                tile("耒阳市", "1510场", 3, 3)));
    }
}
