package io.github.zongshu.charts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * The rows of one picture as a zlib stream (RFC 1950) for a PNG. Charts are large even areas: every row is stored as its
 * difference from the one above, which is mostly nothing, so that the fastest compression is enough. Rows without any
 * difference come in long stretches; a stretch of {@value #STRETCH} is compressed once, and its bytes serve every time.
 */
final class PngRows {
    private static final byte[] ZLIB_FASTEST = {0x78, 0x01};
    private static final byte FILTER_UP = 2;
    private static final int STRETCH = 8;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final byte[] row;
    private final byte[] packed = new byte[1 << 14];
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    /** Computed here, since Java does it faster than zlib. */
    private final Adler32 checksum = new Adler32();

    PngRows(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.row = new byte[1 + 3 * width];
        row[0] = FILTER_UP;
    }

    byte[] deflated() {
        try {
            byte[] stretch = stretch();
            out.writeBytes(ZLIB_FASTEST);
            for (int y = 0; y < height; ) {
                int equal = equalRows(y);
                if (equal >= STRETCH) {
                    drain(Deflater.SYNC_FLUSH);
                    deflater.reset();
                    y = repeat(y, equal / STRETCH, stretch);
                } else {
                    y = add(y, Math.max(1, equal));
                }
            }
            deflater.finish();
            drain(Deflater.NO_FLUSH);
            out.writeBytes(
                    ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** So many rows without a difference, up to the end of a byte, referring to nothing before them. */
    private byte[] stretch() {
        for (int i = 0; i < STRETCH; i++) {
            deflater.setInput(row);
            drain(Deflater.NO_FLUSH);
        }
        drain(Deflater.SYNC_FLUSH);
        deflater.reset();
        byte[] stretch = out.toByteArray();
        out.reset();
        return stretch;
    }

    private int equalRows(int from) {
        int y = from;
        while (y > 0
                && y < height
                && Arrays.equals(pixels, y * width, (y + 1) * width, pixels, (y - 1) * width, y * width)) {
            y++;
        }
        return y - from;
    }

    private int repeat(int from, int times, byte[] stretch) {
        filter(from);
        for (int i = 0; i < times; i++) {
            out.writeBytes(stretch);
        }
        for (int i = 0; i < times * STRETCH; i++) {
            checksum.update(row);
        }
        return from + times * STRETCH;
    }

    private int add(int from, int count) {
        for (int y = from; y < from + count; y++) {
            filter(y);
            checksum.update(row);
            deflater.setInput(row);
            drain(Deflater.NO_FLUSH);
        }
        return from + count;
    }

    private void drain(int flush) {
        int n;
        do {
            n = deflater.deflate(packed, 0, packed.length, flush);
            out.write(packed, 0, n);
        } while (n == packed.length);
    }

    /** The differences from the row above, or from nothing; equal pixels are skipped by the stretch. */
    private void filter(int y) {
        Arrays.fill(row, 1, row.length, (byte) 0);
        int from = y * width;
        int to = from + width;
        int[] above = y == 0 ? new int[width] : pixels;
        int lift = y == 0 ? 0 : width;
        for (int i = from; i < to; i++) {
            int equal = Arrays.mismatch(pixels, i, to, above, i - lift, to - lift);
            if (equal < 0) {
                return;
            }
            i += equal;
            int at = 1 + 3 * (i - from);
            int pixel = pixels[i];
            int other = above[i - lift];
            row[at] = (byte) ((pixel >> 16) - (other >> 16));
            row[at + 1] = (byte) ((pixel >> 8) - (other >> 8));
            row[at + 2] = (byte) (pixel - other);
        }
    }
}
