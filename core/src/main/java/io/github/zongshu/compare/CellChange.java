package io.github.zongshu.compare;

import io.github.zongshu.value.Value;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number in a table, a chart or a figure board that reads otherwise.
 *
 * @param path in the ledger, or the expression
 * @param label what it counts
 * @param before what stood there; null for nothing
 * @param after what stands there now; null for nothing
 */
public record CellChange(
        String path,
        String label,
        @Nullable Value before,
        @Nullable Value after) {
    /** Refuses null names. */
    public CellChange {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
    }

    /** The old text; empty for nothing. */
    public String textBefore() {
        return before == null ? "" : before.text();
    }

    /** The new text; empty for nothing. */
    public String textAfter() {
        return after == null ? "" : after.text();
    }
}
