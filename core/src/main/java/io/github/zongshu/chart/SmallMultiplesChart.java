package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * The same small chart once for each unit, all on one scale, so that their courses can be compared.
 *
 * @param categories the names along the axis that all panels share, in order
 * @param panels one run of values each, as long as the categories; the name heads the panel
 * @param highlighted the name of the panel that the chart is about; empty for none
 */
public record SmallMultiplesChart(List<String> categories, List<Series> panels, String highlighted) implements Chart {
    /** Copies the lists; refuses runs of another length. */
    public SmallMultiplesChart {
        categories = List.copyOf(categories);
        panels = Series.copyOf(panels, categories.size());
        Objects.requireNonNull(highlighted, "highlighted");
    }

    @Override
    public List<Value> values() {
        return Series.values(panels);
    }
}
