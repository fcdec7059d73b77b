package io.github.zongshu.compare;

import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Evaluator;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.quantity.Hedge;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much a number moved, as far as the hedges of both statements let it be known.
 *
 * @param direction whether it is certain to have risen or fallen
 * @param difference the new number less the old one: all that is possible
 * @param amount the difference as a figure, without sign where the direction is certain; of percentages in 个百分点; null where
 *     the direction is not certain or nothing is known of the amount
 * @param percent the growth in per cent, one decimal, negative for a fall; null for percentages, where the direction is not
 *     certain, where the old number may be 0, or where hedges leave the size of a fall too open
 */
public record Shift(
        Direction direction,
        Interval difference,
        @Nullable Value amount,
        @Nullable Value percent) {
    /** What can be said of the direction. */
    public enum Direction {
        /** Every possible new number is greater than every possible old one. */
        UP,
        /** Every possible new number is smaller than every possible old one. */
        DOWN,
        /** It may have risen or fallen. */
        OPEN
    }

    /** Refuses null where something must be known. */
    public Shift {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(difference, "difference");
    }

    /** The shift between two statements in one measure word. */
    static Shift between(Value before, Value after) {
        Interval old = before.quantity().interval();
        Interval now = after.quantity().interval();
        Direction direction = old.isBelow(now) ? Direction.UP : now.isBelow(old) ? Direction.DOWN : Direction.OPEN;
        String amount = switch (direction) {
            case UP -> "difference(after, before)";
            case DOWN -> "difference(before, after)";
            case OPEN -> "";
        };
        boolean grows = direction != Direction.OPEN && !isPercentage(after.quantity());
        return new Shift(
                direction,
                now.minus(old),
                computed(amount, before, after).orElse(null),
                computed(grows ? "change(after, before)" : "", before, after).orElse(null));
    }

    static boolean isPercentage(Quantity quantity) {
        return quantity.unit().equals(MeasureWord.PERCENT);
    }

    /**
     * An expression over {@code before} and {@code after}; none for no expression, where the numbers do not allow it, and where
     * the result would be misread: “-8.9%以上” bounds a fall from the wrong side.
     */
    static Optional<Value> computed(String expression, Value before, Value after) {
        if (expression.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> numbers = Map.of("before", before, "after", after);
        try {
            Value value = new Evaluator(path -> Optional.ofNullable(numbers.get(path)))
                    .evaluate(Expression.parse(expression));
            boolean misread =
                    value.quantity().value().signum() < 0 && value.quantity().hedge() == Hedge.AT_LEAST;
            return misread ? Optional.empty() : Optional.of(value);
        } catch (EvaluationException e) {
            return Optional.empty();
        }
    }
}
