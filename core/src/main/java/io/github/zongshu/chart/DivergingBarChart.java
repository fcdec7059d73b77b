package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * Gains and losses: horizontal bars that grow from a common zero to both sides, positive ones and negative ones in different
 * colours, each name on the side that its bar leaves free.
 *
 * @param order whether the drawing sorts them, the greatest gain first
 * @param bars the data, of either sign; may be empty
 */
public record DivergingBarChart(BarChart.Order order, List<Datum> bars) implements Chart {
    /** Copies the data. */
    public DivergingBarChart {
        Objects.requireNonNull(order, "order");
        bars = List.copyOf(bars);
    }

    /** The bars in the order in which they are drawn; equal ones stay as given, missing ones come last. */
    public List<Datum> drawn() {
        return Datum.ordered(bars, order);
    }

    @Override
    public List<Value> values() {
        return Datum.values(bars);
    }
}
