package io.github.zongshu.pdf.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.picture.Picture;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.PhotoBlock;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pixels that go into a file as they are, read back with PDFBox. */
final class PngDataTest {
    private static final int WIDTH = 61;
    private static final int HEIGHT = 40;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_INT_ARGB
            })
    void showsThePixelsOfTheFile(int type) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0xCC0033));
        graphics.fillRect(5, 3, 30, 20);
        graphics.setColor(new Color(0x336699));
        graphics.drawLine(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        try (PDDocument document = Loader.loadPDF(pdf(png.toByteArray()))) {
            BufferedImage shown = picture(document.getPage(0).getResources());
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    assertThat(shown.getRGB(x, y) & 0xFFFFFF).as(x + ", " + y).isEqualTo(color(image, x, y));
                }
            }
        }
    }

    /** Java takes grey samples for linear ones; PNG and PDF do not. */
    private static int color(BufferedImage image, int x, int y) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? 0x010101 * image.getRaster().getSample(x, y, 0)
                : image.getRGB(x, y) & 0xFFFFFF;
    }

    private static BufferedImage picture(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject picture) {
                return picture.getImage();
            }
        }
        throw new AssertionError("the page has no picture");
    }

    private static byte[] pdf(byte[] png) throws IOException {
        ReportInfo info = new ReportInfo(
                Design.BRIEF, "图", "", "", List.of(), LocalDate.of(2021, 12, 30), Text.line("图"), Text.line("图"));
        PhotoBlock photo = new PhotoBlock(Picture.of(png), Text.line("图注"), "", "一张图");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(new Report(info, List.of(photo), List.of()), out);
        return out.toByteArray();
    }
}
