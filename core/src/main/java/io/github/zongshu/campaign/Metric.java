package io.github.zongshu.campaign;

import io.github.zongshu.quantity.Quantity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 指标: a number with a meaning, reported or computed from others. One that has both a number and an expression is reported, and
 * the audit holds it against its expression.
 *
 * @param id the name prose refers to: a letter, then letters, digits, hyphens or underscores
 * @param label what it counts, as tables and boards print it
 * @param quantity what was reported, hedge and unit included; null where it is only computed
 * @param expression what it comes to, such as {@code rate(resolved, issues)}; empty where it is only reported
 * @param period what time it covers, in words, such as 截至12月14日; empty for the campaign's own period
 * @param source 来源: who reported it, or where it was printed; may be empty
 * @param definition 口径: what is counted and what is not; may be empty
 * @param origin the form it was taken from
 * @param sample whether the number is made up for demonstration, which every output must say
 */
public record Metric(
        String id,
        String label,
        @Nullable Quantity quantity,
        String expression,
        String period,
        String source,
        String definition,
        Origin origin,
        boolean sample) {
    /** Refuses null; ids are judged with the whole campaign, so that all problems come at once. */
    public Metric {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(origin, "origin");
        if (quantity == null && expression.isBlank()) {
            throw new IllegalArgumentException(id + " has neither a quantity nor an expression");
        }
    }

    /**
     * A metric of which only the number is known.
     *
     * @param quantity as print writes it: {@code 1.13万余件}
     * @throws io.github.zongshu.quantity.QuantityFormatException if it is not a quantity
     */
    public static Metric of(String id, String label, String quantity) {
        return new Metric(id, label, Quantity.parse(quantity), "", "", "", "", Origin.UNKNOWN, false);
    }

    /**
     * A metric that is computed from others.
     *
     * @param expression such as {@code rate(resolved, issues)}
     */
    public static Metric derived(String id, String label, String expression) {
        return new Metric(id, label, null, expression, "", "", "", Origin.UNKNOWN, false);
    }

    /** The same metric with what is known about it. */
    public Metric described(String otherPeriod, String otherSource, String otherDefinition) {
        return new Metric(id, label, quantity, expression, otherPeriod, otherSource, otherDefinition, origin, sample);
    }

    /** The same metric, taken from a form. */
    public Metric from(Origin form) {
        return new Metric(id, label, quantity, expression, period, source, definition, form, sample);
    }

    /** The same metric, marked as made up for demonstration. */
    public Metric asSample() {
        return new Metric(id, label, quantity, expression, period, source, definition, origin, true);
    }

    /** Whether nothing was reported and the number is computed. */
    public boolean isDerived() {
        return quantity == null;
    }
}
