package io.github.zongshu.campaign;

import io.github.zongshu.campaign.Ledger.Note;
import io.github.zongshu.campaign.LedgerSlots.Recipe;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Evaluator;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Lookup;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Enters a campaign's numbers into a ledger, one kind of holder after another. */
final class LedgerFiller {
    private final LedgerSlots slots;

    private LedgerFiller(Map<String, Quantity> restated) {
        this.slots = new LedgerSlots(restated);
    }

    /** The ledger of a campaign, with other numbers for some paths. */
    static Ledger fill(Campaign campaign, Map<String, Quantity> restated) {
        LedgerFiller filler = new LedgerFiller(restated);
        for (int i = 0; i < campaign.metrics().size(); i++) {
            filler.metric("metrics[" + i + "]", campaign.metrics().get(i));
        }
        for (int i = 0; i < campaign.breakdowns().size(); i++) {
            filler.breakdown("breakdowns[" + i + "]", campaign.breakdowns().get(i));
        }
        for (int i = 0; i < campaign.timeSeries().size(); i++) {
            filler.series("timeSeries[" + i + "]", campaign.timeSeries().get(i));
        }
        for (int i = 0; i < campaign.taskLists().size(); i++) {
            filler.tasks("taskLists[" + i + "]", campaign.taskLists().get(i));
        }
        return filler.slots.ledger();
    }

    private void metric(String place, Metric metric) {
        String key = metric.isDerived() ? ".expression" : ".value";
        Note note = new Note(metric.label(), metric.source(), metric.origin(), metric.sample(), place + key);
        if (metric.isDerived()) {
            expression(metric.id(), note, "", metric.expression());
        } else {
            slots.reported(metric.id(), metric.quantity(), note);
        }
    }

    private void breakdown(String place, Breakdown breakdown) {
        List<Breakdown.Column> reported = breakdown.reportedColumns();
        for (int r = 0; r < breakdown.rows().size(); r++) {
            Breakdown.Row row = breakdown.rows().get(r);
            for (int c = 0; c < Math.min(reported.size(), row.cells().size()); c++) {
                String at = place + ".rows[" + r + "].cells[" + c + "]";
                String label = row.label() + reported.get(c).label();
                Note note = new Note(label, breakdown.source(), row.origin(c), breakdown.sample(), at);
                slots.reported(
                        path(breakdown, row.id(), reported.get(c)), row.cells().get(c), note);
            }
            derived(place, breakdown, row.id(), row.label());
        }
        for (int c = 0; c < reported.size(); c++) {
            Breakdown.Column column = reported.get(c);
            if (column.total() == Breakdown.Total.SUM) {
                List<String> cells = breakdown.rows().stream()
                        .map(row -> path(breakdown, row.id(), column))
                        .toList();
                String path = path(breakdown, "total", column);
                Note note = note(breakdown, column.label() + "合计", place + ".columns[" + c + "]");
                slots.total(path);
                slots.computed(path, note, () -> cells, sum(path, cells));
            }
        }
        breakdown.columns().stream()
                .filter(Breakdown.Column::isDerived)
                .forEach(column -> slots.total(path(breakdown, "total", column)));
        derived(place, breakdown, "total", "合计");
    }

    /** Derived columns refer to their neighbours by column id; a row with a gap there stays without the number. */
    private void derived(String place, Breakdown breakdown, String rowId, String rowLabel) {
        for (int c = 0; c < breakdown.columns().size(); c++) {
            Breakdown.Column column = breakdown.columns().get(c);
            if (column.isDerived()) {
                Note note = note(breakdown, rowLabel + column.label(), place + ".columns[" + c + "].expression");
                String prefix = breakdown.id() + "." + rowId + ".";
                expression(prefix + column.id(), note, prefix, column.expression());
            }
        }
    }

    private static String path(Breakdown breakdown, String rowId, Breakdown.Column column) {
        return breakdown.id() + "." + rowId + "." + column.id();
    }

    private static Note note(Breakdown breakdown, String label, String place) {
        return new Note(label, breakdown.source(), Origin.UNKNOWN, breakdown.sample(), place);
    }

