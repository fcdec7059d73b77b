package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * An entry of the 大事记.
 *
 * @param date when, as far as it is known
 * @param text what happened; may refer to metrics
 */
public record Event(EventDate date, Prose text) {
    /** Refuses null. */
    public Event {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }
}
