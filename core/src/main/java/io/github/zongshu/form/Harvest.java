package io.github.zongshu.form;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a campaign's tables and metrics of what counts. */
final class Harvest {
    private static final int MOST_NAMED = 60;

    private final FormPlan plan;
    private final Form form;
    private final List<FormField> fields;
    private final Map<FormUnit, List<RegisterEntry>> counted;
    private final String source;
    private final UnitNumbers numbers;

    Harvest(Gathering gathering) {
        this.plan = gathering.plan();
        this.form = plan.form();
        this.fields =
                form.fields().stream().filter(field -> field.kind().isNumber()).toList();
        this.counted = gathering.counted();
        this.numbers = new UnitNumbers(plan, counted);
        this.source = source(gathering);
    }

    private static String source(Gathering gathering) {
        long all = gathering.register().size();
        long absent = gathering.register().stream()
                .filter(entry -> !entry.standing().counts())
                .count();
        String what = gathering.plan().form().title() + "，据" + (all - absent) + "份报表汇总";
        return absent == 0 ? what : what + "（应报" + all + "份，缺" + absent + "份）";
    }

    Campaign into(Campaign campaign) {
        Map<String, Breakdown> tables = new LinkedHashMap<>();
        campaign.breakdowns().forEach(table -> tables.put(table.id(), table));
        tables().forEach(table -> tables.put(table.id(), table));
        Map<String, Metric> metrics = new LinkedHashMap<>();
        campaign.metrics().forEach(metric -> metrics.put(metric.id(), metric));
        metrics().forEach(metric -> metrics.merge(metric.id(), metric, Harvest::refilled));
        CampaignBuilder builder = Campaign.builder(campaign.title(), campaign.scope(), campaign.period())
                .credits(campaign.credits())
                .issue(campaign.issue())
                .series(campaign.series())
                .editorsNote(campaign.editorsNote().template())
                .closing(campaign.closing().template());
        campaign.board().forEach(builder::board);
        metrics.values().forEach(builder::metric);
        tables.values().forEach(builder::breakdown);
        campaign.timeSeries().forEach(builder::timeSeries);
        campaign.taskLists().forEach(builder::taskList);
        campaign.graphics().forEach(builder::graphic);
        campaign.photos().forEach(builder::photo);
        campaign.sections().forEach(builder::section);
        campaign.events().forEach(builder::event);
        campaign.honours().forEach(builder::honour);
        campaign.literals().forEach(builder::literal);
        campaign.rules().forEach(builder::rule);
        return builder.build();
    }

    /** The number is the new one; what somebody wrote about the metric stays. */
    private static Metric refilled(Metric known, Metric found) {
        return new Metric(
                known.id(),
                known.label(),
                found.quantity(),
                found.expression(),
                known.period(),
                found.source(),
                known.definition().isEmpty() ? found.definition() : known.definition(),
                found.origin(),
                known.sample());
    }

    private List<Breakdown> tables() {
        List<Breakdown> tables = new ArrayList<>();
        List<FormUnit> reporting = plan.reporting();
        tables.add(table(form.id(), form.title(), deepest(), reporting, this::cell));
        int depths = reporting.stream().mapToInt(plan::depth).max().orElse(1);
        for (int depth = depths - 1; depth >= 1; depth--) {
            int d = depth;
            List<FormUnit> level =
                    form.units().stream().filter(unit -> plan.depth(unit) == d).toList();
            String rows = rowLabel(depth);
            tables.add(table(form.id() + "-" + depth, form.title() + "（按" + rows + "）", rows, level, this::rolled));
        }
        if (form.every() != Form.Every.YEAR) {
            for (FormPeriod period : plan.periods()) {
                if (counted.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(e -> e.period().equals(period))) {
                    String id = form.id() + "-" + period.key();
                    String label = form.title() + "（" + period.text() + "）";
                    tables.add(table(id, label, deepest(), reporting, unit -> inPeriod(unit, period)));
                }
            }
        }
        return tables;
    }

    private String deepest() {
        return form.levels().isEmpty() ? "单位" : form.levels().getLast();
    }

    private String rowLabel(int depth) {
        return depth <= form.levels().size() ? form.levels().get(depth - 1) : "单位";
    }

    /** A cell's number and where it was taken from. */
    private record Cell(@Nullable Quantity quantity, Origin origin) {}