    private void series(String place, TimeSeries series) {
        for (int p = 0; p < series.points().size(); p++) {
            TimeSeries.Point point = series.points().get(p);
            String at = place + ".points[" + p + "].value";
            String label = point.label() + series.label();
            slots.reported(
                    series.id() + "." + point.id(),
                    point.quantity(),
                    new Note(label, series.source(), Origin.UNKNOWN, series.sample(), at));
        }
    }

    private void tasks(String place, TaskList list) {
        for (int c = 0; c < list.classes().size(); c++) {
            TaskList.TaskClass each = list.classes().get(c);
            String prefix = list.id() + "." + each.id();
            String at = place + ".classes[" + c + "]";
            slots.reported(prefix + ".done", each.done(), note(list, each.label() + "已办结", at + ".done"));
            slots.reported(prefix + ".total", each.total(), note(list, each.label() + "总数", at + ".total"));
            rate(prefix, note(list, each.label() + "办结率", at));
        }
        classSum(list, ".done", note(list, list.label() + "已办结", place));
        classSum(list, ".total", note(list, list.label() + "总数", place));
        slots.total(list.id() + ".rate");
        rate(list.id(), note(list, list.label() + "办结率", place));
    }

    private static Note note(TaskList list, String label, String place) {
        return new Note(label, list.source(), Origin.UNKNOWN, list.sample(), place);
    }

    private void classSum(TaskList list, String suffix, Note note) {
        List<String> parts = list.classes().stream()
                .map(each -> list.id() + "." + each.id() + suffix)
                .toList();
        slots.total(list.id() + suffix);
        slots.computed(list.id() + suffix, note, () -> parts, sum(list.id() + suffix, parts));
    }

    private void rate(String prefix, Note note) {
        expression(prefix + ".rate", note, "", "rate(" + prefix + ".done, " + prefix + ".total)");
    }

    /** The sum of all parts; none where a part is missing or in another unit, which the campaign's rules report. */
    private static Recipe sum(String path, List<String> parts) {
        return lookup -> {
            List<Value> values =
                    parts.stream().flatMap(part -> lookup.find(part).stream()).toList();
            List<Quantity> numbers = values.stream().map(Value::quantity).toList();
            boolean oneUnit = numbers.stream().map(Quantity::unit).distinct().count() == 1;
            return values.size() == parts.size() && oneUnit
                    ? Optional.of(new DerivedValue(path, Arithmetic.sum(numbers), QuantityFormat.PRESS, values))
                    : Optional.empty();
        };
    }

    /** A number computed by an expression whose names are looked for under a prefix first. */
    private void expression(String path, Note note, String prefix, String text) {
        try {
            Expression expression = Expression.parse(text);
            Supplier<List<String>> needs = () -> expression
                    .expanded(slots)
                    .references()
                    .map(reference -> inScope(prefix, reference.path()))
                    .distinct()
                    .toList();
            slots.computed(path, note, needs, lookup -> evaluated(path, prefix, expression, lookup));
        } catch (ProseSyntaxException e) {
            // Its own rule reports it; the ledger only lacks the number.
            slots.computed(path, note, List::of, lookup -> Optional.empty());
        }
    }

    /** A cell of the row hides a metric of the same name even where it was not reported: a gap must not borrow the whole. */
    private String inScope(String prefix, String name) {
        return slots.declares(prefix + name) ? prefix + name : name;
    }

    private Optional<Value> evaluated(String path, String prefix, Expression expression, Lookup lookup) {
        try {
            Value value = new Evaluator(new Lookup() {
                        @Override
                        public Optional<Value> find(String name) {
                            return lookup.find(inScope(prefix, name));
                        }

                        @Override
                        public List<String> expand(String pattern) {
                            return lookup.expand(pattern);
                        }
                    })
                    .evaluate(expression);
            return Optional.of(new DerivedValue(path, value.quantity(), value.format(), List.of(value)));
        } catch (UnknownReferenceException | EvaluationException e) {
            return Optional.empty();
        }
    }
}
