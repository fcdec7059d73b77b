package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.font.FontLibrary;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Records where every word of every chart stands, and on what. */
class TextPlacementTest {
    private static final ChartPainter PAINTER = ChartPainter.of(FontLibrary.bundled());
    private static final List<ChartSize> SIZES =
            List.of(new ChartSize(235, 150), new ChartSize(320, 200), new ChartSize(640, 340));
    private static final ChartHead HEAD =
            new ChartHead("办结率十月越过年度目标，群众满意率稳中有升，市直清单过八成", "累计办结率，2021年3—12月", "数据来源：市级汇总表（示例数据）");
    private static final double TOUCH = 0.01;
    private static final double SCALE = 2;
    /** A colour that covers less of a text's ground than this is a smoothed edge. */
    private static final double EDGE = 0.03;

    @TestFactory
    Stream<DynamicTest> noWordTouchesAnotherOrLeavesTheCanvas() {
        return eachChart((name, chart, size) -> {
            for (ChartHead head : List.of(ChartHead.NONE, HEAD)) {
                Rectangle2D area = new Rectangle2D.Double(10, 20, size.width(), size.height());
                List<PlacedText> words = words(themed(ChartTheme.LIGHT, size), chart, head, area);
                assertThat(words).isNotEmpty();
                for (int i = 0; i < words.size(); i++) {
                    assertInside(area, words.get(i));
                    for (int j = 0; j < i; j++) {
                        assertApart(words.get(i), words.get(j));
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everyWordCanBeReadOnItsGround() {
        return eachChart((name, chart, size) -> {
            for (ChartTheme theme : List.of(ChartTheme.LIGHT, ChartTheme.PRINT, ChartTheme.DARK)) {
                ChartPainter painter = themed(theme, size);
                Rectangle2D area = new Rectangle2D.Double(0, 0, size.width(), size.height());
                BufferedImage ground = withoutWords(painter, chart, size);
                for (PlacedText word : words(painter, chart, ChartHead.NONE, area)) {
                    assertThat(worstContrast(ground, word))
                            .as(
                                    "contrast of %s in %s, %s",
                                    word.text(), name, theme.palette().paper())
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        });
    }

    private interface Check {
        void run(String name, Chart chart, ChartSize size);
    }

    private static Stream<DynamicTest> eachChart(Check check) {
        return HardCharts.all().entrySet().stream()
                .flatMap(entry -> SIZES.stream()
                        .map(size -> DynamicTest.dynamicTest(
                                entry.getKey() + " at " + size.width() + " × " + size.height(),
                                () -> check.run(entry.getKey(), entry.getValue(), size))));
    }

    private static ChartPainter themed(ChartTheme theme, ChartSize size) {
        return PAINTER.withTheme(theme.forPicture(size));
    }

    private static List<PlacedText> words(ChartPainter painter, Chart chart, ChartHead head, Rectangle2D area) {
        List<PlacedText> words = new ArrayList<>();
        Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        painter.withText((graphics, text) -> words.add(text)).paint(chart, head, g2, area);
        g2.dispose();
        return words;
    }

    private static void assertInside(Rectangle2D area, PlacedText word) {
        Rectangle2D box = word.bounds();
        assertThat(area.getX() - TOUCH <= box.getX()
                        && box.getMaxX() <= area.getMaxX() + TOUCH
                        && area.getY() - TOUCH <= box.getY()
                        && box.getMaxY() <= area.getMaxY() + TOUCH)
                .as("%s at %s is inside %s", word.text(), box, area)
                .isTrue();
    }

    private static void assertApart(PlacedText one, PlacedText other) {
        Rectangle2D shared = one.bounds().createIntersection(other.bounds());
        assertThat(shared.getWidth() <= TOUCH || shared.getHeight() <= TOUCH)
                .as("%s at %s and %s at %s are apart", one.text(), one.bounds(), other.text(), other.bounds())
                .isTrue();
    }

    private static BufferedImage withoutWords(ChartPainter painter, Chart chart, ChartSize size) {
        BufferedImage image = new BufferedImage(
                (int) (size.width() * SCALE), (int) (size.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setPaint(painter.theme().palette().paper());
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
        g2.scale(SCALE, SCALE);
        painter.withText((graphics, text) -> {})
                .paint(chart, ChartHead.NONE, g2, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        g2.dispose();
        return image;
    }

    private static double worstContrast(BufferedImage ground, PlacedText word) {
        Rectangle2D box = word.bounds();
        Map<Integer, Integer> colors = new LinkedHashMap<>();
        int pixels = 0;
        for (int y = (int) (box.getY() * SCALE); y < Math.min(ground.getHeight(), box.getMaxY() * SCALE); y++) {
            for (int x = (int) (box.getX() * SCALE); x < Math.min(ground.getWidth(), box.getMaxX() * SCALE); x++) {
                colors.merge(ground.getRGB(Math.max(0, x), Math.max(0, y)), 1, Integer::sum);
                pixels++;
            }
        }
        double least = pixels * EDGE;
        return colors.entrySet().stream()
                .filter(color -> color.getValue() > least)
                .mapToDouble(color -> Contrast.ratio(word.color(), new Color(color.getKey())))
                .min()
                .orElseThrow();
    }
}
