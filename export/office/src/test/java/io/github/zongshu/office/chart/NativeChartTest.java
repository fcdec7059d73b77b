package io.github.zongshu.office.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.office.ooxml.ZipParts;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NativeChartTest {
    private static final Chart BARS = new BarChart(
            BarChart.Direction.HORIZONTAL,
            BarChart.Order.BY_VALUE,
            List.of(
                    new Datum("衡山县", value("702场")),
                    new Datum("未报县", null),
                    new Datum("祁东县", value("1.43万余场")),
                    new Datum("耒阳市", value("1510场"), true)));

    private static final Chart TREND = new TrendChart(
            List.of("一季度", "二季度"),
            List.of(
                    new Series("满意率", List.of(value("61%"), value("70.5%"))),
                    new Series("接通率", List.of(value("88%"), value("91%")))),
            new Datum("目标", value("75%")));

    private static Value value(String quantity) {
        return new MetricValue("m", Quantity.parse(quantity), QuantityFormat.CHART);
    }

    private static Element part(Chart chart) throws Exception {
        return parse(NativeChart.of(chart).orElseThrow().embedded("rId1"));
    }

    private static Element parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    /** Each point of a cache as {@code index=content}: a gap has none. */
    private static List<String> points(Element root, String within) {
        return ZipParts.all(root, within).stream()
                .flatMap(each -> ZipParts.all(each, "c:pt").stream())
                .map(point -> point.getAttribute("idx") + "=" + point.getTextContent())
                .toList();
    }

    private static List<String> words(Element root) {
        return ZipParts.all(root, "a:t").stream().map(Element::getTextContent).toList();
    }

    private static List<List<String>> sheet(Chart chart) throws Exception {
        byte[] workbook = NativeChart.of(chart).orElseThrow().workbook();
        List<List<String>> rows = new ArrayList<>();
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(formatter.formatCellValue(cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @Test
    void sortsBarsAndLeavesAGapForWhatWasNotReported() throws Exception {
        Element chart = part(BARS);

        assertThat(points(chart, "c:cat")).containsExactly("0=祁东县", "1=耒阳市", "2=衡山县", "3=未报县（未报）");
        assertThat(points(chart, "c:val")).containsExactly("0=14300", "1=1510", "2=702");
    }

    @Test
    void keepsTheSameNumbersInItsWorkbook() throws Exception {
        assertThat(sheet(BARS))
                .containsExactly(
                        List.of("类别", "数值"),
                        List.of("祁东县", "14300"),
                        List.of("耒阳市", "1510"),
                        List.of("衡山县", "702"),
                        List.of("未报县（未报）"));
    }

    @Test
    void labelsHedgedNumbersInWordsAndExactOnesByAFormat() throws Exception {
        Element labels = ZipParts.all(part(BARS), "c:dLbls").get(0);

        assertThat(DrawnSeries.of(BARS).get(0).labels().values()).containsExactly("1.43万余", "1510", "702");
        assertThat(ZipParts.all(labels, "c:numFmt"))
                .extracting(format -> format.getAttribute("formatCode"))
                .containsExactly("\"1.43万余\";\"1.43万余\";\"1.43万余\"", "0", "0");
    }

    @Test
    void printsWordsWithQuotesAsTheyAreAndLeavesLongOnesToText() {
        assertThat(Numbers.literal("称“好”\"ok\""))
                .hasValueSatisfying(code -> assertThat(code).startsWith("\"称“好”\"\\\"\"ok\"\\\"\"\";"));
        assertThat(Numbers.literal("长".repeat(90))).isEmpty();
        assertThat(Numbers.literal("两\n行")).isEmpty();
    }

    @Test
    void drawsTheTargetAsASeriesAndNamesIt() throws Exception {
        Element chart = part(TREND);

        assertThat(points(chart, "c:tx")).containsExactly("0=满意率", "0=接通率", "0=目标");
        assertThat(points(chart, "c:val")).containsExactly("0=61", "1=70.5", "0=88", "1=91", "0=75", "1=75");
        assertThat(DrawnSeries.of(TREND))
                .flatExtracting(series -> series.labels().values())
                .containsExactly("70.5%", "91%", "目标 75%");
    }

    @Test
    void showsRatesOnProgressBarsAndCountsBesideThem() throws Exception {
        Chart chart =
                new ProgressChart(List.of(new ProgressChart.Row("A类", value("5项"), value("12项"), value("41.7%"))));

        assertThat(points(part(chart), "c:val")).containsExactly("0=100", "0=41.7");
        assertThat(DrawnSeries.of(chart).get(0).labels()).containsExactly(entry("A类", "5 / 12　41.7%"));
        assertThat(sheet(chart))
                .containsExactly(
                        List.of("类别", "完成率（%）", "已完成", "总数", "全部（%）"), List.of("A类", "41.7", "5", "12", "100"));
    }

    @Test
    void drawsTheFourLargestOfManySlicesAndTheRestTogether() throws Exception {
        List<Datum> slices = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            slices.add(new Datum("第" + i + "类", value(i * 100 + "件")));
        }

        Element chart = part(new RingChart(slices, new Datum("合计", value("2800件"))));

        assertThat(points(chart, "c:cat")).containsExactly("0=第7类", "1=第6类", "2=第5类", "3=第4类", "4=其他3项");
        assertThat(points(chart, "c:val")).containsExactly("0=700", "1=600", "2=500", "3=400", "4=600");
        assertThat(words(chart)).containsExactly("2800", "合计");
    }

    @Test
    void pointsAtTheCellsOfTheSheetItIsLinkedTo() throws Exception {
        byte[] xml = NativeChart.of(TREND).orElseThrow().linked(new DataPlace("图表'数据", 11, 25));

        assertThat(ZipParts.all(parse(xml), "c:f"))
                .extracting(Element::getTextContent)
                .contains("'图表''数据'!$AA$12", "'图表''数据'!$Z$13:$Z$14", "'图表''数据'!$AC$13:$AC$14");
        assertThat(ZipParts.all(parse(xml), "c:externalData")).isEmpty();
    }

    @Test
    void hasNoNativeFormForFunnelsAndForChartsWithoutNumbers() {
        assertThat(NativeChart.of(new FunnelChart(List.of(new Datum("恳谈会", value("9837场"))))))
                .isEmpty();
        assertThat(NativeChart.of(new RingChart(List.of(), null))).isEmpty();
    }

    @Test
    void endsARateScaleAtAHundredAndBreaksOneOfLinesThatLieCloseTogether() {
        assertThat(Scale.shown(List.of(value("61%"), value("88%"))).maximum()).isEqualTo("100");
        assertThat(Scale.forLine(List.of(value("93.6%"), value("96.9%"))).minimum())
                .isEmpty();
        assertThat(Scale.forLine(List.of(value("9件"), value("191件"))).minimum()).isEqualTo("0");
    }
}
