package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.message.Notice;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPainterTest {
    private static final ChartPainter PAINTER = ChartPainter.of(FontLibrary.bundled());

    private final List<PlacedText> words = new ArrayList<>();

    private List<Notice> paint(Chart chart, double width, double height) {
        Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        List<Notice> notices = PAINTER.withText((graphics, text) -> words.add(text))
                .paint(chart, ChartHead.NONE, g2, new Rectangle2D.Double(0, 0, width, height));
        g2.dispose();
        return notices;
    }

    private List<String> texts() {
        return words.stream().map(PlacedText::text).toList();
    }

    static List<String> samples() {
        return ChartImagesTest.samples().stream()
                .filter(name -> !name.equals("ring-merged"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void leavesNothingOutAtTheNaturalHeight(String sample) {
        Chart chart = ChartSamples.all().getOrDefault(sample, ChartSamples.ring());
        for (double width : new double[] {235, 480}) {
            double height = PAINTER.naturalHeight(chart, ChartHead.NONE, width);
            assertThat(paint(chart, width, height)).isEmpty();
        }
    }

    @Test
    void saysThatThereIsNoData() {
        paint(new FunnelChart(List.of()), 200, 100);
        assertThat(texts()).containsExactly("暂无数据");
    }

    @Test
    void sortsByValueWithMissingOnesLast() {
        paint(ChartSamples.ranking(), 320, 200);
        assertThat(texts().stream().filter(text -> text.endsWith("县") || text.endsWith("市") || text.endsWith("区")))
                .containsExactly("衡南县", "衡阳县", "耒阳市", "祁东县", "常宁市", "衡东县", "衡山县", "南岳区");
    }

    @Test
    void keepsTheHighlightedRowAndTellsWhatIsLeftOut() {
        List<Datum> many = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Datum("第" + i + "社区", ChartSamples.value((100 - i) + "件"), i == 60))
                .toList();
        List<Notice> notices =
                paint(new BarChart(BarChart.Direction.HORIZONTAL, BarChart.Order.BY_VALUE, many), 240, 120);
        assertThat(texts()).contains("第1社区", "第60社区").doesNotContain("第59社区");
        assertThat(texts()).anyMatch(text -> text.matches("另有[0-9]+项未列出"));
        assertThat(notices).extracting(Notice::code).containsExactly("chart-rows-left-out");
    }

    @Test
    void mergesTheSmallestSlicesAndNamesThemInANotice() {
        List<Notice> notices = paint(ChartSamples.mergedRing(), 320, 180);
        assertThat(texts()).contains("其他3项", "3243");
        assertThat(notices).extracting(Notice::code).containsExactly("chart-slices-merged");
        assertThat(notices.get(0).message().zh()).contains("治安稳定、产业发展、其他事项");
    }

    @Test
    void showsACharacterThatNoFontHasAsAGetaMarkAndTells() {
        List<Notice> notices = paint(new FunnelChart(List.of(ChartSamples.datum("\uD883\uDEDE县", "3件"))), 200, 100);
        assertThat(texts()).containsExactly("〓县 3件");
        assertThat(notices).extracting(Notice::code).containsExactly("missing-glyph");
    }

    @Test
    void namesEveryFontAfterItsRole() {
        paint(ChartSamples.ranking(), 320, 200);
        List<Font> fonts = words.stream()
                .flatMap(word -> word.runs().stream())
                .map(PlacedText.Run::font)
                .toList();
        assertThat(fonts)
                .extracting(font -> ChartFonts.roleOf(font).orElseThrow())
                .contains(FontRole.HEI, FontRole.HEI_BOLD);
        assertThat(ChartFonts.roleOf(fonts.get(0).deriveFont(30f))).isEqualTo(ChartFonts.roleOf(fonts.get(0)));
        assertThat(ChartFonts.roleOf(new Font(Font.SERIF, Font.PLAIN, 9))).isEmpty();
    }

    @Test
    void marksAnAxisThatDoesNotBeginAtZero() {
        paint(ChartSamples.brokenTrend(), 320, 200);
        assertThat(texts()).contains("95").doesNotContain("0");
        words.clear();
        paint(ChartSamples.trend(), 320, 200);
        assertThat(texts()).contains("0", "100%", "年度目标 75%", "18%", "77.4%");
    }

    @Test
    void saysInSmallMultiplesWhatACrossMeansAndWhereEachLineBegan() {
        List<String> months = List.of("1月", "2月", "3月");
        Series whole = ChartSamples.series("东城区", "件", "12", "15", "19");
        paint(new SmallMultiplesChart(months, List.of(whole), ""), 320, 200);
        assertThat(texts()).contains("1月 12", "19").doesNotContain("× 未报");
        words.clear();
        Series gap = ChartSamples.series("西山县", "件", "9", "", "14");
        paint(new SmallMultiplesChart(months, List.of(whole, gap), ""), 320, 200);
        assertThat(texts()).contains("× 未报", "1月 12", "1月 9");
    }
}
