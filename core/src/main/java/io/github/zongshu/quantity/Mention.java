package io.github.zongshu.quantity;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A place in a text that states a figure.
 *
 * @param start where it starts, in UTF-16 units of the text as given
 * @param end where it ends, exclusive
 * @param text the text between, as given
 * @param kind what sort of figure
 * @param content what it states
 * @param noun what is measured, as far as the sentence says it; empty if it does not
 * @param direction which way something went, and by which word
 * @param period the word that says when; empty if none does
 * @param whole the index of the mention of which this is a part (其中); empty if it is a part of none
 */
public record Mention(
        int start,
        int end,
        String text,
        MentionKind kind,
        Content content,
        String noun,
        Direction direction,
        String period,
        OptionalInt whole) {
    /** Checks the span. */
    public Mention {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(noun, "noun");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(whole, "whole");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("start " + start + ", end " + end);
        }
    }

    /** Whether it states by how much something fell: 下降3.2%, 减少0.3个百分点. The quantity itself has no sign. */
    public boolean isFall() {
        boolean change = kind == MentionKind.CHANGE || kind == MentionKind.PERCENTAGE_POINT;
        return change && direction.sense() == Direction.Sense.DOWN;
    }
}
