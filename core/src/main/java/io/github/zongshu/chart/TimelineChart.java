package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What happened when: bars for what took time, dots for what took a day, each on a row of its own, on one axis of dates.
 *
 * @param spans in any order
 */
public record TimelineChart(List<Span> spans) implements Chart {
    /**
     * Something with a beginning and an end.
     *
     * @param label what it is
     * @param when the date as print writes it, such as 6月29日 or 3月至5月
     * @param from the first day; where only the month is known, its first
     * @param to the last day, not before the first; where only the month is known, its last
     * @param highlighted whether the chart is about this one
     */
    public record Span(String label, String when, LocalDate from, LocalDate to, boolean highlighted) {
        /** Refuses a blank label and an end before the beginning. */
        public Span {
            Datum.requireLabel(label);
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(from, "from");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(label + " ends on " + to + ", before it begins on " + from);
            }
        }

        /** Whether it began and ended on one day. */
        public boolean isOneDay() {
            return from.equals(to);
        }
    }

    /** Copies the spans. */
    public TimelineChart {
        spans = List.copyOf(spans);
    }

    /** The spans in the order in which they are drawn: by their beginning, then by their end, then as given. */
    public List<Span> drawn() {
        return spans.stream()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to))
                .toList();
    }

    /** None: dates are not metrics. */
    @Override
    public List<Value> values() {
        return List.of();
    }

    @Override
    public boolean isEmpty() {
        return spans.isEmpty();
    }
}
