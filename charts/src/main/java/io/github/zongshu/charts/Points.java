package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The points of one line that were reported, by their index. */
record Points(Series line) {
    List<Integer> present() {
        return IntStream.range(0, line.values().size())
                .filter(i -> line.values().get(i) != null)
                .boxed()
                .toList();
    }

    /** The last point; empty if nothing was reported. */
    OptionalInt last() {
        return present().stream().mapToInt(i -> i).max();
    }

    /** The value of a point that is {@link #present}. */
    Value value(int index) {
        return Objects.requireNonNull(line.values().get(index));
    }

    /** The points that deserve a figure besides the last one: the first, the greatest, the least; each once. */
    List<Integer> turns() {
        List<Integer> present = present();
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
        return value(index).quantity().value();
    }
}
