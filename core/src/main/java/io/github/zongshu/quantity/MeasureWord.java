package io.github.zongshu.quantity;

import java.util.Objects;

/**
 * The word that says of what a number counts: a classifier (件, 场次), a unit (平方米, 元), {@code %} or {@code 个百分点}.
 * 万 and 亿 belong to the numeral, not to the measure word: 640余万元 is measured in 元.
 *
 * @param text as printed, without spaces around it; empty for a bare number
 */
public record MeasureWord(String text) {
    /** A bare number's measure word: none. */
    public static final MeasureWord NONE = new MeasureWord("");

    /** Per cent. */
    public static final MeasureWord PERCENT = new MeasureWord("%");

    /** Percentage points, the difference of two percentages. */
    public static final MeasureWord PERCENTAGE_POINT = new MeasureWord("个百分点");

    /** Refuses text with blanks at its ends. */
    public MeasureWord {
        if (!Objects.requireNonNull(text, "text").strip().equals(text)) {
            throw new IllegalArgumentException("text has blanks at its ends: \"" + text + "\"");
        }
    }

    /** Whether there is none. */
    public boolean isNone() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
