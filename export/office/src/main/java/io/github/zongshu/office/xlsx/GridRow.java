package io.github.zongshu.office.xlsx;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param height in points
 * @param cells from left to right, not overlapping
 */
record GridRow(double height, List<GridCell> cells) {
    GridRow {
        cells = List.copyOf(cells);
    }
}
