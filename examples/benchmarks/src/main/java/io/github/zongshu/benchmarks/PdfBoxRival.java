package io.github.zongshu.benchmarks;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
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
            Parts parts = new Parts(
                    document,
                    PDType0Font.load(document, regularFont, true),
                    PDType0Font.load(document, boldFont, true),
                    new ArrayList<>());
            for (byte[] photo : work.photos()) {
                parts.photos().add(JPEGFactory.createFromByteArray(document, photo));
            }
            for (List<PlainPages.Item> items : PlainPages.of(work, measure::width)) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (PlainPages.Item item : items) {
                        draw(content, item, parts);
                    }
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    /** What the pages of one document share. */
    private record Parts(PDDocument document, PDFont regular, PDFont bold, List<PDImageXObject> photos) {}

    private void draw(PDPageContentStream content, PlainPages.Item item, Parts parts) throws IOException {
        switch (item) {
            case PlainPages.Words words -> show(content, words.bold() ? parts.bold() : parts.regular(), words);
            case PlainPages.Rule rule -> {
                content.addRect(72, (float) rule.y(), 451, 0.5f);
                content.fill();
            }
            case PlainPages.Photo photo ->
                content.drawImage(parts.photos().get(photo.index()), 72, (float) photo.y(), 450, 300);
            case PlainPages.Drawing drawing -> chart(content, drawing, parts);
        }
    }

    private static void show(PDPageContentStream content, PDFont font, PlainPages.Words words) throws IOException {
        content.beginText();
        content.setFont(font, (float) words.size());
        content.newLineAtOffset((float) words.x(), (float) words.y());
        content.showText(words.text());
        content.endText();
    }

    private void chart(PDPageContentStream content, PlainPages.Drawing place, Parts parts) throws IOException {
        float width = (float) PlainPages.ROOM;
        float height = (float) PlainPages.CHART;
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(parts.document(), width, height);
        List<PlacedText> texts = new ArrayList<>();
        painter.withText((g2, text) -> texts.add(text))
                .paint(
                        work.charts().get(place.index()),
                        ChartHead.NONE,
                        graphics,
                        new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance((float) place.x(), (float) place.y()));
        content.drawForm(graphics.getXFormObject());
        for (PlacedText text : texts) {
            show(
                    content,
                    parts.bold(),
                    new PlainPages.Words(text.text(), true, text.size(), text.x(), height - text.baseline()));
        }
        content.restoreGraphicsState();
    }
}
