package io.github.zongshu.office.xlsx;

/** A picture as a sheet shows it: the file and its size on the sheet. */
final class Still implements Drawing.Image {
    private final byte[] bytes;
    private final String extension;
    private final double width;
    private final double height;

    /**
     * A picture of some size.
     *
     * @param bytes the picture file; not copied, so not to be changed afterwards
     * @param extension {@code png} or {@code jpeg}
     * @param width in points
     * @param height in points
     */
    Still(byte[] bytes, String extension, double width, double height) {
        this.bytes = bytes;
        this.extension = extension;
        this.width = width;
        this.height = height;
    }

    byte[] bytes() {
        return bytes;
    }

    String extension() {
        return extension;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
