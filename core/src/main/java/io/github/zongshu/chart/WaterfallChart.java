package io.github.zongshu.chart;

import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What made up a change: the level before, each gain and loss hanging where the one before left off, the level after.
 *
 * @param start the level before
 * @param steps what was added, or, negative, taken away, in order
 * @param end the level after
 */
public record WaterfallChart(Datum start, List<Datum> steps, Datum end) implements Chart {
    /** Copies the steps; refuses numbers of different units, which cannot be added. */
    public WaterfallChart {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        steps = List.copyOf(steps);
        Datum.requireOneUnit(Datum.values(inOrder(start, steps, end)));
    }

    /**
     * What the steps leave unexplained: the end less the start and all steps. Empty where it may be nothing, as far as the hedges
     * tell, and where some number was not reported.
     */
    public Optional<Value> rest() {
        List<Value> all = values();
        if (all.size() < steps.size() + 2) {
            return Optional.empty();
        }
        List<Quantity> added =
                all.subList(0, all.size() - 1).stream().map(Value::quantity).toList();
        Value last = all.get(all.size() - 1);
        Interval left = last.quantity().interval().minus(Arithmetic.sum(added).interval());
        if (left.contains(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        String reference = "difference(" + last.reference() + ", sum("
                + String.join(
                        ", ",
                        all.subList(0, all.size() - 1).stream()
                                .map(Value::reference)
                                .toList()) + "))";
        Quantity rest = Arithmetic.difference(last.quantity(), Arithmetic.sum(added));
        return Optional.of(new DerivedValue(reference, rest, last.format(), all));
    }

    /** The bars in the order in which they are drawn: start, steps, what they leave unexplained as 其他, end. */
    public List<Datum> drawn() {
        List<Datum> all = inOrder(start, steps, end);
        rest().ifPresent(rest -> all.add(all.size() - 1, new Datum("其他", rest)));
        return all;
    }

    @Override
    public List<Value> values() {
        return Datum.values(inOrder(start, steps, end));
    }

    private static List<Datum> inOrder(Datum start, List<Datum> steps, Datum end) {
        List<Datum> all = new ArrayList<>(steps);
        all.add(0, start);
        all.add(end);
        return all;
    }
}
