package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.Contest.Variant;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartImages;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.ChartSize;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.report.Report;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;

/** Four charts in every format, against the time that JFreeChart takes to lay out its own. */
final class ChartContests {
    private static final int SCALE = 2;
    /** How often a document shows the four. */
    private static final int FEW = 1;

    private static final int MANY = 25;

    private static final ChartSize SIZE = new ChartSize(ChartNumbers.WIDTH, ChartNumbers.HEIGHT);
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, ChartNumbers.WIDTH, ChartNumbers.HEIGHT);

    private final FontLibrary fonts = FontLibrary.bundled();
    private final ChartPainter painter = ChartPainter.of(fonts);
    private final ChartImages images = ChartImages.of(painter);
    private final List<Picture> plain;
    private final List<Picture> rivals;

    private ChartContests() {
        Font font = font();
        this.plain = PlainCharts.all(font);
        this.rivals = XCharts.all(font);
    }

    static List<Contest> all() {
        ImageIO.setUseCache(false);
        ChartContests contests = new ChartContests();
        return List.of(contests.vectors(), contests.documents(), contests.longDocuments(), contests.pixels());
    }

    private Contest vectors() {
        return new Contest(
                "Four charts of 640 × 340 as SVG",
                List.of(
                        floor(FEW),
                        new Variant("our layout, drawn to nothing", this::paintToNothing),
                        new Variant(
                                "our SVG",
                                each(chart ->
                                        images.svg(chart, ChartHead.NONE, SIZE).bytes())),
                        new Variant("JFreeChart and org.jfree.svg", () -> svg(plain)),
                        new Variant("XChart and org.jfree.svg", () -> svg(rivals))));
    }

    /** One document costs its fonts whatever it draws; what charts cost shows where there are many. */
    private Contest documents() {
        PdfWriter writer = new PdfWriter(fonts);
        return new Contest(
                "Four charts as vectors in a PDF",
                List.of(
                        floor(FEW),
                        new Variant(
                                "our PDF of four charts, all of the document", document(writer, OurCharts.report(FEW))),
                        new Variant(
                                "our PDF of a line of text, for comparison", document(writer, OurCharts.oneLine()))));
    }

    private Contest longDocuments() {
        PdfWriter writer = new PdfWriter(fonts);
        return new Contest(
                "A hundred charts as vectors in a PDF",
                List.of(
                        floor(MANY),
                        new Variant("our PDF, all of the document", document(writer, OurCharts.report(MANY)))));
    }

    private Contest pixels() {
        return new Contest(
                "Four charts of 640 × 340 as PNG of 1280 × 680",
                List.of(
                        floor(FEW),
                        new Variant(
                                "our PNG",
                                each(chart -> images.png(chart, ChartHead.NONE, SIZE, SCALE)
                                        .bytes())),
                        new Variant("JFreeChart and ImageIO", () -> png(plain)),
                        new Variant("XChart and ImageIO", () -> png(rivals))));
    }

    private Variant floor(int times) {
        return new Variant("floor: JFreeChart's layout of its own, drawn to nothing", () -> {
            NullGraphics nothing = new NullGraphics();
            for (int i = 0; i < times; i++) {
                plain.forEach(chart -> chart.draw(nothing));
            }
            return nothing.drawn();
        });
    }

    private int paintToNothing() {
        NullGraphics nothing = new NullGraphics();
        OurCharts.ALL.forEach(chart -> painter.paint(chart, ChartHead.NONE, nothing, AREA));
        return nothing.drawn();
    }

    private static Callable<Integer> each(Function<Chart, byte[]> file) {
        return () -> OurCharts.ALL.stream()
                .mapToInt(chart -> file.apply(chart).length)
                .sum();
    }

    private static Callable<Integer> document(PdfWriter writer, Report report) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(report, out);
            return out.size();
        };
    }

    private static int svg(List<Picture> charts) {
        int size = 0;
        for (Picture chart : charts) {
            SVGGraphics2D g2 = new SVGGraphics2D(ChartNumbers.WIDTH, ChartNumbers.HEIGHT);
            chart.draw(g2);
            size += g2.getSVGElement().length();
        }
        return size;
    }

    private static int png(List<Picture> charts) throws IOException {
        int size = 0;
        for (Picture chart : charts) {
            BufferedImage image = new BufferedImage(
                    ChartNumbers.WIDTH * SCALE, ChartNumbers.HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
            Graphics2D g2 = image.createGraphics();
            g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g2.scale(SCALE, SCALE);
            chart.draw(g2);
            g2.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            size += out.size();
        }
        return size;
    }

    private Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, fonts.face(FontRole.HEI).stream());
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
