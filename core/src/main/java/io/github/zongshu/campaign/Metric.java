package io.github.zongshu.campaign;

import io.github.zongshu.quantity.Quantity;
import java.util.Objects;

/**
 * 指标: a number with a meaning.
 *
 * @param id the name prose refers to: a letter, then letters, digits, hyphens or underscores
 * @param label what it counts, as tables and boards print it
 * @param quantity what was reported, hedge and unit included
 * @param period what time it covers, in words, such as 截至12月14日; empty for the campaign's own period
 * @param source 来源: who reported it, or where it was printed; may be empty
 * @param definition 口径: what is counted and what is not; may be empty
 * @param sample whether the number is made up for demonstration, which every output must say
 */
public record Metric(
        String id, String label, Quantity quantity, String period, String source, String definition, boolean sample) {
    /** Refuses null; ids are judged with the whole campaign, so that all problems come at once. */
    public Metric {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(definition, "definition");
    }

    /**
     * A metric of which only the number is known.
     *
     * @param quantity as print writes it: {@code 1.13万余件}
     * @throws io.github.zongshu.quantity.QuantityFormatException if it is not a quantity
     */
    public static Metric of(String id, String label, String quantity) {
        return new Metric(id, label, Quantity.parse(quantity), "", "", "", false);
    }
}
