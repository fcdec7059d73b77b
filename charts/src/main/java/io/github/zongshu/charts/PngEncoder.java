package io.github.zongshu.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes RGB pictures as PNG (ISO/IEC 15948), their rows by {@link PngRows}. Unlike ImageIO it touches no disk and no process-wide
 * setting.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double POINTS_PER_METRE = 72 / 0.0254;
    private static final int METRE = 1;

    private PngEncoder() {}

    /** @param scale pixels to the point, told in the file so that programs place it in its true size */
    static byte[] encode(BufferedImage image, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        out.writeBytes(SIGNATURE);
        byte rgb = 2;
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(image.getWidth())
                        .putInt(image.getHeight())
                        .put(new byte[] {8, rgb, 0, 0, 0})
                        .array());
        int resolution = (int) Math.round(POINTS_PER_METRE * scale);
        chunk(
                out,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(resolution)
                        .putInt(resolution)
                        .put((byte) METRE)
                        .array());
        chunk(out, "IDAT", new PngRows(image).deflated());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(type);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
