package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;

/**
 * Stages of one process from the first to the last, each label inside its stage. The widths show the order of the
 * stages, not a ratio: stages are often counted in different units.
 *
 * @param stages from the first to the last
 */
public record FunnelChart(List<Datum> stages) implements Chart {
    /** Copies the stages. */
    public FunnelChart {
        stages = List.copyOf(stages);
    }

    @Override
    public List<Value> values() {
        return Datum.values(stages);
    }
}