    private Breakdown table(
            String id, String label, String rowLabel, List<FormUnit> units, Function<FormUnit, List<Cell>> cells) {
        List<Breakdown.Column> columns = fields.stream()
                .map(field -> new Breakdown.Column(
                        field.id(),
                        field.label(),
                        field.measureWord(),
                        field.roll().total() == Aggregation.SUM ? Breakdown.Total.SUM : Breakdown.Total.NONE,
                        ""))
                .toList();
        List<Breakdown.Row> rows = new ArrayList<>();
        for (FormUnit unit : units) {
            List<@Nullable Quantity> quantities = new ArrayList<>();
            List<Origin> origins = new ArrayList<>();
            for (Cell cell : cells.apply(unit)) {
                quantities.add(cell.quantity());
                origins.add(cell.origin());
            }
            rows.add(new Breakdown.Row(unit.id(), unit.label(), quantities, origins));
        }
        return new Breakdown(id, label, rowLabel, columns, rows, source, false);
    }

    private List<Cell> cell(FormUnit unit) {
        return fields.stream()
                .map(field -> new Cell(numbers.of(unit, field).orElse(null), numbers.origin(unit, field)))
                .toList();
    }

    private List<Cell> inPeriod(FormUnit unit, FormPeriod period) {
        Optional<RegisterEntry> entry = counted.getOrDefault(unit, List.of()).stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
        return fields.stream()
                .map(field -> entry.flatMap(each -> UnitNumbers.given(each, field))
                        .map(given -> new Cell(given.quantity(), numbers.origin(unit, entry.orElseThrow(), given)))
                        .orElse(new Cell(null, Origin.UNKNOWN)))
                .toList();
    }

    private List<Cell> rolled(FormUnit unit) {
        List<FormUnit> under = plan.under(unit);
        return under.equals(List.of(unit))
                ? cell(unit)
                : fields.stream()
                        .map(field -> new Cell(
                                RollUp.of(field.roll().total(), numbers.parts(under, field))
                                        .orElse(null),
                                Origin.UNKNOWN))
                        .toList();
    }

    private List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FormField.Kind.CHOICE) {
                choices(field, metrics);
            } else if (field.kind().isNumber()) {
                metric(field).ifPresent(metrics::add);
            }
        }
        return metrics;
    }

    private Optional<Metric> metric(FormField field) {
        Aggregation how = field.roll().total();
        if (how == Aggregation.NONE) {
            return Optional.empty();
        }
        return RollUp.of(how, numbers.parts(plan.reporting(), field)).map(whole -> {
            String expression = how == Aggregation.SUM ? sum(field) : "";
            return new Metric(
                    field.id(),
                    field.label(),
                    expression.isEmpty() ? whole : null,
                    expression,
                    "",
                    source,
                    field.definition(),
                    expression.isEmpty() ? origin(field, whole) : Origin.UNKNOWN,
                    false);
        });
    }

    /**
     * A sum stays an expression, so that its derivation leads to every cell. Where units are missing it names those that are not;
     * of too many only the number is kept.
     */
    private String sum(FormField field) {
        List<String> cells = plan.reporting().stream()
                .filter(unit -> numbers.of(unit, field).isPresent())
                .map(unit -> form.id() + "." + unit.id() + "." + field.id())
                .toList();
        if (cells.size() == 1) {
            return cells.getFirst();
        }
        if (cells.size() == plan.reporting().size()) {
            return "sum(" + form.id() + ".*." + field.id() + ")";
        }
        return cells.size() <= MOST_NAMED ? "sum(" + String.join(", ", cells) + ")" : "";
    }

    /** Of the greatest and the latest number the cell it stands in; a mean or sum has none of its own. */
    private Origin origin(FormField field, Quantity whole) {
        Aggregation how = field.roll().total();
        if (how == Aggregation.WEIGHTED || how == Aggregation.SUM) {
            return Origin.UNKNOWN;
        }
        return plan.reporting().stream()
                .filter(unit -> numbers.of(unit, field).filter(whole::equals).isPresent())
                .findFirst()
                .map(unit -> numbers.origin(unit, field))
                .orElse(Origin.UNKNOWN);
    }

    /** How many units chose what, by the last form of each. */
    private void choices(FormField field, List<Metric> metrics) {
        for (int c = 0; c < field.choices().size(); c++) {
            String choice = field.choices().get(c);
            long units = counted.values().stream()
                    .filter(entries -> {
                        Examined last = entries.getLast().form();
                        return last != null && choice.equals(last.words().get(field.id()));
                    })
                    .count();
            Metric metric = Metric.of(field.id() + "-" + (c + 1), field.label() + "：" + choice, units + "个")
                    .described("", source, field.definition());
            metrics.add(metric);
        }
    }
}
