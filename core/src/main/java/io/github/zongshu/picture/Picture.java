package io.github.zongshu.picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A picture that is known to be readable: a whole PNG or JPEG, upright, in grey or RGB, without hidden data. Equal to another
 * one of the same bytes.
 */
public final class Picture {
    /** The types that every output format can hold. */
    public enum Format {
        /** Portable Network Graphics. */
        PNG,
        /** JPEG. */
        JPEG
    }

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 30 << 20;

    /** The most pixels: eight thousand by six thousand. */
    public static final int MOST_PIXELS = 48_000_000;

    private final byte[] data;
    private final Format format;
    private final int width;
    private final int height;

    /** Takes the array as it is; the factories have made it. */
    Picture(byte[] data, Format format, int width, int height) {
        this.data = data;
        this.format = format;
        this.width = width;
        this.height = height;
    }

    /**
     * Checks a picture file. Its type is told by its bytes, its size by its head, and then it is decoded once, so that what is
     * cut short is noticed here and not in print.
     *
     * <p>What it carries beside the picture is left out: camera data, place, thumbnails, comments. A JPEG that a camera marked
     * as turned is turned, and one in printing colours (CMYK) becomes sRGB; these two are encoded anew, all others keep their
     * encoded pixels.
     *
     * @param file the bytes of a PNG or JPEG file; not kept
     * @throws UnreadablePictureException if they are of another type, damaged, or above {@link #MOST_BYTES} or
     *     {@link #MOST_PIXELS}
     */
    public static Picture of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refusals.tooManyBytes(file.length);
        }
        return switch (Signature.of(file)) {
            case PNG -> PngFile.parse(file).picture();
            case JPEG -> JpegFile.parse(file).picture();
            case EMPTY, GIF, WEBP, HEIC, TIFF, BMP, SVG, PDF, UNKNOWN -> throw Refusals.wrongType(Signature.of(file));
        };
    }

    /** The picture file's bytes, a copy. */
    public byte[] bytes() {
        return data.clone();
    }

    /** The picture file's bytes, as a stream that needs no closing. */
    public InputStream stream() {
        return new ByteArrayInputStream(data);
    }

    /** The type. */
    public Format format() {
        return format;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(data, picture.data);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(data);
    }

    /** Type and size, such as {@code JPEG 1200×800}; not the bytes. */
    @Override
    public String toString() {
        return format + " " + width + "×" + height;
    }
}
