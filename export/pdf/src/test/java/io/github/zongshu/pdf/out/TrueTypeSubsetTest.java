package io.github.zongshu.pdf.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cut fonts, read back with fontbox. */
final class TrueTypeSubsetTest {
    private static final String TEXT = "国家会谈，。—…·“”〓0123456789%AÉéǘü屋场恳谈会";

    @ParameterizedTest
    @EnumSource
    void drawsEachGlyphAsTheWholeFontDoesUnderItsNewNumber(FontRole role) throws IOException {
        FontFace font = FontLibrary.bundled().face(role);
        TrueTypeFace face = TrueTypeFace.parse(font);
        List<Integer> glyphs = new ArrayList<>(List.of(0));
        TEXT.codePoints().filter(face::has).map(face::glyph).forEach(glyphs::add);
        byte[] file = TrueTypeSubset.of(face, glyphs);
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font.stream()));
                TrueTypeFont cut = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            assertThat(cut.getNumberOfGlyphs()).isGreaterThanOrEqualTo(glyphs.size());
            for (int i = 0; i < glyphs.size(); i++) {
                assertThat(path(cut, i)).as("glyph " + i).isEqualTo(path(whole, glyphs.get(i)));
                assertThat(cut.getAdvanceWidth(i)).isEqualTo(whole.getAdvanceWidth(glyphs.get(i)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheGlyphsThatAnotherReaderFinds(FontRole role) throws IOException {
        FontFace font = FontLibrary.bundled().face(role);
        GlyphMap map = GlyphMap.of(font);
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font.stream()))) {
            for (int code = 1; code < 0x33000; code++) {
                assertThat(map.glyph(code))
                        .as("U+%04X", code)
                        .isEqualTo(whole.getUnicodeCmapLookup().getGlyphId(code));
            }
        }
    }

    private static List<String> path(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        List<String> path = new ArrayList<>();
        GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
        double[] points = new double[6];
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            path.add(at.currentSegment(points) + " " + points[0] + " " + points[1]);
        }
        return path;
    }
}
