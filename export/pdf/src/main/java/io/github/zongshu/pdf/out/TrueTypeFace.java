package io.github.zongshu.pdf.out;

import io.github.zongshu.font.FontFace;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** A TrueType font, parsed: glyphs by character, advances, outlines. Reads the face's own bytes and copies none. */
final class TrueTypeFace implements EmbeddedFace {
    private static final double EM = 1000;
    /** Programs for the pixels of screens, kept where a font has them: outlines refer to them. */
    private static final String[] PROGRAMS = {"cvt ", "fpgm", "prep"};

    private final String name;
    private final GlyphMap glyphs;
    private final ByteBuffer outlines;
    private final ByteBuffer places;
    private final boolean longPlaces;
    private final ByteBuffer metrics;
    private final int measured;
    private final int count;
    private final int unitsPerEm;
    private final Map<String, ByteBuffer> others;

    private TrueTypeFace(FontFace face) {
        name = face.postScriptName();
        glyphs = GlyphMap.of(face);
        outlines = table(face, "glyf");
        places = table(face, "loca");
        metrics = table(face, "hmtx");
        others = new LinkedHashMap<>();
        others.put("head", table(face, "head"));
        others.put("hhea", table(face, "hhea"));
        others.put("maxp", table(face, "maxp"));
        for (String program : PROGRAMS) {
            face.table(program).ifPresent(bytes -> others.put(program, bytes));
        }
        longPlaces = other("head").getShort(50) != 0;
        unitsPerEm = other("head").getChar(18);
        measured = other("hhea").getChar(34);
        count = other("maxp").getChar(4);
    }

    static TrueTypeFace parse(FontFace face) {
        return new TrueTypeFace(face);
    }

    private static ByteBuffer table(FontFace face, String tag) {
        return face.table(tag).orElseThrow(() -> new IllegalArgumentException(face.fileName() + " has no " + tag));
    }

    /** A table that is copied as it is, or with few changes. */
    private ByteBuffer other(String tag) {
        return others.getOrDefault(tag, ByteBuffer.allocate(0));
    }

    /** The tables other than outlines and metrics, in the order of their names' first use. */
    Map<String, ByteBuffer> others() {
        return others;
    }

    /** The edges of a box around all glyphs: left, bottom, right, top; in thousandths of an em. */
    int[] box() {
        ByteBuffer head = other("head");
        return IntStream.of(36, 38, 40, 42)
                .map(at -> thousandths(head.getShort(at)))
                .toArray();
    }

    /** How far lines reach above the baseline, in thousandths of an em. */
    int ascent() {
        return thousandths(other("hhea").getShort(4));
    }

    /** How far lines reach below it: negative. */
    int descent() {
        return thousandths(other("hhea").getShort(6));
    }

    /** A length of the font in thousandths of an em, as PDF counts. */
    private int thousandths(int units) {
        return (int) Math.round(units * EM / unitsPerEm);
    }

    /** The font's number for a character's glyph; 0 where it has none. */
    int glyph(int codePoint) {
        return glyphs.glyph(codePoint);
    }

    /** What the font says of a glyph's width: its advance and its left bearing, as they stand in {@code hmtx}. */
    int metric(int glyph) {
        if (glyph < measured) {
            return metrics.getInt(4 * glyph);
        }
        int bearing = 4 * measured + 2 * (glyph - measured);
        int advance = metrics.getChar(4 * (measured - 1));
        return advance << 16 | (bearing + 2 <= metrics.limit() ? metrics.getChar(bearing) : 0);
    }

    /** A glyph's outline; empty for a blank one. */
    ByteBuffer outline(int glyph) {
        if (glyph >= count) {
            throw new IllegalArgumentException(name + " has no glyph " + glyph);
        }
        int start = place(glyph);
        return outlines.slice(start, place(glyph + 1) - start);
    }

    private int place(int glyph) {
        return longPlaces ? places.getInt(4 * glyph) : 2 * places.getChar(2 * glyph);
    }

    /** The advance in thousandths of an em. */
    int width(int codePoint) {
        return thousandths(metric(glyph(codePoint)) >>> 16);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    @Override
    public double advance(int codePoint) {
        return has(codePoint) ? width(codePoint) / EM : 0;
    }
}
