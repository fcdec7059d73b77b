package io.github.zongshu.report;

import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The leading numbers as a strip of cells, set large: 数说.
 *
 * @param cells from left to right; writers wrap more than fit in a row
 */
public record Board(List<Cell> cells) implements Block {
    /**
     * One number of the board.
     *
     * @param label what it counts, at most twelve characters read well
     * @param value the number
     * @param remark a small line of comparison below; may be empty
     */
    public record Cell(String label, Value value, List<Inline> remark) {
        /** Copies the remark. */
        public Cell {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
            remark = List.copyOf(remark);
        }
    }

    /** Copies the cells; refuses an empty board. */
    public Board {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a board needs at least one cell");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        for (Cell cell : cells) {
            lines.add(Text.line(cell.label()));
            lines.add(List.of(new Bound(cell.value())));
            lines.add(cell.remark());
        }
        return lines;
    }
}
