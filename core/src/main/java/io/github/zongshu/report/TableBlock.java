package io.github.zongshu.report;

import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table: one head row, rows of cells, rows of totals. The unit stands in the head, not in each cell.
 *
 * @param caption what stands around it
 * @param columns from left to right
 * @param rows from top to bottom, each as long as the columns
 */
public record TableBlock(Caption caption, List<Column> columns, List<Row> rows) implements Block {
    /**
     * A column.
     *
     * @param head what stands in it
     * @param unit the unit of its numbers; empty for words or mixed units
     * @param numeric whether its cells are numbers, set flush right
     */
    public record Column(String head, String unit, boolean numeric) {
        /** Refuses null. */
        public Column {
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(unit, "unit");
        }

        /** The head as it is printed, the unit in brackets: {@code 恳谈会（场）}. */
        public String text() {
            return unit.isEmpty() ? head : head + "（" + unit + "）";
        }
    }

    /**
     * A row.
     *
     * @param total whether it sums up the rows above
     * @param cells from left to right
     */
    public record Row(boolean total, List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell. */
    public sealed interface Cell permits Words, Amount, Missing {
        /** What a reader reads. */
        List<Inline> content();
    }

    /**
     * Words.
     *
     * @param content the words
     */
    public record Words(List<Inline> content) implements Cell {
        /** Copies the content. */
        public Words {
            content = List.copyOf(content);
        }
    }

    /**
     * A bound number, printed without the unit that stands in the head.
     *
     * @param value the number
     */
    public record Amount(Value value) implements Cell {
        /** Refuses a number that is not there: that is {@link Missing}. */
        public Amount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public List<Inline> content() {
            return List.of(new Bound(value));
        }
    }

    /** A number that was not reported. Shown as a dash, never as zero. */
    public record Missing() implements Cell {
        @Override
        public List<Inline> content() {
            return Text.line("—");
        }
    }

    /** Copies the lists; refuses ragged rows. */
    public TableBlock {
        Objects.requireNonNull(caption, "caption");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(Text.line(caption.label()));
        lines.add(caption.title());
        lines.add(caption.measure());
        columns.forEach(column -> lines.add(Text.line(column.text())));
        rows.forEach(row -> row.cells().forEach(cell -> lines.add(cell.content())));
        lines.add(caption.source());
        return lines;
    }
}
