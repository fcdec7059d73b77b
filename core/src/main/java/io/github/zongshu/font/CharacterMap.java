package io.github.zongshu.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/**
 * Which characters a font has, from its {@code cmap} table: formats 4, 12 and 13, which all Unicode fonts of this century
 * use. Only the fact is kept, one bit a character; glyph numbers are the renderer's business. Segments ascend by the format's
 * rule; each character is looked at once even where a damaged font breaks it.
 */
final class CharacterMap {
    private CharacterMap() {}

    static BitSet read(Sfnt font) {
        ByteBuffer cmap = font.required("cmap");
        BitSet covered = new BitSet();
        boolean unicode = false;
        int count = unsigned(cmap, 2);
        for (int i = 0; i < count; i++) {
            int platform = unsigned(cmap, 4 + 8 * i);
            int encoding = unsigned(cmap, 6 + 8 * i);
            if ((platform == 0 && encoding != 5) || (platform == 3 && (encoding == 1 || encoding == 10))) {
                int offset = cmap.getInt(8 + 8 * i);
                unicode |= add(cmap.slice(offset, cmap.limit() - offset), covered);
            }
        }
        if (!unicode) {
            throw font.damaged("字体没有 Unicode 字符表", "The font has no Unicode character map");
        }
        return covered;
    }

    private static boolean add(ByteBuffer table, BitSet covered) {
        switch (unsigned(table, 0)) {
            case 4 -> addSegments(table, covered);
            case 12, 13 -> addGroups(table, covered);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void addSegments(ByteBuffer table, BitSet covered) {
        int doubled = unsigned(table, 6) & ~1;
        int ends = 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int ranges = deltas + doubled;
        int next = 0;
        for (int at = 0; at < doubled; at += 2) {
            int first = unsigned(table, starts + at);
            int last = Math.min(unsigned(table, ends + at), 0xFFFE);
            int range = unsigned(table, ranges + at);
            for (int code = Math.max(first, next); code <= last; code++) {
                int glyph = range == 0 ? code : unsigned(table, ranges + at + range + 2 * (code - first));
                boolean present = range == 0 || glyph != 0;
                if (present && ((glyph + unsigned(table, deltas + at)) & 0xFFFF) != 0) {
                    covered.set(code);
                }
            }
            next = Math.max(next, last + 1);
        }
    }

    private static void addGroups(ByteBuffer table, BitSet covered) {
        int groups = table.getInt(12);
        int next = 0;
        for (int i = 0; i < groups; i++) {
            int first = table.getInt(16 + 12 * i);
            int last = Math.min(table.getInt(20 + 12 * i), Character.MAX_CODE_POINT);
            int glyph = table.getInt(24 + 12 * i);
            // Glyph 0 is the picture for "no glyph".
            int from = Math.max(next, glyph == 0 ? first + 1 : first);
            if (from <= last) {
                covered.set(from, last + 1);
                next = last + 1;
            }
        }
    }

    private static int unsigned(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at));
    }
}
