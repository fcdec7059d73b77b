package io.github.zongshu.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG file, chunk by chunk (ISO/IEC 15948, clause 5). Only chunks that decide how the picture looks are kept; texts, times,
 * camera data and the further frames of an animation are not.
 */
final class PngFile {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private final byte[] data;
    private final int width;
    private final int height;

    private PngFile(byte[] data, int width, int height) {
        this.data = data;
        this.width = width;
        this.height = height;
    }

    static PngFile parse(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        in.position(SIGNATURE);
        int width = 0;
        int height = 0;
        String type = "";
        while (!type.equals("IEND")) {
            int start = in.position();
            if (in.remaining() < FRAME) {
                throw Refusals.truncated();
            }
            int length = in.getInt();
            type = new String(file, in.position(), 4, StandardCharsets.ISO_8859_1);
            if (length < 0) {
                throw Refusals.damaged();
            }
            if (length > in.remaining() - 8) {
                throw Refusals.truncated();
            }
            if (start == SIGNATURE) {
                requireHead(type, length);
                width = in.getInt(start + 8);
                height = in.getInt(start + 12);
                Refusals.checkSize(width, height);
            }
            requireSound(file, start, length);
            if (KEPT.contains(type)) {
                kept.write(file, start, length + FRAME);
            }
            in.position(start + length + FRAME);
        }
        return new PngFile(kept.toByteArray(), width, height);
    }

    private static void requireHead(String type, int length) {
        if (!type.equals("IHDR") || length != 13) {
            throw Refusals.damaged();
        }
    }

    private static void requireSound(byte[] file, int start, int length) {
        CRC32 crc = new CRC32();
        crc.update(file, start + 4, length + 4);
        if ((int) crc.getValue() != ByteBuffer.wrap(file).getInt(start + 8 + length)) {
            throw Refusals.damaged();
        }
    }

    Picture picture() {
        Pixels.of(Picture.Format.PNG, data);
        return new Picture(data, Picture.Format.PNG, width, height);
    }
}
