package io.github.zongshu.benchmarks;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.PlacedText;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.DefaultFontMapper;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The work with OpenPDF as its guides show it: paragraphs, tables, pictures; charts as vectors through its Graphics2D. */
final class OpenPdfRival {
    private final BriefWork work;
    private final ChartPainter painter;
    private final Fonts fonts;

    /** Where the two faces come from; asked once a document. */
    interface Fonts {
        BaseFont regular() throws IOException;

        BaseFont bold() throws IOException;
    }

    OpenPdfRival(BriefWork work, ChartPainter painter, Fonts fonts) {
        this.work = work;
        this.painter = painter;
        this.fonts = fonts;
    }

    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        BaseFont regular = fonts.regular();
        BaseFont bold = fonts.bold();
        try (Document document = new Document(PageSize.A4, 72, 72, 72, 72)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph(work.title(), new Font(bold, 22)));
            for (int i = 0; i < work.sections().size(); i++) {
                section(document, work.sections().get(i), regular, bold);
                shown(document, writer.getDirectContent(), i, new Font(regular, 10.5f), bold);
            }
        }
        return out.toByteArray();
    }

    private static void section(Document document, BriefWork.Section section, BaseFont regular, BaseFont bold) {
        document.add(new Paragraph(section.head(), new Font(bold, 15)));
        for (String words : section.paragraphs()) {
            Paragraph paragraph = new Paragraph(20, words, new Font(regular, 10.5f));
            paragraph.setAlignment(Element.ALIGN_JUSTIFIED);
            paragraph.setFirstLineIndent(21);
            document.add(paragraph);
        }
    }

    /** The table, chart or photo behind a section. */
    private void shown(Document document, PdfContentByte page, int i, Font body, BaseFont bold) throws IOException {
        if (i < work.tables().size()) {
            document.add(new Paragraph("表" + (i + 1) + "进度", new Font(bold, 10.5f)));
            document.add(table(work.tables().get(i), body));
        }
        if (i >= 3 && i - 3 < work.charts().size()) {
            document.add(new Paragraph("图" + (i - 2) + BriefWork.CHART_NAMES.get(i - 3), new Font(bold, 10.5f)));
            document.add(Image.getInstance(chart(page, work.charts().get(i - 3), bold)));
        }
        if (i >= 7 && i - 7 < work.photos().size()) {
            Image photo = Image.getInstance(work.photos().get(i - 7));
            photo.scaleAbsolute(450, 300);
            document.add(photo);
            document.add(new Paragraph("现场", body));
        }
    }

    private static PdfPTable table(List<List<String>> rows, Font font) {
        PdfPTable table = new PdfPTable(rows.get(0).size());
        table.setWidthPercentage(100);
        for (List<String> row : rows) {
            for (String cell : row) {
                table.addCell(new PdfPCell(new Phrase(cell, font)));
            }
        }
        return table;
    }

    private PdfTemplate chart(PdfContentByte page, Chart chart, BaseFont font) {
        float width = (float) PlainPages.ROOM;
        float height = (float) PlainPages.CHART;
        PdfTemplate template = page.createTemplate(width, height);
        Graphics2D graphics = template.createGraphics(width, height, new DefaultFontMapper());
        List<PlacedText> texts = new ArrayList<>();
        painter.withText((g2, text) -> texts.add(text))
                .paint(chart, ChartHead.NONE, graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        template.beginText();
        for (PlacedText text : texts) {
            template.setFontAndSize(font, (float) text.size());
            template.setColorFill(text.color());
            template.setTextMatrix((float) text.x(), (float) (height - text.baseline()));
            template.showText(text.text());
        }
        template.endText();
        return template;
    }
}
