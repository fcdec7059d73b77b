package io.github.zongshu.pdf.out;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A font file with some glyphs of another one, numbered anew without gaps; what composite glyphs are made of follows behind
 * (OpenType, {@code glyf}). A glyph that is asked for twice is there twice, so that each character has a number of its own.
 */
final class TrueTypeSubset {
    private static final int COMPONENT_WORDS = 0x0001;
    private static final int COMPONENT_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int COMPONENT_TWO_SCALES = 0x0040;
    private static final int COMPONENT_MATRIX = 0x0080;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final TrueTypeFace face;
    private final List<Integer> glyphs;
    private final Map<Integer, Integer> components = new HashMap<>();

    private TrueTypeSubset(TrueTypeFace face, List<Integer> glyphs) {
        this.face = face;
        this.glyphs = new ArrayList<>(glyphs);
    }

    /**
     * Cuts a font.
     *
     * @param glyphs their numbers in the font; the place in the list is the number in the subset, the first is shown where
     *     a glyph is missing
     * @return a TrueType file with the tables that PDF asks for (ISO 32000-1, 9.9)
     */
    static byte[] of(TrueTypeFace face, List<Integer> glyphs) {
        return new TrueTypeSubset(face, glyphs).file();
    }

    private byte[] file() {
        Map<String, ByteBuffer> tables = new TreeMap<>();
        List<ByteBuffer> outlines = outlines();
        ByteBuffer places = ByteBuffer.allocate(4 * outlines.size() + 4);
        int size = 0;
        for (ByteBuffer outline : outlines) {
            places.putInt(size);
            size += padded(outline.limit());
        }
        places.putInt(size);
        ByteBuffer glyf = ByteBuffer.allocate(size);
        for (int i = 0; i < outlines.size(); i++) {
            glyf.put(places.getInt(4 * i), outlines.get(i), 0, outlines.get(i).limit());
        }
        tables.put("glyf", glyf);
        tables.put("loca", places);
        tables.put("hmtx", metrics());
        face.others().forEach((tag, table) -> tables.put(tag, adapted(tag, table)));
        return assembled(tables);
    }

    /** The list of glyphs grows while composite ones are met. */
    private List<ByteBuffer> outlines() {
        List<ByteBuffer> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            ByteBuffer outline = face.outline(glyphs.get(i));
            boolean composite = outline.limit() > 0 && outline.getShort(0) < 0;
            outlines.add(composite ? renumbered(outline) : outline);
        }
        return outlines;
    }

    private ByteBuffer renumbered(ByteBuffer outline) {
        ByteBuffer copy = ByteBuffer.allocate(outline.limit()).put(0, outline, 0, outline.limit());
        int at = 10;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0) {
            flags = copy.getChar(at);
            int part = copy.getChar(at + 2);
            copy.putChar(at + 2, (char) component(part));
            at += 4 + ((flags & COMPONENT_WORDS) != 0 ? 4 : 2) + scaleBytes(flags);
        }
        return copy;
    }

    private static int scaleBytes(int flags) {
        return (flags & COMPONENT_MATRIX) != 0
                ? 8
                : (flags & COMPONENT_TWO_SCALES) != 0 ? 4 : (flags & COMPONENT_SCALE) != 0 ? 2 : 0;
    }

    private int component(int glyph) {
        return components.computeIfAbsent(glyph, missing -> {
            glyphs.add(missing);
            return glyphs.size() - 1;
        });
    }

    private ByteBuffer metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        glyphs.forEach(glyph -> metrics.putInt(face.metric(glyph)));
        return metrics;
    }

    private ByteBuffer adapted(String tag, ByteBuffer table) {
        ByteBuffer copy = ByteBuffer.allocate(table.limit()).put(0, table, 0, table.limit());
        return switch (tag) {
            case "head" -> copy.putInt(8, 0).putShort(50, (short) 1);
            case "hhea" -> copy.putChar(34, (char) glyphs.size());
            case "maxp" -> copy.putChar(4, (char) glyphs.size());
            default -> copy;
        };
    }

    private static byte[] assembled(Map<String, ByteBuffer> tables) {
        int start = HEADER + ENTRY * tables.size();
        int size = start
                + tables.values().stream()
                        .mapToInt(table -> padded(table.limit()))
                        .sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putChar((char) tables.size()).putChar((char) (power * ENTRY));
        file.putChar((char) Integer.numberOfTrailingZeros(power)).putChar((char) ((tables.size() - power) * ENTRY));
        int at = start;
        int head = 0;
        for (Map.Entry<String, ByteBuffer> entry : tables.entrySet()) {
            ByteBuffer table = entry.getValue();
            file.put(at, table, 0, table.limit());
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.putInt(sum(file, at, padded(table.limit()))).putInt(at).putInt(table.limit());
            head = entry.getKey().equals("head") ? at : head;
            at += padded(table.limit());
        }
        file.putInt(head + 8, MAGIC - sum(file, 0, size));
        return file.array();
    }

    private static int sum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
