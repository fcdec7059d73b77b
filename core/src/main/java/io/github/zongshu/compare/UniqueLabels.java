package io.github.zongshu.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels with units that tell one metric of a campaign from all others. A label twice used is no evidence. */
final class UniqueLabels {
    private final Map<Object, Integer> uses = new HashMap<>();

    UniqueLabels(List<YearOnYear.Single> metrics) {
        metrics.forEach(metric -> uses.merge(key(metric), 1, Integer::sum));
    }

    /** Label and unit of a metric of this or another campaign, if they name one metric here. */
    Optional<Object> of(YearOnYear.Single metric) {
        return uses.getOrDefault(key(metric), 0) == 1 ? Optional.of(key(metric)) : Optional.empty();
    }

    private static Object key(YearOnYear.Single metric) {
        return List.of(metric.label(), metric.value().quantity().unit());
    }
}
