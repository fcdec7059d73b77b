package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.Contest.Variant;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.PlacedText;
import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.report.Report;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.DefaultFontMapper;
import org.openpdf.text.pdf.PdfTemplate;

/** A data brief as PDF: a floor written by hand, this library, and what its rivals make of the same work. */
final class PdfContests {
    private static final FontFace REGULAR = FontLibrary.bundled().face(FontRole.SONG);
    private static final FontFace BOLD = FontLibrary.bundled().face(FontRole.HEI_BOLD);
    private static final ChartPainter PAINTER = ChartPainter.of(FontLibrary.bundled());

    private PdfContests() {}

    static List<Contest> all() {
        try {
            return List.of(
                    new Contest("A data brief as PDF", variants()),
                    lengths("2,000 sections as PDF", 2000, BriefReport::ofSections),
                    lengths("A table of 2,000 rows as PDF", 2000, BriefReport::ofRows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same work in short reports and in a long one: time that grows with the length alone gives ratios of 1. */
    private static Contest lengths(String title, int size, IntFunction<Report> report) {
        return new Contest(
                title,
                List.of(
                        new Variant("16 reports of a sixteenth", writes(16, report.apply(size / 16))),
                        new Variant("4 reports of a fourth", writes(4, report.apply(size / 4))),
                        new Variant("1 report", writes(1, report.apply(size)))));
    }

    private static Callable<Integer> writes(int times, Report report) {
        PdfWriter writer = new PdfWriter();
        return () -> {
            int size = 0;
            for (int i = 0; i < times; i++) {
                size += bytes(writer, report).length;
            }
            return size;
        };
    }

    static List<Variant> variants() throws IOException {
        BriefWork work = BriefWork.byLot();
        Report report = BriefReport.of(work);
        FloorFont regular = new FloorFont(REGULAR);
        FloorPdf floor = new FloorPdf(work, regular, new FloorFont(BOLD), shapes(work));
        PdfWriter tagged = new PdfWriter();
        PdfWriter plain = tagged.untagged();
        OpenPdfRival cached = new OpenPdfRival(work, PAINTER, new ByPath());
        OpenPdfRival shared = new OpenPdfRival(work, PAINTER, new FromBytes());
        PdfBoxRival box = new PdfBoxRival(work, PAINTER, regular, parsed(REGULAR), parsed(BOLD));
        return List.of(
                new Variant("floor: by hand, two fonts cut, all deflated at level 6", () -> floor.write()),
                new Variant("PdfWriter, untagged", () -> bytes(plain, report)),
                new Variant("PdfWriter: tagged, PDF/A-2a, PDF/UA-1", () -> bytes(tagged, report)),
                new Variant("OpenPDF, fonts by path, its own cache", () -> cached.write()),
                new Variant("OpenPDF, fonts from bytes, shared", () -> shared.write()),
                new Variant("PDFBox, fonts parsed once and shared", () -> box.write()));
    }

    private static byte[] bytes(PdfWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static TrueTypeFont parsed(FontFace face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(face.stream()));
    }

    /** Charts as the floor needs them: drawn before the clock runs. */
    private static List<FloorPdf.Shapes> shapes(BriefWork work) {
        List<FloorPdf.Shapes> shapes = new ArrayList<>();
        try (Document document = new Document()) {
            org.openpdf.text.pdf.PdfWriter writer =
                    org.openpdf.text.pdf.PdfWriter.getInstance(document, new ByteArrayOutputStream());
            document.open();
            writer.setPageEmpty(false);
            for (Chart chart : work.charts()) {
                float width = (float) PlainPages.ROOM;
                float height = (float) PlainPages.CHART;
                PdfTemplate template = writer.getDirectContent().createTemplate(width, height);
                Graphics2D graphics = template.createGraphics(width, height, new DefaultFontMapper());
                List<PlacedText> texts = new ArrayList<>();
                PAINTER.withText((g2, text) -> texts.add(text))
                        .paint(chart, ChartHead.NONE, graphics, new Rectangle2D.Double(0, 0, width, height));
                graphics.dispose();
                shapes.add(new FloorPdf.Shapes(
                        new String(template.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1),
                        texts.stream()
                                .map(text -> new PlainPages.Words(
                                        text.text(), true, text.size(), text.x(), height - text.baseline()))
                                .toList()));
            }
        }
        return shapes;
    }

    /** As OpenPDF's guides do it. */
    private static final class ByPath implements OpenPdfRival.Fonts {
        private final String regular = file(REGULAR);
        private final String bold = file(BOLD);

        private static String file(FontFace face) {
            try {
                Path file = Files.createTempFile("benchmark", ".ttf");
                file.toFile().deleteOnExit();
                Files.write(file, face.stream().readAllBytes());
                return file.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public BaseFont regular() throws IOException {
            return BaseFont.createFont(regular, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        }

        @Override
        public BaseFont bold() throws IOException {
            return BaseFont.createFont(bold, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        }
    }

    /** The first thing that helps. */
    private static final class FromBytes implements OpenPdfRival.Fonts {
        private final BaseFont regular = font(REGULAR);
        private final BaseFont bold = font(BOLD);

        private static BaseFont font(FontFace face) {
            try {
                byte[] bytes = face.stream().readAllBytes();
                return BaseFont.createFont(
                        face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public BaseFont regular() {
            return regular;
        }

        @Override
        public BaseFont bold() {
            return bold;
        }
    }
}
