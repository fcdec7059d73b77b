package io.github.zongshu.benchmarks;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.PlacedText;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** The work with PDFBox, which has no layout of its own: lines as the floor breaks them; fonts parsed once and shared. */
final class PdfBoxRival {
    private final BriefWork work;
    private final ChartPainter painter;
    private final FloorFont measure;
    private final TrueTypeFont regularFont;
    private final TrueTypeFont boldFont;

    PdfBoxRival(BriefWork work, ChartPainter painter, FloorFont measure, TrueTypeFont regular, TrueTypeFont bold) {
        this.work = work;
        this.painter = painter;
        this.measure = measure;
        this.regularFont = regular;
        this.boldFont = bold;
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try (PDDocument document = new PDDocument()) {
            PDFont regular = PDType0Font.load(document, regularFont, true);
            PDFont bold = PDType0Font.load(document, boldFont, true);
            List<PDImageXObject> photos = new ArrayList<>();
            for (byte[] photo : work.photos()) {
                photos.add(JPEGFactory.createFromByteArray(document, photo));
            }
            for (List<PlainPages.Item> items : PlainPages.of(work, measure::width)) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (PlainPages.Item item : items) {
                        switch (item) {
                            case PlainPages.Words words ->
                                show(
                                        content,
                                        words.bold() ? bold : regular,
                                        words.size(),
                                        words.text(),
                                        words.x(),
                                        words.y());
                            case PlainPages.Rule rule -> {
                                content.addRect(72, (float) rule.y(), 451, 0.5f);
                                content.fill();
                            }
                            case PlainPages.Photo photo ->
                                content.drawImage(photos.get(photo.index()), 72, (float) photo.y(), 450, 300);
                            case PlainPages.Drawing drawing ->
                                chart(document, content, bold, work.charts().get(drawing.index()), drawing);
                        }
                    }
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void show(PDPageContentStream content, PDFont font, double size, String text, double x, double y)
            throws IOException {
        content.beginText();
        content.setFont(font, (float) size);
        content.newLineAtOffset((float) x, (float) y);
        content.showText(text);
        content.endText();
    }

    private void chart(
            PDDocument document, PDPageContentStream content, PDFont font, Chart chart, PlainPages.Drawing place)
            throws IOException {
        float width = (float) PlainPages.ROOM;
        float height = (float) PlainPages.CHART;
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        List<PlacedText> texts = new ArrayList<>();
        painter.withText((g2, text) -> texts.add(text))
                .paint(chart, ChartHead.NONE, graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        PDFormXObject form = graphics.getXFormObject();
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance((float) place.x(), (float) place.y()));
        content.drawForm(form);
        for (PlacedText text : texts) {
            show(content, font, text.size(), text.text(), text.x(), height - text.baseline());
        }
        content.restoreGraphicsState();
    }
}
