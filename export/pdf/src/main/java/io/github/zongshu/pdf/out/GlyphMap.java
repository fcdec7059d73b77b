package io.github.zongshu.pdf.out;

import io.github.zongshu.font.FontFace;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Which glyph of a TrueType font shows a character (OpenType, {@code cmap}, formats 4 and 12). Immutable. */
final class GlyphMap {
    private static final int PLANE = 0x10000;
    private static final int GROUP = 12;

    /** The glyphs of the basic plane; 0 where there is none. */
    private final char[] plane = new char[PLANE];

    private final List<ByteBuffer> groups = new ArrayList<>();

    private GlyphMap() {}

    static GlyphMap of(FontFace face) {
        GlyphMap map = new GlyphMap();
        ByteBuffer cmap = face.table("cmap").orElseThrow();
        for (int i = 0; i < cmap.getChar(2); i++) {
            int platform = cmap.getChar(4 + 8 * i);
            int encoding = cmap.getChar(6 + 8 * i);
            if (platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10))) {
                int offset = cmap.getInt(8 + 8 * i);
                map.add(cmap.slice(offset, cmap.limit() - offset));
            }
        }
        return map;
    }

    private void add(ByteBuffer table) {
        switch (table.getChar(0)) {
            case 4 -> addSegments(table);
            case 12 -> {
                groups.add(table);
                addGroups(table);
            }
            default -> {}
        }
    }

    private void addSegments(ByteBuffer table) {
        int doubled = table.getChar(6) & ~1;
        int starts = 16 + doubled;
        int ranges = starts + 2 * doubled;
        for (int at = 0; at < doubled; at += 2) {
            int first = table.getChar(starts + at);
            int last = Math.min(table.getChar(14 + at), PLANE - 2);
            int delta = table.getChar(starts + doubled + at);
            int range = table.getChar(ranges + at);
            for (int c = first; c <= last; c++) {
                int glyph = range == 0 ? c : table.getChar(ranges + at + range + 2 * (c - first));
                if (plane[c] == 0 && (range == 0 || glyph != 0)) {
                    plane[c] = (char) (glyph + delta);
                }
            }
        }
    }

    private void addGroups(ByteBuffer table) {
        for (int i = 0; i < table.getInt(12); i++) {
            int first = table.getInt(16 + GROUP * i);
            int glyph = table.getInt(24 + GROUP * i);
            for (int c = first; c <= Math.min(table.getInt(20 + GROUP * i), PLANE - 1); c++) {
                if (plane[c] == 0) {
                    plane[c] = (char) (glyph + c - first);
                }
            }
        }
    }

    /** The glyph's number in the font; 0 where it has none. */
    int glyph(int codePoint) {
        return codePoint < PLANE ? plane[codePoint] : beyond(codePoint);
    }

    private int beyond(int codePoint) {
        for (ByteBuffer table : groups) {
            int low = 0;
            int high = table.getInt(12) - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (codePoint < table.getInt(16 + GROUP * middle)) {
                    high = middle - 1;
                } else if (codePoint > table.getInt(20 + GROUP * middle)) {
                    low = middle + 1;
                } else {
                    return table.getInt(24 + GROUP * middle) + codePoint - table.getInt(16 + GROUP * middle);
                }
            }
        }
        return 0;
    }
}
