package io.github.zongshu.campaign;

import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Evaluator;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Lookup;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.narrative.Wording;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 台账: every number of a campaign by its path.
 *
 * <p>Paths: {@code metric}; {@code breakdown.row.column} and {@code breakdown.total.column}; {@code series.point};
 * {@code list.class.done}, {@code list.class.total}, {@code list.class.rate}, and {@code list.done}, {@code list.total},
 * {@code list.rate} for the whole list. A number that was not reported has no entry.
 */
public final class Ledger implements Lookup {
    /**
     * A number with what is known about it.
     *
     * @param value the number
     * @param label what it counts
     * @param source where it comes from; may be empty
     * @param sample whether it is made up for demonstration
     */
    public record Entry(Value value, String label, String source, boolean sample) {}

    private final Map<String, Entry> entries;
    /** The places of {@link #expand} by the first name of their paths. */
    private final Map<String, List<String>> places;

    private Ledger(Map<String, Entry> entries, List<String> places) {
        this.entries = Collections.unmodifiableMap(entries);
        this.places = places.stream()
                .collect(Collectors.groupingBy(place -> place.split("\\.")[0], LinkedHashMap::new, Collectors.toList()));
    }

    /** The numbers of a campaign, in its order. Of entries with one path the first counts. */
    static Ledger of(Campaign campaign) {
        Filler filler = new Filler();
        campaign.metrics().forEach(filler::metric);
        campaign.breakdowns().forEach(filler::breakdown);
        campaign.timeSeries().forEach(filler::series);
        campaign.taskLists().forEach(filler::tasks);
        return new Ledger(filler.entries, filler.places);
    }

    @Override
    public Optional<Value> find(String path) {
        return entry(path).map(Entry::value);
    }

    /** Metrics, cells, points and classes of tasks; of totals none, so that no sum counts its parts twice. */
    @Override
    public List<String> expand(String pattern) {
        String[] names = pattern.split("\\.");
        Stream<String> holders = names[0].equals("*") ? places.keySet().stream() : Stream.of(names[0]);
        return holders.flatMap(holder -> places.getOrDefault(holder, List.of()).stream())
                .filter(place -> matches(place.split("\\."), names))
                .toList();
    }

    private static boolean matches(String[] place, String[] names) {
        return place.length == names.length
                && IntStream.range(0, names.length).allMatch(i -> names[i].equals("*") || names[i].equals(place[i]));
    }

    /** The number at a path, with what is known about it. */
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** Every path, in the order of the campaign. */
    public List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    /**
     * The number an expression stands for.
     *
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException if the numbers do not go together
     */
    public Value evaluate(Expression expression) {
        return new Evaluator(this).evaluate(expression);
    }

    /**
     * What an expression prints in prose: its number, or the words that its numbers prove.
     *
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException if the numbers do not go together, or do not prove the words
     */
    public Wording wording(Expression expression) {
        return new Evaluator(this).wording(expression);
    }

    /** Fills the ledger, one kind of holder after another. */
    private static final class Filler {
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        /** Where numbers are reported or computed from a row, whether there is one or not; no totals. */
        private final List<String> places = new ArrayList<>();

        void metric(Metric metric) {
            put(metric.id(), metric.quantity(), metric.label(), metric.source(), metric.sample());
        }

        void breakdown(Breakdown breakdown) {
            List<Breakdown.Column> reported = breakdown.reportedColumns();
            for (Breakdown.Row row : breakdown.rows()) {
                for (int c = 0; c < Math.min(reported.size(), row.cells().size()); c++) {
                    Quantity cell = row.cells().get(c);
                    Breakdown.Column column = reported.get(c);
                    String path = breakdown.id() + "." + row.id() + "." + column.id();
                    put(path, cell, row.label() + column.label(), breakdown.source(), breakdown.sample());
                }
                breakdown.columns().stream()
                        .filter(Breakdown.Column::isDerived)
                        .forEach(c -> places.add(breakdown.id() + "." + row.id() + "." + c.id()));
                derived(breakdown, row.id(), row.label());
            }
            reported.stream().filter(c -> c.total() == Breakdown.Total.SUM).forEach(c -> total(breakdown, c));
            derived(breakdown, "total", "合计");
        }

