package io.github.zongshu.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.font.FontRun;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** Loads each face as the chart and PDF writers do, and reads it again with PDFBox. */
final class LoadedFontsTest {
    private static final FontRenderContext THOUSANDTHS = new FontRenderContext(null, true, true);
    private static final String RARE =
            "\uD84D\uDDCB"; // U+235CB, one of the 196 of the 8,105 that take a surrogate pair

    private static FontFace face(FontRole role) {
        return FontLibrary.bundled().face(role);
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void hasFullCellsForChineseAndEvenCellsForDigits(FontRole role) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, face(role).stream()).deriveFont(1000f);

        for (String full : "国 龠 〓 — … “ ” ‘ ’ · ， 。 （ ）".split(" ", -1)) {
            assertThat(width(font, full)).as(full).isEqualTo(1000);
        }
        for (String digit : "1 2 3 4 5 6 7 8 9".split(" ", -1)) {
            assertThat(width(font, digit)).as(digit).isEqualTo(width(font, "0"));
        }
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void drawsTwoDashesAsOneLine(FontRole role) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, face(role).stream()).deriveFont(1000f);

        Rectangle2D ink = font.createGlyphVector(THOUSANDTHS, "——").getOutline().getBounds2D();

        assertThat(ink.getMinX()).isBetween(-1.0, 1.0);
        assertThat(ink.getMaxX()).isBetween(1999.0, 2001.0);
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void isEmbeddedAndExtractedFromAPdf(FontRole role) throws IOException {
        String text = "——屋场恳谈会9837场，办结1.13万余件（77.3%）·" + RARE;

        byte[] pdf = pdf(face(role), text);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(text);
            assertThat(document.getPage(0).getResources().getFontNames())
                    .hasSize(1)
                    .allSatisfy(name -> assertThat(
                                    document.getPage(0).getResources().getFont(name))
                            .matches(font -> font.isEmbedded())
                            .extracting(font -> font.getName())
                            .asString()
                            .endsWith(face(role).postScriptName()));
        }
        assertThat(pdf).hasSizeLessThan(100_000);
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void mayBeEmbeddedAndBearsNoReservedName(FontRole role) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face(role).stream()))) {
            assertThat(font.getOS2Windows().getFsType()).isZero();
            assertThat(font.getUnitsPerEm()).isEqualTo(1000);
            assertThat(font.getNaming().getFontFamily())
                    .startsWith("Zongshu ")
                    .isEqualTo(face(role).familyName());
            assertThat(font.getNaming().getPostScriptName())
                    .isEqualTo(face(role).postScriptName());
            assertThat(font.getNaming().getName(13, 3, 1, 0x409)).contains("SIL Open Font License");
            assertThat(font.getNaming().getName(0, 3, 1, 0x409)).containsAnyOf("Adobe", "LXGW");
        }
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void agreesWithAnotherReaderOnTheCharactersItHas(FontRole role) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face(role).stream()))) {
            for (int code = 1; code < 0x33000; code++) {
                boolean has = font.getUnicodeCmapLookup().getGlyphId(code) != 0;
                assertThat(face(role).covers(code)).as("U+%04X", code).isEqualTo(has);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void helpsOutWithRareCharactersOfGbk(FontRole role) {
        // U+9FA5 is in GBK, in neither GB 2312 nor the 8,105.
        FontRun last = FontLibrary.bundled().runs(role, "人名龥", "").runs().getLast();

        assertThat(last.face().role()).isEqualTo(FontRole.SONG);
        assertThat(last.text()).endsWith("龥");
    }

    private static long width(Font font, String text) {
        return Math.round(font.getStringBounds(text, THOUSANDTHS).getWidth());
    }

    private static byte[] pdf(FontFace face, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaseFont font = BaseFont.createFont(
                face.fileName(),
                BaseFont.IDENTITY_H,
                BaseFont.EMBEDDED,
                BaseFont.NOT_CACHED,
                face.stream().readAllBytes(),
                null);
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph(text, new org.openpdf.text.Font(font, 10)));
        }
        return out.toByteArray();
    }
}
