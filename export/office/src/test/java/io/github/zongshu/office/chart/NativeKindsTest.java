package io.github.zongshu.office.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.BarChart.Order;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.SeriesBarChart.Arrangement;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.charts.ChartImages;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.ChartSize;
import io.github.zongshu.charts.ChartTheme;
import io.github.zongshu.charts.Palette;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.office.ooxml.ZipParts;
import java.awt.Color;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Native charts show what their records hold: the same runs in the same order, the same numbers, the same words. */
class NativeKindsTest {
    static Stream<Chart> kinds() {
        return ChartKinds.all().values().stream();
    }

    private static List<String> names(List<DrawnSeries> all) {
        return all.stream().map(DrawnSeries::name).toList();
    }

    private static String title(Chart chart) throws Exception {
        List<Element> titles = ZipParts.all(DrawnSeries.root(chart), "c:title");
        return titles.isEmpty() ? "" : titles.get(0).getTextContent();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void colourEverySeriesByThemselves(Chart chart) throws Exception {
        assertThat(DrawnSeries.of(chart))
                .allSatisfy(series -> assertThat(series.fills()).isNotEmpty());
        assertThat(ZipParts.all(DrawnSeries.root(chart), "a:schemeClr")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numberTheirSeriesOnce(Chart chart) throws Exception {
        assertThat(ZipParts.all(DrawnSeries.root(chart), "c:ser"))
                .extracting(series -> ((Element) series.getFirstChild()).getAttribute("val"))
                .doesNotHaveDuplicates();
    }

    /** Shares of hedged numbers are left out: pictures state them more widely. */
    static Stream<Chart> kindsThatSayTheSame() {
        Stream<Chart> others = ChartKinds.all().entrySet().stream()
                .filter(kind -> !kind.getKey().startsWith(Arrangement.SHARED.name()))
                .map(Map.Entry::getValue);
        return Stream.concat(others, Stream.of(Direction.values()).map(ChartKinds::exactShares));
    }

    /** A label may be written in two places of a picture; each of its words is there. */
    @ParameterizedTest
    @MethodSource("kindsThatSayTheSame")
    void sayNothingThatTheirPicturesDoNotSay(Chart chart) throws Exception {
        byte[] svg = ChartImages.of(ChartPainter.of(FontLibrary.bundled()).withTheme(ChartTheme.LIGHT.withTextSize(5)))
                .svg(chart, ChartHead.NONE, new ChartSize(640, 420))
                .bytes();
        String picture = new String(svg, StandardCharsets.UTF_8)
                .replaceAll("<style.*?</style>", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s", "");

        List<String> words = DrawnSeries.of(chart).stream()
                .flatMap(series -> series.labels().values().stream())
                .flatMap(label -> Stream.of(label.split("[\\s　]+")))
                .toList();

        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(picture).contains(word));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void groupBarsInTheOrderOfTheRecordAndNameWhatWasNotReported(Direction direction) throws Exception {
        Chart chart = ChartKinds.bars(Arrangement.GROUPED, direction);

        List<DrawnSeries> all = DrawnSeries.of(chart);

        assertThat(names(all)).containsExactly("去年", "今年");
        assertThat(all.get(0).labels())
                .containsExactly(
                        entry("东城区", "62.4%"), entry("高新技术产业开发区", "58%"), entry("西山县", "47.9%"), entry("南岭县", "55.1%"));
        assertThat(all.get(1).numbers().keySet()).containsExactly("东城区", "高新技术产业开发区", "西山县", "北湖县", "南岭县");
        assertThat(title(chart)).isEqualTo("未报：北湖县去年");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void stackPartsAndLabelTheirSumWhereAllAreReported(Direction direction) throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.bars(Arrangement.STACKED, direction));

        assertThat(names(all)).containsExactly("已办结", "办理中", "待研究", "合计");
        assertThat(all.get(0).labels()).containsEntry("东城区", "2410").containsEntry("西山县", "1.2千余");
        assertThat(all.get(3).labels())
                .containsEntry("东城区", "3228")
                .containsEntry("西山县", "1542以上")
                .doesNotContainKey("北湖县");
        assertThat(all.get(3).fills()).containsExactly("none");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void writeSharesOnBarsOfEqualLengthAndKeepThemInTheTable(Direction direction) throws Exception {
        Chart chart = ChartKinds.bars(Arrangement.SHARED, direction);

        List<DrawnSeries> all = DrawnSeries.of(chart);

        assertThat(names(all)).containsExactly("已办结", "办理中", "待研究");
        assertThat(all.get(0).labels())
                .containsEntry("东城区", "74.7%")
                .containsEntry("西山县", "77.8%以上")
                .containsEntry("北湖县", "80.5%");
        assertThat(all.get(0).numbers()).containsEntry("东城区", "2410");
        assertThat(ChartTable.of(chart).heads())
                .containsExactly("类别", "已办结", "办理中", "待研究", "已办结占比（%）", "办理中占比（%）", "待研究占比（%）");
    }

    @Test
    void leaveOutFiguresThatDoNotFitTheirPartAndShowAScaleInstead() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.narrowParts());

        assertThat(all.get(0).labels()).containsEntry("甲", "98000");
        assertThat(all.get(1).numbers()).containsEntry("甲", "12");
        assertThat(all.get(1).labels()).isEmpty();
        assertThat(ZipParts.all(DrawnSeries.root(ChartKinds.narrowParts()), "c:majorGridlines"))
                .hasSize(1);
    }

    @Test
    void signGainsAndColourLossesOtherwise() throws Exception {
        DrawnSeries bars = DrawnSeries.of(ChartKinds.diverging()).get(0);

        assertThat(bars.labels())
                .containsExactly(
                        entry("道路养护", "+13.2%"),
                        entry("办证等候", "+9.4%"),
                        entry("入学转学", "+5.8%"),
                        entry("垃圾清运", "-8.1%"),
                        entry("供水水质", "-17.5%"),
                        entry("夜间噪声", "-21%"));
        assertThat(bars.fills())
                .containsExactly("B4161B", "B4161B", "B4161B", "B4161B", "9A9FA7", "9A9FA7", "9A9FA7", "B4161B");
    }

    @Test
    void labelAnAreaAsALineAndStackedAreasAtTheirEnds() throws Exception {
        List<DrawnSeries> single = DrawnSeries.of(ChartKinds.area());
        List<DrawnSeries> stacked = DrawnSeries.of(ChartKinds.stackedAreas());

        assertThat(single.get(0).numbers()).isEqualTo(single.get(1).numbers());
        assertThat(single.get(1).labels()).containsExactly(entry("3月", "790"), entry("12月", "1.12万余"));
        assertThat(names(stacked)).containsExactly("电话", "窗口", "网上");
        assertThat(stacked).allSatisfy(area -> assertThat(area.labels()).containsOnlyKeys("12月"));
        assertThat(stacked.get(2).labels()).containsEntry("12月", "910");
    }

    @Test
    void hangEachStepOfAWaterfallWhereTheOneBeforeLeftOff() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.waterfall());

        assertThat(names(all)).containsExactly("底", "水平", "增加", "减少", "标注");
        assertThat(all.get(4).labels().values())
                .containsExactly("37.92万", "+6.75万", "+0.34万", "-1.61万", "-0.29万", "-900", "43.02万");
        BigDecimal at = BigDecimal.ZERO;
        for (String bar : List.of("新设", "迁入", "注销", "吊销", "其他")) {
            at = at.signum() == 0 ? number(all.get(1), "去年末") : at;
            BigDecimal base = number(all.get(0), bar);
            BigDecimal gain = number(all.get(2), bar);
            BigDecimal loss = number(all.get(3), bar);
            assertThat(base.add(loss)).as(bar).isEqualByComparingTo(at);
            at = base.add(gain);
        }
        assertThat(at).isEqualByComparingTo(number(all.get(1), "今年末"));
    }