        private void total(Breakdown breakdown, Breakdown.Column column) {
            List<Value> cells = breakdown.rows().stream()
                    .map(row -> entries.get(breakdown.id() + "." + row.id() + "." + column.id()))
                    .flatMap(Stream::ofNullable)
                    .map(Entry::value)
                    .toList();
            String path = breakdown.id() + ".total." + column.id();
            summed(path, cells, breakdown.rows().size())
                    .ifPresent(value -> entries.putIfAbsent(
                            path, new Entry(value, column.label() + "合计", breakdown.source(), breakdown.sample())));
        }

        /** The sum of all parts; none where a part is missing or in another unit, which the campaign's rules report. */
        private static Optional<Value> summed(String path, List<Value> parts, int expected) {
            List<Quantity> numbers = parts.stream().map(Value::quantity).toList();
            boolean oneUnit = numbers.stream().map(Quantity::unit).distinct().count() == 1;
            return parts.size() == expected && oneUnit
                    ? Optional.of(new DerivedValue(path, Arithmetic.sum(numbers), QuantityFormat.PRESS, parts))
                    : Optional.empty();
        }

        /** Derived columns refer to their neighbours by column id; a row with a gap there stays without the number. */
        private void derived(Breakdown breakdown, String rowId, String rowLabel) {
            String prefix = breakdown.id() + "." + rowId + ".";
            Evaluator inRow = new Evaluator(path -> Optional.ofNullable(entries.get(prefix + path))
                    .or(() -> Optional.ofNullable(entries.get(path)))
                    .map(Entry::value));
            for (Breakdown.Column column : breakdown.columns()) {
                if (column.isDerived()) {
                    computed(inRow, column.expression()).ifPresent(value -> {
                        String path = prefix + column.id();
                        Value named = new DerivedValue(path, value.quantity(), value.format(), List.of(value));
                        entries.putIfAbsent(
                                path,
                                new Entry(named, rowLabel + column.label(), breakdown.source(), breakdown.sample()));
                    });
                }
            }
        }

        private static Optional<Value> computed(Evaluator evaluator, String expression) {
            try {
                return Optional.of(evaluator.evaluate(Expression.parse(expression)));
            } catch (UnknownReferenceException | EvaluationException | ProseSyntaxException e) {
                return Optional.empty();
            }
        }

        void series(TimeSeries series) {
            for (TimeSeries.Point point : series.points()) {
                String path = series.id() + "." + point.id();
                put(path, point.quantity(), point.label() + series.label(), series.source(), series.sample());
            }
        }

        void tasks(TaskList list) {
            List<Value> done = new ArrayList<>();
            List<Value> total = new ArrayList<>();
            for (TaskList.TaskClass each : list.classes()) {
                String prefix = list.id() + "." + each.id();
                put(prefix + ".done", each.done(), each.label() + "已办结", list.source(), list.sample());
                put(prefix + ".total", each.total(), each.label() + "总数", list.source(), list.sample());
                places.add(prefix + ".rate");
                rate(prefix, each.label(), list);
                Optional.ofNullable(entries.get(prefix + ".done"))
                        .map(Entry::value)
                        .ifPresent(done::add);
                Optional.ofNullable(entries.get(prefix + ".total"))
                        .map(Entry::value)
                        .ifPresent(total::add);
            }
            sum(list, ".done", "已办结", done);
            sum(list, ".total", "总数", total);
            rate(list.id(), list.label(), list);
        }

        private void sum(TaskList list, String suffix, String label, List<Value> parts) {
            String path = list.id() + suffix;
            summed(path, parts, list.classes().size())
                    .ifPresent(value -> entries.putIfAbsent(
                            path, new Entry(value, list.label() + label, list.source(), list.sample())));
        }

        private void rate(String prefix, String label, TaskList list) {
            Evaluator evaluator =
                    new Evaluator(path -> Optional.ofNullable(entries.get(path)).map(Entry::value));
            computed(evaluator, "rate(" + prefix + ".done, " + prefix + ".total)")
                    .ifPresent(value -> {
                        String path = prefix + ".rate";
                        Value named = new DerivedValue(path, value.quantity(), value.format(), List.of(value));
                        entries.putIfAbsent(path, new Entry(named, label + "办结率", list.source(), list.sample()));
                    });
        }

        private void put(String path, @Nullable Quantity quantity, String label, String source, boolean sample) {
            places.add(path);
            if (quantity != null && !path.isBlank()) {
                Value value = new MetricValue(path, quantity, QuantityFormat.PRESS);
                entries.putIfAbsent(path, new Entry(value, label, source, sample));
            }
        }
    }
}
