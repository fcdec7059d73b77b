package io.github.zongshu.value;

import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import java.util.List;
import java.util.Objects;

/**
 * A number computed from others.
 *
 * @param reference the expression, in canonical spelling: {@code rate(resolved, issues)}
 * @param quantity the result, as wide as its inputs' hedges make it
 * @param format how it is printed
 * @param inputs what it was computed from, in the order of the expression
 */
public record DerivedValue(String reference, Quantity quantity, QuantityFormat format, List<Value> inputs)
        implements Value {
    /** Copies the inputs; refuses a result that came from nothing. */
    public DerivedValue {
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(format, "format");
        inputs = List.copyOf(inputs);
        if (reference.isBlank()) {
            throw new IllegalArgumentException("reference is blank");
        }
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException(reference + " has no inputs");
        }
    }

    @Override
    public DerivedValue in(QuantityFormat other) {
        return new DerivedValue(reference, quantity, other, inputs);
    }
}
