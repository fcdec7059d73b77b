package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * One leading number for the board.
 *
 * @param reference the number, an id or an expression
 * @param label what it counts; empty to take the metric's own label
 * @param remark a small line of comparison; may be empty
 */
public record BoardItem(String reference, String label, Prose remark) {
    /** Refuses null. */
    public BoardItem {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(remark, "remark");
    }
}
