package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How much of each task list is done: a filled part of a full bar, labelled {@code done / total} and the rate.
 *
 * @param rows one for each class of tasks, in the order of the list
 */
public record ProgressChart(List<Row> rows) implements Chart {
    /**
     * One bar.
     *
     * @param label the class of tasks
     * @param done how many are done
     * @param total how many there are
     * @param rate done of total, in percent
     */
    public record Row(String label, Value done, Value total, Value rate) {
        /** Refuses a blank label. */
        public Row {
            Objects.requireNonNull(done, "done");
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(rate, "rate");
            Datum.requireLabel(label);
        }
    }

    /** Copies the rows. */
    public ProgressChart {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Value> values() {
        return rows.stream()
                .flatMap(r -> Stream.of(r.done(), r.total(), r.rate()))
                .toList();
    }
}
