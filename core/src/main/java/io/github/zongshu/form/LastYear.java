package io.github.zongshu.form;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.quantity.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What another campaign knows of a form's fields: their names, their units, and the numbers of last year. */
final class LastYear {
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, Breakdown.Column> columns = new HashMap<>();
    private final Map<String, Quantity> cells = new HashMap<>();

    /** What a campaign knows; of several tables the one that is named like the form goes first. */
    LastYear(@Nullable Campaign campaign, String form) {
        if (campaign == null) {
            return;
        }
        campaign.metrics().forEach(metric -> metrics.put(metric.id(), metric));
        campaign.breakdowns().stream().filter(table -> table.id().equals(form)).forEach(this::add);
        campaign.breakdowns().forEach(this::add);
    }

    private void add(Breakdown table) {
        List<Breakdown.Column> reported = table.reportedColumns();
        reported.forEach(column -> columns.putIfAbsent(column.id(), column));
        for (Breakdown.Row row : table.rows()) {
            for (int c = 0; c < reported.size(); c++) {
                Quantity quantity = row.cells().get(c);
                if (quantity != null) {
                    cells.putIfAbsent(key(row.id(), reported.get(c).id()), quantity);
                }
            }
        }
    }

    private static String key(String unit, String field) {
        return unit + "." + field;
    }

    /** What a unit reported. */
    Optional<Quantity> number(String unit, String field) {
        return Optional.ofNullable(cells.get(key(unit, field)));
    }

    /** What a metric or column of that id is called; empty if there is none. */
    String label(String field) {
        Metric metric = metrics.get(field);
        Breakdown.Column column = columns.get(field);
        return metric != null ? metric.label() : column != null ? column.label() : "";
    }

    /** What it is measured in; empty if that is not known. */
    String unit(String field) {
        Breakdown.Column column = columns.get(field);
        if (column != null) {
            return column.unit();
        }
        return Optional.ofNullable(metrics.get(field))
                .map(Metric::quantity)
                .map(quantity -> quantity.unit().text())
                .orElse("");
    }

    /** What it counts; empty if that is not said. */
    String definition(String field) {
        return Optional.ofNullable(metrics.get(field)).map(Metric::definition).orElse("");
    }
}
