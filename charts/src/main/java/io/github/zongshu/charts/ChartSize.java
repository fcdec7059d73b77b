package io.github.zongshu.charts;

/**
 * The size of a picture in points, 72 to the inch.
 *
 * @param width 16 to 8192
 * @param height 16 to 8192
 */
public record ChartSize(double width, double height) {
    private static final double LEAST = 16;
    private static final double MOST = 8192;

    /** Refuses sizes that no picture should have: they come from mistakes and would fill the memory. */
    public ChartSize {
        check("width", width);
        check("height", height);
    }

    private static void check(String name, double value) {
        if (!(value >= LEAST && value <= MOST)) {
            throw new IllegalArgumentException(
                    name + " " + value + " is not within " + LEAST + " to " + MOST + " points");
        }
    }
}
