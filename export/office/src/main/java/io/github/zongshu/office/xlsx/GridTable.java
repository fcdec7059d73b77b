package io.github.zongshu.office.xlsx;

import java.util.List;

/**
 * Cells that Excel knows as a table, with filters in its head.
 *
 * @param headRow the row of the heads, from 0
 * @param lastRow the last row of data, below the heads
 * @param heads the heads, not empty and different from each other
 */
record GridTable(int headRow, int lastRow, List<String> heads) {
    GridTable {
        heads = List.copyOf(heads);
    }

    /** Its cells: {@code A3:F20}. */
    String range() {
        return Place.range(headRow, 0, lastRow, heads.size() - 1);
    }
}
