package io.github.zongshu.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a form.
 *
 * @param id the name of the metric and column that its answers make
 * @param label what it asks for
 * @param unit the measure word of the answers, 万 included where they are counted in it: 场, %, 万元; empty for words and bare numbers
 * @param definition 口径: what is counted and what is not; may be empty
 * @param kind what an answer may be
 * @param choices what there is to choose from, for {@link Kind#CHOICE}
 * @param limits what an answer must keep within
 * @param required whether it must be answered
 * @param roll how answers become one
 */
public record FormField(
        String id,
        String label,
        String unit,
        String definition,
        Kind kind,
        List<String> choices,
        Limits limits,
        boolean required,
        Roll roll) {
    /** What an answer may be. */
    public enum Kind {
        /** A whole number. */
        WHOLE,
        /** A number with or without decimals. */
        NUMBER,
        /** A number that may be hedged: 1.13万余. */
        APPROXIMATE,
        /** One of a few words. */
        CHOICE,
        /** Words. */
        TEXT;

        /** Whether answers are numbers. */
        public boolean isNumber() {
            return this != CHOICE && this != TEXT;
        }
    }

    /**
     * What an answer must keep within, in the unit of the field, both ends included.
     *
     * @param least the least allowed; null for none
     * @param most the most allowed; null for none
     * @param atMost the field that may not be less than this one, such as what was asked of what was resolved; may be empty
     */
    public record Limits(
            @Nullable BigDecimal least, @Nullable BigDecimal most, String atMost) {
        /** No limits. */
        public static final Limits NONE = new Limits(null, null, "");

        /** Refuses null where a word belongs. */
        public Limits {
            Objects.requireNonNull(atMost, "atMost");
        }
    }

    /** How several answers become one. */
    public enum Aggregation {
        /** They add up. */
        SUM,
        /** The greatest counts. */
        MAX,
        /** The one of the last period counts; among units the one that was filled in last. */
        LATEST,
        /** Their mean, weighted by another field: rates by what they are rates of. */
        WEIGHTED,
        /** They do not become one. */
        NONE
    }

    /**
     * How answers become one, first over time, then over units.
     *
     * @param total over the units of a level
     * @param overTime over the periods of a unit
     * @param weight the field that weighs, for {@link Aggregation#WEIGHTED}; otherwise empty
     */
    public record Roll(Aggregation total, Aggregation overTime, String weight) {
        /** They add up, over time and over units. */
        public static final Roll SUM = new Roll(Aggregation.SUM, Aggregation.SUM, "");

        /** Refuses null. */
        public Roll {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(overTime, "overTime");
            Objects.requireNonNull(weight, "weight");
        }
    }

    /** Copies the choices. */
    public FormField {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(roll, "roll");
        choices = List.copyOf(choices);
    }

    /** A whole number that must be answered and adds up. */
    public static FormField count(String id, String label, String unit) {
        return new FormField(id, label, unit, "", Kind.WHOLE, List.of(), Limits.NONE, true, Roll.SUM);
    }

    /** The same question with names that were left to the campaign. */
    FormField named(String otherLabel, String otherUnit, String otherDefinition) {
        return new FormField(id, otherLabel, otherUnit, otherDefinition, kind, choices, limits, required, roll);
    }

    /** The same question with other limits. */
    public FormField within(Limits other) {
        return new FormField(id, label, unit, definition, kind, choices, other, required, roll);
    }

    /** Whether answers are in per cent. */
    public boolean isPercent() {
        return unit.equals("%");
    }

    /** How many zeros the unit stands for: 4 for 万元, 8 for 亿元, otherwise 0. */
    public int exponent() {
        return unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    }

    /** The measure word alone: 元 for 万元. */
    public String measureWord() {
        return exponent() == 0 ? unit : unit.substring(1);
    }

    /** The least that is allowed; counts and percentages without a limit of their own do not fall below nothing. */
    public @Nullable BigDecimal least() {
        BigDecimal own = limits.least();
        return own == null && (kind == Kind.WHOLE || isPercent()) ? BigDecimal.ZERO : own;
    }

    /** The most that is allowed; percentages without a limit of their own are shares of a whole. */
    public @Nullable BigDecimal most() {
        BigDecimal own = limits.most();
        return own == null && isPercent() && limits.least() == null ? BigDecimal.valueOf(100) : own;
    }
}
