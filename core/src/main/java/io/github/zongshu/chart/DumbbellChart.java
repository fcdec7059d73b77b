package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From what to what: two dots a row, the earlier quiet, the later strong, joined by a stroke.
 *
 * @param before what the earlier dots are, such as 2020年
 * @param after what the later dots are, such as 2021年预计
 * @param order whether the drawing sorts the rows, the largest later value first
 * @param rows one for each unit
 */
public record DumbbellChart(String before, String after, BarChart.Order order, List<Row> rows) implements Chart {
    private static final Comparator<Row> LARGEST_FIRST =
            Comparator.comparing(Row::worth, Comparator.nullsLast(Comparator.reverseOrder()));

    /**
     * Two numbers of one thing.
     *
     * @param label what they are the numbers of
     * @param before the earlier, or null where none was reported
     * @param after the later, or null where none was reported
     * @param highlighted whether the chart is about this one
     */
    public record Row(
            String label, @Nullable Value before, @Nullable Value after, boolean highlighted) {
        /** Refuses a blank label. */
        public Row {
            Datum.requireLabel(label);
        }

        private @Nullable BigDecimal worth() {
            Value known = after == null ? before : after;
            return known == null ? null : known.quantity().value();
        }
    }

    /** Copies the rows; refuses blank names. */
    public DumbbellChart {
        Datum.requireLabel(before);
        Datum.requireLabel(after);
        Objects.requireNonNull(order, "order");
        rows = List.copyOf(rows);
    }

    /** The rows in the order in which they are drawn; equal ones stay as given, missing ones come last. */
    public List<Row> drawn() {
        return switch (order) {
            case AS_GIVEN -> rows;
            case BY_VALUE -> rows.stream().sorted(LARGEST_FIRST).toList();
        };
    }

    @Override
    public List<Value> values() {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.before()), Stream.ofNullable(row.after())))
                .toList();
    }
}
