package io.github.zongshu.form;

import io.github.zongshu.quantity.End;
import io.github.zongshu.quantity.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mean of numbers that are known within intervals, weighted by weights that are too, as an interval that holds every possible
 * mean and, where all ends are finite, no other number.
 *
 * <p>For given numbers the mean is least where the weights of all below it are as great as can be and those of all above it as
 * small; so the least mean is that of one of the n+1 ways to cut the numbers, in ascending order, into these two parts.
 */
final class WeightedMean {
    private static final int DIGITS = 34;

    /**
     * A number with its weight.
     *
     * @param number what is averaged
     * @param weight how much it counts; not negative
     */
    record Item(Interval number, Interval weight) {}

    private WeightedMean() {}

    /**
     * The mean.
     *
     * @throws ArithmeticException if there is nothing to average, or all weights may be nothing
     */
    static Interval of(List<Item> items) {
        if (items.isEmpty()
                || items.stream()
                        .noneMatch(item -> item.weight().low().isFinite()
                                && item.weight().low().at().signum() > 0)) {
            throw new ArithmeticException("all weights may be nothing");
        }
        return new Interval(
                low(items),
                low(items.stream()
                                .map(item -> new Item(item.number().negate(), item.weight()))
                                .toList())
                        .negate());
    }

    private static End low(List<Item> items) {
        if (items.stream().anyMatch(item -> !item.number().low().isFinite())) {
            return End.unbounded();
        }
        List<Item> ascending = new ArrayList<>(items);
        ascending.sort(Comparator.comparing(item -> item.number().low().at()));
        if (items.stream().anyMatch(item -> !item.weight().high().isFinite())) {
            return End.closed(ascending.getFirst().number().low().at());
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Item item : ascending) {
            sum = sum.add(at(item).multiply(least(item)));
            weights = weights.add(least(item));
        }
        MathContext down = new MathContext(DIGITS, RoundingMode.FLOOR);
        BigDecimal best = sum.divide(weights, down);
        for (Item item : ascending) {
            BigDecimal more = item.weight().high().at().subtract(least(item));
            sum = sum.add(at(item).multiply(more));
            weights = weights.add(more);
            best = best.min(sum.divide(weights, down));
        }
        return End.closed(best);
    }

    private static BigDecimal at(Item item) {
        return item.number().low().at();
    }

    private static BigDecimal least(Item item) {
        End low = item.weight().low();
        return low.isFinite() ? low.at().max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
