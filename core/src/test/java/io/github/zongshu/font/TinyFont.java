package io.github.zongshu.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes font files for tests: real directories, names and character maps, but no outlines. */
final class TinyFont {
    private static final int WIDTH = 40;

    private final SortedMap<String, byte[]> tables = new TreeMap<>();
    private int version = 0x00010000;

    private TinyFont() {}

    /** A font with the given characters, of the given family. */
    static TinyFont of(String family, String characters) {
        TinyFont font = new TinyFont();
        for (String tag : List.of("head", "hhea", "hmtx", "maxp", "glyf", "loca")) {
            font.tables.put(tag, new byte[WIDTH]);
        }
        font.tables.put("name", names(Map.of(1, family, 2, "Regular", 4, family, 6, family.replace(" ", "") + "-R")));
        font.tables.put("cmap", groups(characters));
        return font.rights(0);
    }

    TinyFont rights(int fsType) {
        return with(
                "OS/2", ByteBuffer.allocate(WIDTH).putShort(8, (short) fsType).array());
    }

    TinyFont style(String family, String style) {
        return with("name", names(Map.of(1, family, 2, style, 4, family + " " + style, 6, family + "-" + style)));
    }

    TinyFont with(String tag, byte[] content) {
        tables.put(tag, content);
        return this;
    }

    TinyFont without(String tag) {
        tables.remove(tag);
        return this;
    }

    TinyFont cff() {
        version = 0x4F54544F;
        return without("glyf").without("loca").with("CFF ", new byte[WIDTH]);
    }

    byte[] bytes() {
        return write(0);
    }

    Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    /** A collection of fonts. */
    static byte[] collection(TinyFont... fonts) {
        int at = 12 + 4 * fonts.length;
        ByteBuffer header =
                ByteBuffer.allocate(at).putInt(0x74746366).putInt(0x00010000).putInt(fonts.length);
        ByteBuffer out = ByteBuffer.allocate(1 << 16);
        for (TinyFont font : fonts) {
            header.putInt(at);
            byte[] face = font.write(at);
            out.put(at, face);
            at += face.length;
        }
        byte[] whole = new byte[at];
        out.put(0, header.array()).get(0, whole);
        return whole;
    }

    private byte[] write(int start) {
        int at = 12 + 16 * tables.size();
        ByteBuffer out = ByteBuffer.allocate(1 << 15).putInt(version).putShort((short) tables.size());
        out.position(12);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int length = table.getValue().length;
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(0)
                    .putInt(start + at)
                    .putInt(length);
            out.put(at, table.getValue());
            at += (length + 3) & ~3;
        }
        byte[] whole = new byte[at];
        out.get(0, whole);
        return whole;
    }

    private static byte[] names(Map<Integer, String> names) {
        ByteBuffer strings = ByteBuffer.allocate(1024);
        ByteBuffer out = ByteBuffer.allocate(2048);
        int storage = 6 + 12 * names.size();
        out.putShort((short) 0).putShort((short) names.size()).putShort((short) storage);
        new TreeMap<>(names).forEach((id, text) -> {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_16BE);
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort(id.shortValue());
            out.putShort((short) encoded.length).putShort((short) strings.position());
            strings.put(encoded);
        });
        out.put(strings.flip());
        return bytes(out);
    }

    /** A character map of format 12. */
    private static byte[] groups(String characters) {
        int[] codes = characters.codePoints().sorted().distinct().toArray();
        ByteBuffer out = cmapHeader(10).putShort((short) 12).putShort((short) 0);
        out.putInt(16 + 12 * codes.length).putInt(0).putInt(codes.length);
        for (int i = 0; i < codes.length; i++) {
            out.putInt(codes[i]).putInt(codes[i]).putInt(i + 1);
        }
        return bytes(out);
    }

    /** A character map of format 4 with two segments: one by difference, one through glyph numbers of which 0 is none. */
    static byte[] segments(char first, char last, char indexed, int... glyphs) {
        ByteBuffer out = cmapHeader(1).putShort((short) 4).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 6).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        out.putChar(last)
                .putChar((char) (indexed + glyphs.length - 1))
                .putChar('\uFFFF')
                .putShort((short) 0);
        out.putChar(first).putChar(indexed).putChar('\uFFFF');
        out.putShort((short) (1 - first)).putShort((short) 0).putShort((short) 1);
        out.putShort((short) 0).putShort((short) 4).putShort((short) 0);
        for (int glyph : glyphs) {
            out.putShort((short) glyph);
        }
        return bytes(out);
    }

    static ByteBuffer cmapHeader(int encoding) {
        ByteBuffer out = ByteBuffer.allocate(1 << 14).putShort((short) 0).putShort((short) 1);
        return out.putShort((short) 3).putShort((short) encoding).putInt(12);
    }

    static byte[] bytes(ByteBuffer out) {
        byte[] whole = new byte[out.position()];
        out.get(0, whole);
        return whole;
    }
}
