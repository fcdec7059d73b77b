package io.github.zongshu.charts;

import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an axis must hold.
 *
 * @param low the least value
 * @param high the greatest
 * @param percent whether all are per cent
 * @param whole whether all are whole numbers, so that a tick between two would mean nothing
 */
record Extent(BigDecimal low, BigDecimal high, boolean percent, boolean whole) {
    static Extent of(List<Value> values) {
        List<BigDecimal> numbers =
                values.stream().map(v -> v.quantity().value()).toList();
        return new Extent(
                numbers.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO),
                numbers.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO),
                !values.isEmpty()
                        && values.stream().allMatch(v -> v.quantity().unit().equals(MeasureWord.PERCENT)),
                numbers.stream().allMatch(n -> n.stripTrailingZeros().scale() <= 0));
    }

    static Extent of(Stream<Value> values) {
        return of(values.toList());
    }
}
