package io.github.zongshu.pdf.page;

/**
 * A rectangle. Points; {@code y} grows downwards from the upper edge of the page.
 *
 * @param x the left edge
 * @param y the upper edge
 * @param width to the right
 * @param height downwards
 */
public record Box(double x, double y, double width, double height) {
    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The same rectangle, moved. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
