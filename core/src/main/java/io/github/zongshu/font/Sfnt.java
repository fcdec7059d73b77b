package io.github.zongshu.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One face of a TrueType or OpenType file: its tables by tag. Checks that all of them lie within the file. */
final class Sfnt {
    private static final int TRUETYPE = 0x00010000;
    private static final int TRUE = tag("true");
    private static final int OTTO = tag("OTTO");
    private static final int COLLECTION = tag("ttcf");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final String file;
    private final int version;
    private final Map<String, Table> tables;

    private record Table(int checksum, ByteBuffer content) {}

    private Sfnt(String file, int version, Map<String, Table> tables) {
        this.file = file;
        this.version = version;
        this.tables = tables;
    }

    /** How many faces the file has: 1 unless it is a collection. */
    static int faces(String file, ByteBuffer data) {
        if (data.limit() == 0) {
            throw Refusal.EMPTY.of(file, "字体文件是空的", "The font file is empty");
        }
        if (data.limit() < HEADER) {
            throw Refusal.TRUNCATED.of(
                    file, "字体文件只有 " + data.limit() + " 字节", "The font file has only " + data.limit() + " bytes");
        }
        return isCollection(data) ? data.getInt(8) : 1;
    }

    /** Whether the file holds several faces; {@link #faces} has checked that it is long enough to tell. */
    static boolean isCollection(ByteBuffer data) {
        return data.getInt(0) == COLLECTION;
    }

    /**
     * Reads the directory of one face.
     *
     * @param file its name for messages
     * @param index from 0; 0 for a file that is no collection
     */
    static Sfnt read(String file, ByteBuffer data, int index) {
        int faces = faces(file, data);
        if (index < 0 || index >= faces) {
            throw Refusal.INDEX.of(
                    file,
                    "字体文件有 " + faces + " 个字体，没有第 " + index + " 个",
                    "The font file has " + faces + " faces, none with index " + index);
        }
        try {
            int start = isCollection(data) ? data.getInt(HEADER + 4 * index) : 0;
            return new Sfnt(file, checkedVersion(file, data.getInt(start)), directory(file, data, start));
        } catch (IndexOutOfBoundsException e) {
            FontException refusal = Refusal.TRUNCATED.of(file, "字体文件中途结束", "The font file ends early");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static int checkedVersion(String file, int version) {
        if (version == TRUETYPE || version == TRUE || version == OTTO) {
            return version;
        }
        String found = version == tag("wOFF") ? "WOFF" : version == tag("wOF2") ? "WOFF2" : "";
        String hex = HexFormat.of().withUpperCase().toHexDigits(version);
        throw Refusal.FORMAT.of(
                file,
                found.isEmpty() ? "不是字体文件，开头是 " + hex : "网页字体（" + found + "）不能嵌入文件",
                found.isEmpty()
                        ? "Not a font file, it begins with " + hex
                        : "A web font (" + found + ") cannot be embedded");
    }

    private static Map<String, Table> directory(String file, ByteBuffer data, int start) {
        int count = Short.toUnsignedInt(data.getShort(start + 4));
        Map<String, Table> tables = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = start + HEADER + ENTRY * i;
            String tag = name(data.getInt(entry));
            long offset = Integer.toUnsignedLong(data.getInt(entry + 8));
            long length = Integer.toUnsignedLong(data.getInt(entry + 12));
            if (offset + length > data.limit()) {
                throw Refusal.TRUNCATED.of(
                        file,
                        "字体表 " + tag + " 超出文件末尾，文件有 " + data.limit() + " 字节",
                        "Table " + tag + " ends beyond the file's " + data.limit() + " bytes");
            }
            tables.put(tag, new Table(data.getInt(entry + 4), data.slice((int) offset, (int) length)));
        }
        return tables;
    }

    /** The table's bytes from position 0, big-endian. */
    Optional<ByteBuffer> table(String tag) {
        return Optional.ofNullable(tables.get(tag)).map(table -> table.content().duplicate());
    }

    /** The table's bytes; refuses the file where it is missing. */
    ByteBuffer required(String tag) {
        return table(tag).orElseThrow(() -> damaged("缺少字体表 " + tag, "Table " + tag + " is missing"));
    }

    /** The file's name for messages. */
    String file() {
        return file;
    }

    /** Whether the outlines are CFF, as in most {@code .otf} files, rather than TrueType. */
    boolean cff() {
        return version == OTTO;
    }

    FontException damaged(String zh, String en) {
        return Refusal.TABLE.of(file, zh, en);
    }

    /** The face as a file of its own: what a program that knows no collections can read. */
    byte[] standalone() {
        int size = HEADER + ENTRY * tables.size();
        for (Table table : tables.values()) {
            size += padded(table.content().limit());
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(Math.max(1, tables.size()));
        out.putInt(version)
                .putShort((short) tables.size())
                .putShort((short) (power * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables.size() - power) * ENTRY));
        int offset = HEADER + ENTRY * tables.size();
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            ByteBuffer content = entry.getValue().content();
            out.putInt(tag(entry.getKey()))
                    .putInt(entry.getValue().checksum())
                    .putInt(offset)
                    .putInt(content.limit());
            out.put(offset, content, 0, content.limit());
            offset += padded(content.limit());
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }

    private static String name(int tag) {
        return new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.ISO_8859_1);
    }
}
