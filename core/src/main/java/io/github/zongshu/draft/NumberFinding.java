package io.github.zongshu.draft;

import io.github.zongshu.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * What became of one number of a draft.
 *
 * @param outcome what became of it
 * @param reference what it stands for; empty where that is not known
 * @param label what it counts; empty where that is not known
 * @param before as it was written; empty for a new number
 * @param after as it reads now; empty for a deleted number
 * @param spot where it stands now; where it is deleted, the nearest place that is left
 * @param message what is found
 * @param contradictions what speaks against the change
 */
public record NumberFinding(
        Outcome outcome,
        String reference,
        String label,
        String before,
        String after,
        Spot spot,
        Message message,
        List<Message> contradictions) {
    /**
     * A stretch of the returned draft.
     *
     * @param passage which passage, from 0; -1 if the draft has none
     * @param start where it starts in the passage's text
     * @param end where it ends, exclusive; the start itself for no stretch at all
     * @param place for people
     */
    public record Spot(int passage, int start, int end, Message place) {
        /** Refuses a stretch that ends before it starts. */
        public Spot {
            Objects.requireNonNull(place, "place");
            if (passage < -1 || start < 0 || end < start) {
                throw new IllegalArgumentException("passage " + passage + ", start " + start + ", end " + end);
            }
        }
    }

    /** Copies the contradictions. */
    public NumberFinding {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(spot, "spot");
        Objects.requireNonNull(message, "message");
        contradictions = List.copyOf(contradictions);
    }
}
