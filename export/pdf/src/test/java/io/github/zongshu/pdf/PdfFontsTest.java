package io.github.zongshu.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** Fonts in files: cut, embedded, and telling which character each glyph stands for. */
final class PdfFontsTest {
    private static final Path CFF = Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc");

    @Test
    void givesBackEachOfTheCharactersThatAFontDrawsAlike() throws IOException {
        String alike = alike();
        assertThat(alike.length()).isGreaterThan(20);
        Report report = report(alike);
        try (PDDocument document = Loader.loadPDF(write(new PdfWriter(), report))) {
            assertThat(StructuredText.read(document, false)).isEqualTo(SampleReport.text(report));
        }
    }

    /** Letters, marks and Han that share a glyph with an earlier character of the body's font. */
    private static String alike() throws IOException {
        Map<Integer, Integer> first = new LinkedHashMap<>();
        StringBuilder alike = new StringBuilder();
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(FontLibrary.bundled().face(FontRole.SONG).stream()))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            for (int code = 0x80; code < 0xFFFF; code++) {
                int glyph = map.getGlyphId(code);
                boolean visible = Character.isLetterOrDigit(code)
                        || Character.getType(code) == Character.OTHER_PUNCTUATION
                        || Character.getType(code) == Character.MATH_SYMBOL;
                Integer other = glyph == 0 || !visible ? null : first.putIfAbsent(glyph, code);
                if (other != null) {
                    alike.appendCodePoint(other)
                            .append('与')
                            .appendCodePoint(code)
                            .append('，');
                }
            }
        }
        return alike.toString();
    }

    @Test
    void givesFilesOfTheSameShapeAndOtherWordsOtherIdentifiers() throws IOException {
        Set<String> identifiers = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String words : List.of("甲方很好。", "乙方很好。")) {
            try (PDDocument document = Loader.loadPDF(write(new PdfWriter(), report(words)))) {
                identifiers.add(document.getDocument().getDocumentID().toString());
                fonts(document).forEach(font -> names.add(font.getName()));
            }
        }
        assertThat(identifiers).hasSize(2);
        // Programs that join files take fonts of one name for one font.
        assertThat(names).filteredOn(name -> name.contains("Song-Regular")).hasSize(2);
    }

    @Test
    void writesNothingOfStructureOrArchiveWhereItIsOnlyPrinted() throws IOException {
        Report report = SampleReport.of(Design.BRIEF);
        try (PDDocument tagged = Loader.loadPDF(write(new PdfWriter(), report));
                PDDocument plain = Loader.loadPDF(write(new PdfWriter().untagged(), report))) {
            assertThat(plain.getDocumentCatalog().getStructureTreeRoot()).isNull();
            assertThat(plain.getDocumentCatalog().getMetadata()).isNull();
            assertThat(plain.getNumberOfPages()).isEqualTo(tagged.getNumberOfPages());
            assertThat(plain.getDocumentInformation().getTitle())
                    .isEqualTo(tagged.getDocumentInformation().getTitle());
        }
    }

    @Test
    void embedsAFontWithOutlinesOfPostScriptAsWell() throws IOException {
        assumeThat(CFF).as("Noto Serif CJK is not installed; skipped").exists();
        FontLibrary fonts = FontLibrary.builder().file(FontRole.SONG, CFF, 2).build();
        List<Inline> words = List.of(new Text("正文用思源，"), new Emphasis(Text.line("强调")), new Text("用黑体（2.5%）。"));
        Report report = SampleReport.report(Design.BRIEF, List.of(Paragraph.body(words)));
        try (PDDocument document = Loader.loadPDF(write(new PdfWriter(fonts), report))) {
            assertThat(StructuredText.read(document, false)).isEqualTo("正文用思源，强调用黑体（2.5%）。");
            assertThat(fonts(document))
                    .allMatch(PDFont::isEmbedded)
                    .anyMatch(font -> font.getName().contains("NotoSerif"));
        }
        assertThat(Files.size(CFF)).isGreaterThan(100L * write(new PdfWriter(fonts), report).length);
    }

    @Test
    void writesTheSameFontTwiceAsTheSameBytes() throws IOException {
        Report report = report("同样的字，同样的文件。");
        assertThat(Arrays.equals(write(new PdfWriter(), report), write(new PdfWriter(), report)))
                .isTrue();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    private static Report report(String words) {
        return SampleReport.report(Design.BRIEF, List.of(Paragraph.body(Text.line(words))));
    }

    private static byte[] write(PdfWriter writer, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }
}
