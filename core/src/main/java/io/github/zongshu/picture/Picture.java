package io.github.zongshu.picture;

import java.util.Arrays;

/** A picture whose type and size are known. */
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

    private final byte[] data;
    private final Format format;
    private final int width;
    private final int height;

    Picture(byte[] data, Format format, int width, int height) {
        this.data = data.clone();
        this.format = format;
        this.width = width;
        this.height = height;
    }

    /** Phase 1. */
    public static Picture of(byte[] data) {
        return new Picture(data, data[0] == (byte) 0x89 ? Format.PNG : Format.JPEG, 1, 1);
    }

    /** The picture file's bytes, a copy. */
    public byte[] bytes() {
        return data.clone();
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
}
