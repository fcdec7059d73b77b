package io.github.zongshu.chart;

import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Which few causes make up most of the whole: columns, largest first, and a line of the share that those so far have of all.
 *
 * @param bars parts of one whole in one unit, none negative, in any order
 */
public record ParetoChart(List<Datum> bars) implements Chart {
    private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);

    /** Copies the parts; refuses negative ones and different units. */
    public ParetoChart {
        bars = List.copyOf(bars);
        bars.forEach(bar -> Parts.requireNotNegative(bar.label(), bar.value()));
        Datum.requireOneUnit(Datum.values(bars));
    }

    /** The bars in the order in which they are drawn: largest first, equal ones as given, missing ones last. */
    public List<Datum> drawn() {
        return Datum.ordered(bars, BarChart.Order.BY_VALUE);
    }

    /**
     * The share of the whole, in percent with one decimal, that the first bar has, the first two have, and so on: one for each bar
     * {@link #drawn} that was reported. Hedged as its numbers are. Empty if the whole may be zero, or may be
     * anything above a number (9000以上): then no share of it can be told.
     */
    public List<Value> cumulative() {
        List<Value> parts = Datum.values(drawn());
        List<Quantity> numbers = parts.stream().map(Value::quantity).toList();
        Interval whole = Interval.sum(numbers.stream().map(Quantity::interval).toList());
        if (parts.isEmpty() || !NOTHING.isBelow(whole) || !whole.high().isFinite()) {
            return List.of();
        }
        String all = sum(parts);
        List<Value> shares = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            List<Value> first = parts.subList(0, i);
            Quantity share = Arithmetic.shareBeside(
                    Arithmetic.sum(numbers.subList(0, i)), numbers.subList(i, numbers.size()), 1);
            String reference = "rate(" + sum(first) + ", " + all + ")";
            shares.add(new DerivedValue(reference, share, parts.get(0).format(), parts));
        }
        return shares;
    }

    private static String sum(List<Value> parts) {
        String references =
                String.join(", ", parts.stream().map(Value::reference).toList());
        return parts.size() == 1 ? references : "sum(" + references + ")";
    }

    @Override
    public List<Value> values() {
        return Datum.values(bars);
    }
}
