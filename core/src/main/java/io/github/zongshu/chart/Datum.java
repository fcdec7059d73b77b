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
    static final Comparator<Datum> LARGEST_FIRST =
            Comparator.comparing(Datum::worth, Comparator.nullsLast(Comparator.reverseOrder()));

    /** Refuses a blank label: a number that names nothing cannot be read. */
    public Datum {
        if (Objects.requireNonNull(label, "label").isBlank()) {
            throw new IllegalArgumentException("label is blank");
        }
    }

    /** A datum like the others. */
    public Datum(String label, @Nullable Value value) {
        this(label, value, false);
    }

    private @Nullable BigDecimal worth() {
        return value == null ? null : value.quantity().value();
    }

    static List<Value> values(List<Datum> data) {
        return data.stream().flatMap(d -> Stream.ofNullable(d.value())).toList();
    }
}
