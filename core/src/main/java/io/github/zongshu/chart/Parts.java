package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a whole are never negative: no drawing could show such a part. */
final class Parts {
    private Parts() {}

    static void requireNotNegative(String label, @Nullable Value value) {
        if (value != null && value.quantity().value().signum() < 0) {
            throw new IllegalArgumentException("part " + label + " is negative: " + value.text());
        }
    }

    static void requireNotNegative(List<Series> series) {
        series.forEach(each -> each.present().forEach(value -> requireNotNegative(each.name(), value)));
    }
}
