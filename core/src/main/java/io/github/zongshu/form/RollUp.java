package io.github.zongshu.form;

import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.End;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one number of several, over time or over units, so that nothing that their hedges leave possible is lost. */
final class RollUp {
    /**
     * A number that goes into another.
     *
     * @param quantity the number
     * @param weight what weighs it; null where none was reported
     * @param order what comes last counts, for {@link Aggregation#LATEST}
     */
    record Part(Quantity quantity, @Nullable Quantity weight, String order) {}

    private RollUp() {}

    /** The number; empty if there are no parts, they do not become one, or a weight is missing. */
    static Optional<Quantity> of(Aggregation how, List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return switch (how) {
            case SUM ->
                Optional.of(Arithmetic.sum(parts.stream().map(Part::quantity).toList()));
            case MAX -> Optional.of(greatest(parts.stream().map(Part::quantity).toList()));
            case LATEST -> Optional.of(latest(parts).quantity());
            case WEIGHTED -> weighted(parts);
            case NONE -> parts.size() == 1 ? Optional.of(parts.getFirst().quantity()) : Optional.empty();
        };
    }

    /** The part that comes last; of equals the last one. */
    static Part latest(List<Part> parts) {
        return parts.reversed().stream().max(Comparator.comparing(Part::order)).orElseThrow();
    }

    /** The figure that no other can exceed; where hedges leave that open, a figure for what the greatest may be. */
    private static Quantity greatest(List<Quantity> all) {
        for (Quantity each : all) {
            boolean certain =
                    all.stream().allMatch(other -> other.equals(each) || isAtLeast(each.interval(), other.interval()));
            if (certain) {
                return each;
            }
        }
        End low = all.stream()
                .map(q -> q.interval().low())
                .filter(End::isFinite)
                .max(byPlace())
                .orElse(End.unbounded());
        boolean open = all.stream().anyMatch(q -> !q.interval().high().isFinite());
        End high = open
                ? End.unbounded()
                : all.stream().map(q -> q.interval().high()).max(byPlace()).orElseThrow();
        Quantity model = all.stream().max(Comparator.comparing(Quantity::value)).orElseThrow();
        return Arithmetic.like(model, new Interval(low, high), model.unit());
    }

    private static Comparator<End> byPlace() {
        return Comparator.comparing(End::at).thenComparing(End::isClosed);
    }

    private static boolean isAtLeast(Interval a, Interval b) {
        return a.low().isFinite()
                && b.high().isFinite()
                && a.low().at().compareTo(b.high().at()) >= 0;
    }

    private static Optional<Quantity> weighted(List<Part> parts) {
        List<WeightedMean.Item> items = parts.stream()
                .flatMap(part -> Optional.ofNullable(part.weight())
                        .map(weight -> new WeightedMean.Item(part.quantity().interval(), weight.interval()))
                        .stream())
                .toList();
        if (items.size() < parts.size()) {
            return Optional.empty();
        }
        try {
            Quantity model = parts.stream()
                    .map(Part::quantity)
                    .max(Comparator.comparingInt(RollUp::decimals))
                    .orElseThrow();
            return Optional.of(Arithmetic.like(model, WeightedMean.of(items), model.unit()));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static int decimals(Quantity quantity) {
        String digits = quantity.numeral().digits();
        int point = digits.indexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }
}
