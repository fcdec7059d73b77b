package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A figure as somebody stated it: 1.13万余件. It keeps how it was written, so that written back it reads the same, and knows what
 * it means, so that it can be reckoned with.
 *
 * @param numeral the number as written, with 万 or 亿
 * @param qualifier the words that hedge it
 * @param unit the measure word
 */
public record Quantity(Numeral numeral, Qualifier qualifier, MeasureWord unit) {
    /** Refuses a measure word that contradicts the numeral's own: 百分之五 is measured in %. */
    public Quantity {
        Objects.requireNonNull(numeral, "numeral");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(unit, "unit");
        if (!numeral.impliedUnit().isNone() && !numeral.impliedUnit().equals(unit)) {
            throw new IllegalArgumentException(
                    numeral + " is measured in " + numeral.impliedUnit() + ", not in " + unit);
        }
    }

    /**
     * Reads one quantity.
     *
     * @throws QuantityFormatException if the text is not one quantity; it is never guessed at
     */
    public static Quantity parse(String text) {
        return QuantityParser.parse(text);
    }

    /** An exact whole number, written in Arabic digits. */
    public static Quantity of(long value, String unit) {
        return of(BigDecimal.valueOf(value), unit);
    }

    /** An exact number, written in Arabic digits, all of them: the scale of {@code value} says how many decimals. */
    public static Quantity of(BigDecimal value, String unit) {
        return new Quantity(Numeral.of(value), Qualifier.NONE, new MeasureWord(unit));
    }

    /**
     * The number that is written, in the measure word's own unit: 440000 for 44万余人次. Per cent stay as printed: 77.3 for 77.3%.
     * Of a range or 数百 it is the least; of a fraction, the quotient rounded half-up at 34 digits.
     */
    public BigDecimal value() {
        return numeral.low();
    }

    /** What kind of promise the figure makes; with several hedging words, what the first of them says. */
    public Hedge hedge() {
        List<Hedge> hedges = qualifier.hedges();
        return switch (numeral.form()) {
            case SEVERAL -> Hedge.SEVERAL;
            case RANGE -> hedges.isEmpty() ? Hedge.RANGE : hedges.getFirst();
            case PLAIN, FRACTION, ORDINAL -> hedges.isEmpty() ? Hedge.EXACT : hedges.getFirst();
        };
    }

    /** The numbers that the figure leaves possible. With several hedging words, all that any of them leaves possible. */
    public Interval interval() {
        return Meaning.interval(this);
    }

    /**
     * The numbers that, rounded half-up to the places printed, read as this figure does: [41.65, 41.75) for 41.7%. For hedged
     * figures the same as {@link #interval()}. What a check of a rounded figure should allow.
     */
    public Interval rounding() {
        return Meaning.rounding(this);
    }

    /** Whether only one number is possible. */
    public boolean isExact() {
        return interval().isPoint();
    }

    /** As it was written; {@link #parse} of it is equal to this. */
    @Override
    public String toString() {
        return QuantityFormat.AS_WRITTEN.format(this);
    }
}
