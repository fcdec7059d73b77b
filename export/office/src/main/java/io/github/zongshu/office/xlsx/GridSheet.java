package io.github.zongshu.office.xlsx;

import java.util.List;

/**
 * A sheet, laid out.
 *
 * @param name what its tab says
 * @param widths of its columns, in Excel's units
 * @param rows from top to bottom
 * @param tables where Excel shows filters
 * @param drawings what floats above the cells
 * @param frozenRows how many rows stay in view; the last of them is repeated on each printed page; 0 for none
 * @param frozenColumns how many columns stay in view
 * @param paper how it is printed
 */
record GridSheet(
        String name,
        List<Double> widths,
        List<GridRow> rows,
        List<GridTable> tables,
        List<Drawing> drawings,
        int frozenRows,
        int frozenColumns,
        Paper paper) {
    /**
     * How a sheet is printed.
     *
     * @param broad whether on the broad side
     * @param breaks the rows before which a page ends, from 0
     * @param unprinted how many rows at the top are for the screen only
     */
    record Paper(boolean broad, List<Integer> breaks, int unprinted) {
        Paper {
            breaks = List.copyOf(breaks);
        }
    }

    GridSheet {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
        tables = List.copyOf(tables);
        drawings = List.copyOf(drawings);
    }
}
