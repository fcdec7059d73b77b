package io.github.zongshu.compare;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for numbers that stayed the same though their period did not. A metric without a period covers the campaign's; so do the
 * numbers of tables and task lists, which are judged as wholes, since a single cell often stays by chance. The points of a time
 * series have their time in their names and are not judged.
 */
final class StaleNumbers {
    private final Script before;
    private final Script after;
    private final List<NumberChange> found = new ArrayList<>();

    private StaleNumbers(Script before, Script after) {
        this.before = before;
        this.after = after;
    }

    static List<NumberChange> of(Script before, Script after) {
        StaleNumbers stale = new StaleNumbers(before, after);
        stale.metrics();
        if (!before.campaign().period().equals(after.campaign().period())) {
            stale.wholes();
        }
        return stale.found;
    }

    private void metrics() {
        Map<String, Metric> old = new HashMap<>();
        before.campaign().metrics().forEach(metric -> old.put(metric.id(), metric));
        for (Metric metric : after.campaign().metrics()) {
            Metric earlier = old.get(metric.id());
            if (earlier != null) {
                metric(earlier, metric);
            }
        }
    }

    private void metric(Metric old, Metric now) {
        String from = period(old, before.campaign());
        String to = period(now, after.campaign());
        Quantity earlier = old.quantity();
        Quantity quantity = now.quantity();
        boolean same = earlier != null
                && quantity != null
                && earlier.unit().equals(quantity.unit())
                && earlier.interval().equals(quantity.interval());
        if (quantity != null && same && !from.equals(to)) {
            Value value = new MetricValue(now.id(), quantity, QuantityFormat.AS_WRITTEN);
            found.add(new NumberChange.Stale(now.id(), now.label(), from, to, List.of(value)));
        }
    }

    private static String period(Metric metric, Campaign campaign) {
        return metric.period().isEmpty() ? campaign.period().text() : metric.period();
    }

    private void wholes() {
        Map<String, List<Value>> old = reported(before.ledger());
        Map<String, List<Value>> now = reported(after.ledger());
        for (Breakdown table : after.campaign().breakdowns()) {
            whole(table.id(), table.label(), old.get(table.id()), now.get(table.id()));
        }
        for (TaskList list : after.campaign().taskLists()) {
            whole(list.id(), list.label(), old.get(list.id()), now.get(list.id()));
        }
    }

    private void whole(String id, String label, @Nullable List<Value> old, @Nullable List<Value> now) {
        if (old != null && now != null && old.equals(now)) {
            String from = before.campaign().period().text();
            found.add(new NumberChange.Stale(
                    id, label, from, after.campaign().period().text(), now));
        }
    }

    /** The reported numbers by the first name in their paths. */
    private static Map<String, List<Value>> reported(Ledger ledger) {
        Map<String, List<Value>> wholes = new LinkedHashMap<>();
        for (String path : ledger.paths()) {
            ledger.find(path)
                    .filter(MetricValue.class::isInstance)
                    .ifPresent(value -> wholes.computeIfAbsent(FigureComparer.holder(path), k -> new ArrayList<>())
                            .add(value));
        }
        return wholes;
    }
}
