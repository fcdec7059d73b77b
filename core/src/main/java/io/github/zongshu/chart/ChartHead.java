package io.github.zongshu.chart;

import java.util.Objects;

/**
 * What stands around a chart when it is published alone, as a picture. In a document the writer sets these lines itself.
 *
 * @param title the message of the chart; may be empty
 * @param measure what is measured, with its unit; may be empty
 * @param source where the data comes from; may be empty
 */
public record ChartHead(String title, String measure, String source) {
    /** No head at all: the chart fills the picture. */
    public static final ChartHead NONE = new ChartHead("", "", "");

    /** Refuses null; empty lines take no room. */
    public ChartHead {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(source, "source");
    }
}
