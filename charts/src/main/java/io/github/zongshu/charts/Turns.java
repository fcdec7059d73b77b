package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The points of a single line that deserve a figure besides its last: the first, the greatest, the least. */
record Turns(Series line) {
    /** In the order in which they deserve it, each once, the last point of the line left out. */
    List<Integer> indices() {
        List<Integer> present = IntStream.range(0, line.values().size())
                .filter(i -> line.values().get(i) != null)
                .boxed()
                .toList();
        if (present.size() < 2) {
            return List.of();
        }
        Comparator<Integer> byValue = Comparator.comparing(this::number);
        Stream<Integer> greatest = present.stream().max(byValue).stream();
        Stream<Integer> least = present.stream().min(byValue).stream();
        int last = present.get(present.size() - 1);
        return Stream.of(Stream.of(present.get(0)), greatest, least)
                .flatMap(s -> s)
                .distinct()
                .filter(i -> i != last)
                .toList();
    }

    private BigDecimal number(int index) {
        Value value = Objects.requireNonNull(line.values().get(index));
        return value.quantity().value();
    }
}
