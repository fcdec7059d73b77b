package io.github.zongshu.value;

import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import java.util.Objects;

/**
 * A number as it was reported.
 *
 * @param reference the path in the ledger: a metric's id, or {@code districts.hengnan.sessions} for a cell
 * @param quantity what was reported
 * @param format how it is printed
 */
public record MetricValue(String reference, Quantity quantity, QuantityFormat format) implements Value {
    /** Refuses a number without a name. */
    public MetricValue {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(format, "format");
        if (reference.isBlank()) {
            throw new IllegalArgumentException("reference is blank");
        }
    }

    @Override
    public MetricValue in(QuantityFormat other) {
        return new MetricValue(reference, quantity, other);
    }
}
