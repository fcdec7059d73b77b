package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;

/**
 * Bars from zero, one for each datum.
 *
 * @param direction which way the bars grow
 * @param order whether the drawing sorts them
 * @param bars the data; may be empty, then the drawing says so
 */
public record BarChart(Direction direction, Order order, List<Datum> bars) implements Chart {
    /** Which way bars grow. Long names want horizontal bars, time wants vertical ones. */
    public enum Direction {
        /** Bars grow to the right, names stand at the left. */
        HORIZONTAL,
        /** Bars grow upwards, names stand below. */
        VERTICAL
    }

    /** The order in which bars are drawn. */
    public enum Order {
        /** Largest first; equal ones as given; missing ones last. */
        BY_VALUE,
        /** As given: the categories have an order of their own, such as months or stages. */
        AS_GIVEN
    }

    /** Copies the data. */
    public BarChart {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(order, "order");
        bars = List.copyOf(bars);
    }

    /** The bars in the order in which they are drawn, in pictures and native charts alike; equal ones stay as given. */
    public List<Datum> drawn() {
        return Datum.ordered(bars, order);
    }

    @Override
    public List<Value> values() {
        return Datum.values(bars);
    }
}
