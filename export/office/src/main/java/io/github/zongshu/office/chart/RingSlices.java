package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slices of a ring as they are drawn: the largest first; of more than five the four largest and the rest together. */
final class RingSlices {
    private static final int MOST = 5;

    private RingSlices() {}

    static List<Datum> of(RingChart ring) {
        List<Datum> sorted = ring.slices().stream()
                .sorted(Comparator.comparing(RingSlices::worth, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        List<Datum> present =
                sorted.stream().filter(datum -> datum.value() != null).toList();
        if (present.size() <= MOST || !oneUnit(present)) {
            return sorted;
        }
        List<Datum> slices = new ArrayList<>(present.subList(0, MOST - 1));
        slices.add(together(present.subList(MOST - 1, present.size())));
        slices.addAll(sorted.subList(present.size(), sorted.size()));
        return slices;
    }

    private static @Nullable BigDecimal worth(Datum datum) {
        Value value = datum.value();
        return value == null ? null : value.quantity().value();
    }

    /** People and cases make no sum; then every slice stays. */
    private static boolean oneUnit(List<Datum> data) {
        return values(data).stream()
                        .map(Value::quantity)
                        .map(Quantity::unit)
                        .distinct()
                        .count()
                == 1;
    }

    private static Datum together(List<Datum> rest) {
        return new Datum("其他" + rest.size() + "项", Computed.sum(values(rest)));
    }

    private static List<Value> values(List<Datum> data) {
        return data.stream().flatMap(datum -> Stream.ofNullable(datum.value())).toList();
    }
}
