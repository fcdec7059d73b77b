package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One labelled number of a chart.
 *
 * @param label what it is the number of; any length, the drawing wraps it
 * @param value the number, or null where none was reported
 * @param highlighted whether the chart is about this one
 */
public record Datum(String label, @Nullable Value value, boolean highlighted) {
    /** Largest first; what was not reported comes last. */
    private static final Comparator<Datum> LARGEST_FIRST =
            Comparator.comparing(Datum::worth, Comparator.nullsLast(Comparator.reverseOrder()));

    /** Refuses a blank label: a number that names nothing cannot be read. */
    public Datum {
        requireLabel(label);
    }

    /** A datum like the others. */
    public Datum(String label, @Nullable Value value) {
        this(label, value, false);
    }

    static void requireLabel(String label) {
        if (Objects.requireNonNull(label, "label").isBlank()) {
            throw new IllegalArgumentException("label is blank");
        }
    }

    static void requireOneUnit(List<Value> values) {
        if (values.stream().map(value -> value.quantity().unit()).distinct().count() > 1) {
            throw new IllegalArgumentException("numbers have different units: "
                    + values.stream().map(Value::quantity).toList());
        }
    }

    static List<Datum> ordered(List<Datum> data, BarChart.Order order) {
        return switch (order) {
            case AS_GIVEN -> data;
            case BY_VALUE -> data.stream().sorted(LARGEST_FIRST).toList();
        };
    }

    private @Nullable BigDecimal worth() {
        return value == null ? null : value.quantity().value();
    }

    static List<Value> values(List<Datum> data) {
        return data.stream().flatMap(d -> Stream.ofNullable(d.value())).toList();
    }
}
