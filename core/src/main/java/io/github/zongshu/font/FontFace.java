package io.github.zongshu.font;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One font, read and checked: its bytes, its names, the characters it has. Immutable; two faces are equal only when they are
 * the same object, so that a writer can keep what it made of a face in an identity map.
 */
public final class FontFace {
    private static final int NO_EMBEDDING = 0x0002;
    private static final int NO_SUBSETTING = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private final FontRole role;
    private final String fileName;
    private final FontNames names;
    private final byte[] data;
    private final BitSet covered;

    private FontFace(FontRole role, String fileName, FontNames names, byte[] data, BitSet covered) {
        this.role = role;
        this.fileName = fileName;
        this.names = names;
        this.data = data;
        this.covered = covered;
    }

    /**
     * Reads and checks a face.
     *
     * @param file the file's name or path, for messages
     * @param data the file's bytes, not changed afterwards
     * @param index the face in a collection, from 0
     */
    static FontFace read(FontRole role, String file, byte[] data, int index) {
        ByteBuffer buffer = ByteBuffer.wrap(data).asReadOnlyBuffer();
        Sfnt font = Sfnt.read(file, buffer, index);
        try {
            List.of("head", "hhea", "hmtx", "maxp").forEach(font::required);
            font.required(font.cff() ? "CFF " : "glyf");
            checkEmbedding(font);
            FontNames names = FontNames.read(font);
            byte[] own = Sfnt.isCollection(buffer) ? font.standalone() : data;
            String extension = font.cff() ? ".otf" : ".ttf";
            return new FontFace(role, names.postScript() + extension, names, own, CharacterMap.read(font));
        } catch (IndexOutOfBoundsException e) {
            FontException refusal = font.damaged("字体表内容有误", "A table of the font is damaged");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static void checkEmbedding(Sfnt font) {
        int rights = font.table("OS/2").map(table -> (int) table.getShort(8)).orElse(0);
        boolean restricted = (rights & 0x000F) == NO_EMBEDDING;
        if (restricted || (rights & (NO_SUBSETTING | BITMAPS_ONLY)) != 0) {
            String value = "0x" + HexFormat.of().withUpperCase().toHexDigits((short) rights);
            throw Refusal.RESTRICTED.of(
                    font.file(),
                    "字体声明不许嵌入或裁剪（fsType " + value + "）",
                    "The font forbids embedding or subsetting (fsType " + value + ")");
        }
    }

    /** The role that this face was given or made for; it may stand in for others. */
    public FontRole role() {
        return role;
    }

    /** A file name for programs that tell the format by it: the PostScript name and {@code .ttf}, or {@code .otf} for CFF. */
    public String fileName() {
        return fileName;
    }

    /** The family name in English, as the font states it. */
    public String familyName() {
        return names.family();
    }

    /** The PostScript name, as the font states it; unique to the face, without spaces. */
    public String postScriptName() {
        return names.postScript();
    }

    /** The font file, read-only and not copied; a face of a collection as a file of its own. */
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(data).asReadOnlyBuffer();
    }

    /** The font file as a stream, not copied; it needs no closing. */
    public InputStream stream() {
        return new ByteArrayInputStream(data);
    }

    /**
     * One table of the font file, such as {@code cmap}, for a writer that embeds a part of it.
     *
     * @param tag four characters
     * @return its bytes from position 0, big-endian, read-only and not copied; empty where the font has none
     */
    public Optional<ByteBuffer> table(String tag) {
        return Sfnt.read(fileName, bytes(), 0).table(tag);
    }

    /** Whether the outlines are those of TrueType ({@code glyf}), not of CFF. */
    public boolean isTrueType() {
        return table("glyf").isPresent();
    }

    /** Whether the font has a glyph for the code point. */
    public boolean covers(int codePoint) {
        return covered.get(codePoint);
    }

    /** The PostScript name and the role, for debugging. */
    @Override
    public String toString() {
        return names.postScript() + " (" + role.key() + ")";
    }
}
