package io.github.zongshu.office.sheet;

import io.github.zongshu.form.Entry;
import io.github.zongshu.office.chart.DataPlace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The cells of a sheet. Rows and columns are counted from 0. */
public final class Sheet {
    private static final Entry.Blank BLANK = new Entry.Blank();

    /**
     * A cell with content.
     *
     * @param row its row
     * @param column its column
     * @param entry what it holds
     * @param computed whether a formula made it
     */
    public record Cell(int row, int column, Entry entry, boolean computed) {
        /** Refuses null. */
        public Cell {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * Cells merged into one.
     *
     * @param row the first row
     * @param column the first column
     * @param lastRow the last row
     * @param lastColumn the last column
     */
    public record Area(int row, int column, int lastRow, int lastColumn) {
        /** Whether a cell belongs to it. */
        public boolean contains(int r, int c) {
            return r >= row && r <= lastRow && c >= column && c <= lastColumn;
        }
    }

    private final String name;
    private final boolean hidden;
    private final List<Cell> cells;
    private final List<Area> merges;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final Map<Long, Cell> byPlace = new HashMap<>();

    Sheet(Draft draft) {
        this.name = draft.name;
        this.hidden = draft.hidden;
        this.cells = List.copyOf(draft.cells);
        this.merges = List.copyOf(draft.merges);
        this.hiddenRows = (BitSet) draft.hiddenRows.clone();
        this.hiddenColumns = (BitSet) draft.hiddenColumns.clone();
    }

    /** A sheet while it is read. */
    static final class Draft {
        final String name;
        final boolean hidden;
        final List<Cell> cells = new ArrayList<>();
        final List<Area> merges = new ArrayList<>();
        final BitSet hiddenRows = new BitSet();
        final BitSet hiddenColumns = new BitSet();

        Draft(String name, boolean hidden) {
            this.name = name;
            this.hidden = hidden;
        }
    }

    /** What its tab says. */
    public String name() {
        return name;
    }

    /** Whether its tab is hidden. */
    public boolean isHidden() {
        return hidden;
    }

    /** Every cell with content, in the order of the file. */
    public List<Cell> cells() {
        return cells;
    }

    /** The cell at a place, if it has content. */
    public Optional<Cell> cell(int row, int column) {
        if (byPlace.isEmpty()) {
            cells.forEach(cell -> byPlace.put(key(cell.row(), cell.column()), cell));
        }
        return Optional.ofNullable(byPlace.get(key(row, column)));
    }

    private static long key(int row, int column) {
        return ((long) row << 16) | column;
    }

    /** What stands at a place. */
    public Entry entry(int row, int column) {
        return cell(row, column).map(Cell::entry).orElse(BLANK);
    }

    /** The merged cells that a place belongs to. */
    public Optional<Area> merged(int row, int column) {
        return merges.stream().filter(area -> area.contains(row, column)).findFirst();
    }

    /** Whether a place is out of sight. */
    public boolean isHidden(int row, int column) {
        return hiddenRows.get(row) || hiddenColumns.get(column);
    }

    /** A place as people name it: {@code E7}. */
    public static String a1(int row, int column) {
        return DataPlace.columnName(column) + (row + 1);
    }
}
