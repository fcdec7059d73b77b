package io.github.zongshu.report;

import io.github.zongshu.chart.Chart;
import java.util.List;
import java.util.Objects;

/**
 * A chart with its caption.
 *
 * @param id the chart's id in the campaign; names its picture file
 * @param caption what stands around it
 * @param chart what it shows
 * @param alt what it shows, in words, for those who do not see it
 */
public record ChartBlock(String id, Caption caption, Chart chart, String alt) implements Block {
    /** Refuses a chart without words for those who do not see it. */
    public ChartBlock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(chart, "chart");
        if (alt.isBlank()) {
            throw new IllegalArgumentException("alt is blank: " + id);
        }
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(Text.line(caption.label()), caption.title(), caption.measure(), caption.source());
    }
}
