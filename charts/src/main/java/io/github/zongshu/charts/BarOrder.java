package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Datum;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The order in which bars are drawn. */
final class BarOrder {
    private static final Comparator<Datum> LARGEST_FIRST = Comparator.comparing(
            datum -> Objects.requireNonNull(datum.value()).quantity().value(), Comparator.reverseOrder());

    private BarOrder() {}

    /** As the chart asks for it; equal bars as given, missing ones last. */
    static List<Datum> of(BarChart chart) {
        return switch (chart.order()) {
            case AS_GIVEN -> chart.bars();
            case BY_VALUE -> {
                Stream<Datum> present = chart.bars().stream().filter(bar -> bar.value() != null);
                Stream<Datum> missing = chart.bars().stream().filter(bar -> bar.value() == null);
                yield Stream.concat(present.sorted(LARGEST_FIRST), missing).toList();
            }
        };
    }
}
