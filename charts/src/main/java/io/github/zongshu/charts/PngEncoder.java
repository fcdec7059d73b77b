package io.github.zongshu.charts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes RGB pictures as PNG (ISO/IEC 15948). Charts are large even areas: every row is stored as its difference from the one
 * above, which is mostly nothing, so that the fastest compression is enough. Unlike ImageIO it touches no disk and no
 * process-wide setting.
 */
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int FILTER_UP = 2;
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
        chunk(out, "IDAT", deflated(image));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] deflated(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            byte[] row = new byte[1 + 3 * width];
            byte[] packed = new byte[1 << 14];
            for (int y = 0; y < image.getHeight(); y++) {
                filter(pixels, y, width, row);
                deflater.setInput(row);
                drain(deflater, packed, out);
            }
            deflater.finish();
            while (!deflater.finished()) {
                drain(deflater, packed, out);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void drain(Deflater deflater, byte[] packed, ByteArrayOutputStream out) {
        for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
            out.write(packed, 0, n);
        }
    }

    private static void filter(int[] pixels, int y, int width, byte[] row) {
        row[0] = FILTER_UP;
        int at = 1;
        int from = y * width;
        for (int i = from; i < from + width; i++) {
            int pixel = pixels[i];
            int above = y == 0 ? 0 : pixels[i - width];
            row[at++] = (byte) ((pixel >> 16) - (above >> 16));
            row[at++] = (byte) ((pixel >> 8) - (above >> 8));
            row[at++] = (byte) (pixel - above);
        }
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