    private static BigDecimal number(DrawnSeries series, String category) {
        return new BigDecimal(series.numbers().getOrDefault(category, "0"));
    }

    @Test
    void addUpTheSharesOfAParetoAndTellTheOneThatReachesFourFifths() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.pareto());

        assertThat(all.get(0).labels().values()).containsExactly("4280", "2840", "2190", "1950余", "1180", "790", "410");
        assertThat(all.get(0).fills()).containsExactly("E7C9A3", "B4161B", "B4161B", "B4161B", "B4161B");
        assertThat(all.get(1).numbers()).containsEntry("道路交通", "31.3");
        assertThat(all.get(1).labels()).containsExactly(entry("环境卫生", "累计 82.4%以上"));
    }

    @Test
    void joinTheTwoDotsOfADumbbellByAStroke() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.dumbbell());
        Element stroke =
                ZipParts.all(DrawnSeries.root(ChartKinds.dumbbell()), "c:plus").get(0);

        assertThat(names(all)).containsExactly("较低", "去年", "今年预计");
        assertThat(all.get(0).numbers())
                .containsExactly(entry("学位", "25600"), entry("停车位", "9200"), entry("床位", "3970"));
        assertThat(ZipParts.all(stroke, "c:v"))
                .extracting(Element::getTextContent)
                .containsExactly("15400", "3850", "3150");
        assertThat(all.get(1).labels().values()).containsExactly("25600", "9200", "7120");
        assertThat(all.get(2).labels().values()).containsExactly("4.1万余", "13050", "3970", "720");
        assertThat(title(ChartKinds.dumbbell())).isEqualTo("未报：驿站去年");
    }

    @Test
    void giveADumbbellOfEqualNumbersAScaleOfSomeLength() throws Exception {
        Chart chart = new DumbbellChart(
                "前",
                "后",
                Order.AS_GIVEN,
                List.of(new DumbbellChart.Row("甲", ChartKinds.value("30件"), ChartKinds.value("30件"), false)));

        Element scaling = ZipParts.all(DrawnSeries.root(chart), "c:valAx").get(0);

        assertThat(bound(scaling, "c:min")).isNegative();
        assertThat(bound(scaling, "c:max")).isGreaterThan(new BigDecimal("30"));
    }

    private static BigDecimal bound(Element axis, String name) {
        return new BigDecimal(ZipParts.all(axis, name).get(0).getAttribute("val"));
    }

    @Test
    void keepFewColumnsSlim() {
        assertThat(Bars.gap(60, 480, 1)).isEqualTo(500);
        assertThat(Bars.gap(60, 160, 1)).isEqualTo(186);
        assertThat(Bars.gap(60, 40, 2)).isEqualTo(60);
    }

    @Test
    void setBulletsBeforeTheirTargetsAndSayBoth() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.bullet());

        assertThat(DrawnSeries.named("目标", all).numbers().values()).containsExactly("4000", "3500", "1000");
        assertThat(DrawnSeries.named("实际", all).numbers().values()).containsExactly("4080", "3320", "740");
        assertThat(DrawnSeries.named("实际", all).fills()).containsExactly("B4161B", "1F6F78");
        assertThat(DrawnSeries.named("全长", all).labels().values())
                .containsExactly("4080　目标 4000", "3320　目标 3500", "740余　目标 1000");
    }

    @Test
    void measureBulletsOfDifferentUnitsByTheirTargets() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.bulletOfUnits());

        assertThat(DrawnSeries.named("完成率（%）", all).numbers())
                .containsExactly(entry("学位", "105.5"), entry("停车位", "76.1"));
        assertThat(DrawnSeries.named("全长（%）", all).labels()).containsEntry("驿站", "未报　目标 80");
        assertThat(ChartTable.of(ChartKinds.bulletOfUnits()).heads()).startsWith("类别", "实际", "目标");
    }

    @Test
    void breakTheLinesOfAllTargetsAndWriteNotesAtTheirPoints() throws Exception {
        List<DrawnSeries> all = DrawnSeries.of(ChartKinds.trend());

        assertThat(names(all)).containsExactly("累计办结率", "年度目标", "上年同期");
        assertThat(all.get(0).labels())
                .containsExactly(
                        entry("3月", "17%"), entry("6月", "集中攻坚启动"), entry("10月", "回访验收"), entry("12月", "77.1%"));
        assertThat(all.get(2).labels()).containsValue("上年同期 60%");
    }

    @Test
    void tellANoteAboveThePlotWhereNothingWasReported() throws Exception {
        Chart chart = new TrendChart(
                List.of("1月", "2月", "3月"),
                List.of(ChartKinds.series("办结率", "%", "10", "", "30")),
                List.of(),
                List.of(new TrendChart.Note(1, "停报一月")));

        assertThat(title(chart)).isEqualTo("2月停报一月　未报：2月");
    }

    @Test
    void moveTheLastFiguresOfLinesApartThatEndCloseToEachOther() {
        LastFigures last = new LastFigures(
                List.of(
                        ChartKinds.series("甲", "%", "80"),
                        ChartKinds.series("乙", "%", "79"),
                        ChartKinds.series("丙", "%", "20")),
                Scale.PERCENT,
                100);

        assertThat(last.shift(0)).isZero();
        assertThat(last.shift(1)).isEqualTo(10);
        assertThat(last.shift(2)).isZero();
    }

    /** Each of these would mislead, or hide something, as a chart of Office. */
    @Test
    void remainPicturesWhereOfficeCannotDrawThem() {
        List<Chart> pictures = List.of(
                new AreaChart(List.of("1月", "2月"), List.of(ChartKinds.series("件", "件", "3", ""))),
                new WaterfallChart(
                        ChartKinds.datum("前", "3件"),
                        List.of(ChartKinds.datum("减", "-5件")),
                        ChartKinds.datum("后", "-2件")),
                new DumbbellChart(
                        "前",
                        "后",
                        Order.AS_GIVEN,
                        Collections.nCopies(
                                13, new DumbbellChart.Row("甲", ChartKinds.value("1件"), ChartKinds.value("2件"), false))),
                new HeatChart(List.of("1月"), List.of(ChartKinds.series("甲", "件", "3"))),
                new SmallMultiplesChart(List.of("1月"), List.of(ChartKinds.series("甲", "件", "3")), ""),
                new PictogramChart(PictogramChart.Symbol.PERSON, List.of(ChartKinds.datum("甲", "3名"))),
                new TileChart(List.of(new TileChart.Tile(ChartKinds.datum("甲", "3场"), 0, 0))),
                new TimelineChart(List.of(new TimelineChart.Span(
                        "动员", "3月5日", LocalDate.of(2021, 3, 5), LocalDate.of(2021, 3, 5), false))));

        assertThat(pictures)
                .allSatisfy(chart -> assertThat(NativeChart.of(chart)).isEmpty());
    }

    @Test
    void drawNothingMisleadingForABulletWithoutATarget() throws Exception {
        Chart chart = new BulletChart(List.of(new BulletChart.Row("窗口", ChartKinds.value("40件"), null, false)));

        assertThat(DrawnSeries.named("目标", DrawnSeries.of(chart)).numbers()).isEmpty();
        assertThat(DrawnSeries.named("全长", DrawnSeries.of(chart)).labels()).containsEntry("窗口", "40");
    }

    @Test
    void haveTheColoursOfThePictures() {
        assertThat(IntStream.range(0, 5).mapToObj(io.github.zongshu.office.ooxml.Palette::slice))
                .containsExactlyElementsOf(hex(IntStream.range(0, 5).mapToObj(Palette.LIGHT::series)));
        assertThat(IntStream.range(0, 5).mapToObj(io.github.zongshu.office.ooxml.Palette::line))
                .containsExactlyElementsOf(hex(IntStream.range(0, 5).mapToObj(Palette.LIGHT::line)));
        assertThat(Stream.of(
                        io.github.zongshu.office.ooxml.Palette.SAND,
                        io.github.zongshu.office.ooxml.Palette.RED,
                        io.github.zongshu.office.ooxml.Palette.TEAL))
                .containsExactlyElementsOf(
                        hex(Stream.of(Palette.LIGHT.quiet(), Palette.LIGHT.accent(), Palette.LIGHT.good())));
    }

    private static List<String> hex(Stream<Color> colours) {
        return colours.map(colour -> String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF))
                .toList();
    }
}
