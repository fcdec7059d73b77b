package io.github.zongshu.office.xlsx;

import io.github.zongshu.value.Value;

/** What a cell holds. */
sealed interface Content {
    /** Nothing but its look. */
    Content GAP = new Words(CellText.EMPTY);

    /** Words. */
    record Words(CellText text) implements Content {}

    /**
     * A bound number.
     *
     * @param value the number
     * @param digits how it is stored
     * @param inTable whether it stands in a table, so that other places of the same number refer to it
     */
    record Figure(Value value, Stored.Digits digits, boolean inTable) implements Content {}
}
