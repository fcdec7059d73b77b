package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts of one whole as a ring. More than five slices are drawn as the four largest and the rest together.
 *
 * @param slices the parts, none negative
 * @param centre the whole, printed in the middle; null for none
 */
public record RingChart(List<Datum> slices, @Nullable Datum centre) implements Chart {
    /** Copies the slices; refuses a negative part, which no ring can show. */
    public RingChart {
        slices = List.copyOf(slices);
        slices.forEach(slice -> Parts.requireNotNegative(slice.label(), slice.value()));
    }

    @Override
    public List<Value> values() {
        Stream<Value> middle = centre == null ? Stream.empty() : Stream.ofNullable(centre.value());
        return Stream.concat(Datum.values(slices).stream(), middle).toList();
    }
}
