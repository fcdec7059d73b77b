package io.github.zongshu.compare;

import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A computed number that prints otherwise: an expression in prose, on the board or in a chart, a table's total or derived cell,
 * a rate of a task list.
 *
 * @param reference the expression, or the path in the ledger
 * @param label what it counts; the expression itself where nothing else names it
 * @param before what the old campaign printed; null where it could not be computed
 * @param after what the new campaign prints; null where it cannot be computed
 */
public record DerivedChange(
        String reference,
        String label,
        @Nullable Value before,
        @Nullable Value after) {
    /** Refuses a change from nothing to nothing. */
    public DerivedChange {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(label, "label");
        if (before == null && after == null) {
            throw new IllegalArgumentException(reference + " is in neither campaign");
        }
    }

    /** The change in a sentence. */
    public Message message() {
        return new Message(
                label + "：" + text(before, "无") + " → " + text(after, "无"),
                label + ": " + text(before, "none") + " → " + text(after, "none"));
    }

    private static String text(@Nullable Value value, String none) {
        return value == null ? none : value.text();
    }
}
