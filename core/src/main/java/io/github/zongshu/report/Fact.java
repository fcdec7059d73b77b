package io.github.zongshu.report;

import io.github.zongshu.quantity.Quantity;
import java.util.Objects;

/**
 * A number that a document states, told so that it can be taken from there without retyping.
 *
 * @param reference what names it in its campaign: a metric's id, a cell's path or an expression
 * @param label what it counts
 * @param quantity what it amounts to, hedge and unit included
 * @param period what time it covers, in words
 * @param definition 口径: what is counted and what is not; may be empty
 * @param source 来源: where it comes from; may be empty
 * @param computed whether it was computed from other numbers rather than reported
 */
public record Fact(
        String reference,
        String label,
        Quantity quantity,
        String period,
        String definition,
        String source,
        boolean computed) {
    /** Refuses null and a number without a name. */
    public Fact {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(source, "source");
        if (reference.isBlank()) {
            throw new IllegalArgumentException("reference is blank");
        }
    }
}
