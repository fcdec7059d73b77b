package io.github.zongshu.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG file, segment by segment (ITU-T T.81, annex B). What decides how the picture looks is kept as it is: tables, scans,
 * the JFIF head, a colour profile, Adobe's note on colours. Everything else is not: camera data and place (Exif, XMP, IPTC),
 * thumbnails, comments, and what follows the end.
 */
final class JpegFile {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int CMYK = 4;

    private final byte[] file;
    private final ByteArrayOutputStream kept;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int components;
    private PrintingColours.Adobe adobe = PrintingColours.Adobe.NONE;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegFile(byte[] file) {
        this.file = file;
        this.kept = new ByteArrayOutputStream(file.length);
        kept.write(0xFF);
        kept.write(START);
    }

    static JpegFile parse(byte[] file) {
        JpegFile jpeg = new JpegFile(file);
        jpeg.segments();
        if (jpeg.components == 0) {
            throw Refusals.damaged();
        }
        return jpeg;
    }

    Picture picture() {
        byte[] data = kept.toByteArray();
        if (components == CMYK) {
            BufferedImage rgb = new PrintingColours(adobe, profile.toByteArray()).toRgb(Pixels.samples(data));
            return encoded(orientation.turn(rgb));
        }
        BufferedImage pixels = Pixels.of(Picture.Format.JPEG, data);
        return orientation == Orientation.UPRIGHT
                ? new Picture(data, Picture.Format.JPEG, width, height)
                : encoded(orientation.turn(Pixels.toRgb(pixels)));
    }

    private static Picture encoded(BufferedImage image) {
        return new Picture(Pixels.toJpeg(image), Picture.Format.JPEG, image.getWidth(), image.getHeight());
    }

    private void segments() {
        int marker = marker();
        while (marker != END) {
            int length = length();
            segment(marker, at + 2, length - 2);
            if (isKept(marker, at + 2)) {
                keep(marker, length);
            }
            at += length;
            if (marker == SCAN) {
                scan();
            }
            marker = marker();
        }
        kept.write(0xFF);
        kept.write(END);
    }

    private int marker() {
        if (byteAt(at) != 0xFF) {
            throw Refusals.damaged();
        }
        while (byteAt(at) == 0xFF) {
            at++;
        }
        at++;
        return byteAt(at - 1);
    }

    private int length() {
        int length = shortAt(at);
        if (length < 2) {
            throw Refusals.damaged();
        }
        if (length > file.length - at) {
            throw Refusals.truncated();
        }
        return length;
    }

    private void keep(int marker, int length) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(file, at, length);
    }

    /** Entropy-coded data, up to the next marker; in it 0xFF is followed by 0 or by a restart marker. */
    private void scan() {
        int start = at;
        while (byteAt(at) != 0xFF || byteAt(at + 1) == 0 || (byteAt(at + 1) >= 0xD0 && byteAt(at + 1) <= 0xD7)) {
            at++;
        }
        kept.write(file, start, at - start);
    }

    private void segment(int marker, int content, int length) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            height = shortAt(content + 1);
            width = shortAt(content + 3);
            components = byteAt(content + 5);
            Refusals.checkSize(width, height);
        } else if (marker == 0xE1 && begins(content, "Exif\0\0")) {
            orientation = Exif.orientation(file, content + 6, length - 6);
        } else if (marker == 0xEE && begins(content, "Adobe")) {
            adobe = byteAt(content + 11) == 2 ? PrintingColours.Adobe.YCCK : PrintingColours.Adobe.CMYK;
        } else if (marker == 0xE2 && begins(content, "ICC_PROFILE\0")) {
            profile.write(file, content + 14, Math.max(0, length - 14));
        }
    }

    private boolean isKept(int marker, int content) {
        if (marker == 0xE0) {
            return begins(content, "JFIF\0");
        }
        if (marker == 0xE2) {
            return begins(content, "ICC_PROFILE\0");
        }
        if (marker == 0xEE) {
            return begins(content, "Adobe");
        }
        return marker != COMMENT && (marker < 0xE0 || marker > 0xEF);
    }

    private boolean begins(int from, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(
                file,
                Math.min(from, file.length),
                Math.min(from + wanted.length, file.length),
                wanted,
                0,
                wanted.length);
    }

    private int shortAt(int index) {
        return (byteAt(index) << 8) | byteAt(index + 1);
    }

    private int byteAt(int index) {
        if (index >= file.length) {
            throw Refusals.truncated();
        }
        return file[index] & 0xFF;
    }
}
