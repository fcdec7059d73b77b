package io.github.zongshu.benchmarks;

import io.github.zongshu.font.FontFace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that is known before the clock runs: glyphs, widths, and where outlines are. Composites do not occur in the work. */
final class FloorFont {
    private final char[] glyphs = new char[0x10000];
    private final int[] widths = new int[0x10000];
    private final FontFace face;
    private final ByteBuffer outlines;
    private final ByteBuffer places;
    private final ByteBuffer metrics;

    FloorFont(FontFace face) {
        this.face = face;
        outlines = table("glyf");
        places = table("loca");
        metrics = table("hmtx");
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.stream()))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int c = 0; c < glyphs.length; c++) {
                glyphs[c] = (char) cmap.getGlyphId(c);
                widths[c] = font.getAdvanceWidth(glyphs[c]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffer table(String tag) {
        return face.table(tag).orElseThrow();
    }

    /** In em. */
    double width(String text) {
        return text.chars().map(c -> widths[c]).sum() / 1000.0;
    }

    int width(char c) {
        return widths[c];
    }

    /** A font file with these characters as glyphs 1, 2, 3 and so on. */
    byte[] subset(List<Character> characters) {
        int count = characters.size() + 1;
        ByteBuffer loca = ByteBuffer.allocate(4 * count + 4);
        ByteBuffer hmtx = ByteBuffer.allocate(4 * count);
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            int glyph = i == 0 ? 0 : glyphs[characters.get(i - 1)];
            int start = places.getInt(4 * glyph);
            byte[] outline = new byte[places.getInt(4 * glyph + 4) - start];
            outlines.get(start, outline);
            loca.putInt(glyf.size());
            glyf.writeBytes(outline);
            hmtx.putInt(metrics.getInt(4 * glyph));
        }
        loca.putInt(glyf.size());
        Map<String, ByteBuffer> tables = new TreeMap<>();
        tables.put("glyf", ByteBuffer.wrap(glyf.toByteArray()));
        tables.put("loca", loca);
        tables.put("hmtx", hmtx);
        tables.put("head", copy("head").putShort(50, (short) 1));
        tables.put("hhea", copy("hhea").putChar(34, (char) count));
        tables.put("maxp", copy("maxp").putChar(4, (char) count));
        return file(tables);
    }

    private ByteBuffer copy(String tag) {
        ByteBuffer table = table(tag);
        return ByteBuffer.allocate(table.limit()).put(0, table, 0, table.limit());
    }

    private static byte[] file(Map<String, ByteBuffer> tables) {
        int start = 12 + 16 * tables.size();
        int size = start
                + tables.values().stream().mapToInt(t -> t.limit() + 3 & ~3).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        file.putInt(0x10000).putChar((char) tables.size()).putInt(0).putChar((char) 0);
        int at = start;
        for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
            ByteBuffer table = entry.getValue();
            entry.getKey().chars().forEach(c -> file.put((byte) c));
            file.putInt(0).putInt(at).putInt(table.limit());
            file.put(at, table, 0, table.limit());
            at += table.limit() + 3 & ~3;
        }
        return file.array();
    }
}
