package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SeriesBarChart.Arrangement;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ChartImagesTest {
    private static final ChartImages IMAGES = ChartImages.of(ChartPainter.of(FontLibrary.bundled()));
    private static final ChartSize SIZE = new ChartSize(320, 200);

    static Set<String> samples() {
        return ChartSamples.all().keySet();
    }

    private static Chart chart(String sample) {
        return Map.copyOf(ChartSamples.all()).getOrDefault(sample, ChartSamples.funnel());
    }

    private static ChartHead head(String sample) {
        return Map.copyOf(ChartSamples.heads()).getOrDefault(sample, ChartHead.NONE);
    }

    private static byte[] svg(String sample) {
        return IMAGES.svg(chart(sample), head(sample), SIZE).bytes();
    }

    private static byte[] png(String sample) {
        return IMAGES.png(chart(sample), head(sample), SIZE, 2).bytes();
    }

    private static List<String> texts(byte[] svg) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        NodeList nodes = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void svgCarriesEveryDrawnWordAsText(String sample) throws Exception {
        List<String> drawn = new ArrayList<>();
        ChartPainter recorder = ChartPainter.of(FontLibrary.bundled()).withText((g2, text) -> drawn.add(text.text()));
        ChartTheme theme = ChartTheme.LIGHT.forPicture(SIZE);
        double margin = theme.textSize();
        recorder.withTheme(theme)
                .paint(
                        chart(sample),
                        head(sample),
                        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(),
                        new Box(margin, margin, 320 - 2 * margin, 200 - 2 * margin).shape());
        assertThat(texts(svg(sample)))
                .isEqualTo(drawn)
                .contains(head(sample).title(), head(sample).source());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureThatMustBeDrawnStandsInTheSvg(String sample) throws Exception {
        List<String> texts = texts(svg(sample));
        for (Value value : figures(chart(sample))) {
            assertThat(texts).anySatisfy(text -> assertThat(text).contains(value.text()));
        }
    }

    /** All figures where each has its own place; in lines and dense columns those that no axis could replace. */
    private static List<Value> figures(Chart chart) {
        return switch (chart) {
            case TrendChart trend ->
                trend.lines().stream().map(ChartImagesTest::last).toList();
            case ColumnLineChart both -> List.of(last(both.line()));
            case BarChart bars -> bars.bars().size() > 12 ? List.of() : bars.values();
            case RingChart ring -> ring.slices().size() > 5 ? ring.values().subList(0, 4) : ring.values();
            case FunnelChart funnel -> funnel.values();
            case ProgressChart progress -> progress.values();
            case AreaChart areas ->
                areas.areas().stream().map(ChartImagesTest::last).toList();
            case BulletChart bullet -> bullet.values();
            case DivergingBarChart bars -> bars.values();
            case DumbbellChart dumbbell -> dumbbell.values();
            case HeatChart heat -> heat.values();
            case ParetoChart pareto -> pareto.values();
            case PictogramChart pictogram -> pictogram.values();
            case SeriesBarChart bars ->
                bars.arrangement() == Arrangement.GROUPED && bars.direction() == BarChart.Direction.HORIZONTAL
                        ? bars.values()
                        : List.of();
            case SmallMultiplesChart multiples ->
                multiples.panels().stream().map(ChartImagesTest::last).toList();
            case TileChart tiles -> tiles.values();
            case TimelineChart timeline -> timeline.values();
            case WaterfallChart waterfall -> waterfall.values();
        };
    }

    private static Value last(Series line) {
        Points points = new Points(line);
        return points.value(points.last().orElseThrow());
    }

    @Test
    void hedgedFiguresKeepTheirWording() throws Exception {
        assertThat(texts(svg("funnel"))).contains("办结 1.13万余件");
        assertThat(texts(svg("columns"))).contains("2.8万余");
    }

    @Test
    void missingFiguresAreToldNotDrawnAsZero() throws Exception {
        assertThat(texts(svg("ranking"))).contains("南岳区", "未报");
    }

    @Test
    void marksUpTextSoThatNoLabelBreaksTheFile() throws Exception {
        Chart chart = new FunnelChart(List.of(ChartSamples.datum("a<b>&\"c\"\u0001", "3件")));
        byte[] svg = IMAGES.svg(chart, new ChartHead("<script>&\u0002", "", ""), SIZE)
                .bytes();
        assertThat(texts(svg)).anySatisfy(text -> assertThat(text).startsWith("a<b>&\"c\""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void bytesDependOnNeitherLocaleNorTimeZoneNorRun(String sample) {
        byte[] svg = svg(sample);
        byte[] png = png(sample);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            ChartImages fresh =
                    ChartImages.of(ChartPainter.of(FontLibrary.builder().build()));
            assertThat(fresh.svg(chart(sample), head(sample), SIZE).bytes()).isEqualTo(svg);
            assertThat(fresh.png(chart(sample), head(sample), SIZE, 2).bytes()).isEqualTo(png);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void sixteenThreadsPaintTheSameBytes() throws Exception {
        List<Callable<List<byte[]>>> tasks = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tasks.add(() -> samples().stream().map(ChartImagesTest::png).toList());
        }
        List<byte[]> expected = samples().stream().map(ChartImagesTest::png).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<List<byte[]>> result : threads.invokeAll(tasks)) {
                for (int i = 0; i < expected.size(); i++) {
                    assertThat(result.get().get(i)).isEqualTo(expected.get(i));
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void pngShowsTheHighlightedBarInTheAccentColourOnPaper() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png("ranking")));
        Set<Color> colors = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colors.add(new Color(image.getRGB(x, y)));
            }
        }
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(640, 400);
        assertThat(new Color(image.getRGB(0, 0))).isEqualTo(Palette.LIGHT.paper());
        assertThat(colors).contains(Palette.LIGHT.accent(), Palette.LIGHT.quiet(), Palette.LIGHT.ink());
    }

    @Test
    void refusesPicturesThatWouldFillTheMemory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IMAGES.png(ChartSamples.ring(), ChartHead.NONE, new ChartSize(8000, 8000), 10))
                .withMessageContaining("scale 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartSize(3, 100))
                .withMessageContaining("width 3");
    }
}
