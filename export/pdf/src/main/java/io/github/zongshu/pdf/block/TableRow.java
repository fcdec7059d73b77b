package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table, set.
 *
 * @param columns where its cells stand
 * @param cells from left to right
 * @param height of the highest cell
 */
record TableRow(TableColumns columns, List<SetText> cells, double height) {
    TableRow {
        cells = List.copyOf(cells);
    }

    /** The heads of the columns; with an artifact as the spot's parent they leave no trace in the structure. */
    static TableRow head(Galley galley, TableColumns columns, TableBlock table, Spot spot) {
        boolean repeated = spot.parent() == Tag.ARTIFACT;
        Tag row = repeated ? Tag.ARTIFACT : spot.parent().add(Tag.Role.ROW);
        List<SetText> set = new ArrayList<>();
        for (TableBlock.Column column : table.columns()) {
            Tag tag = repeated ? Tag.ARTIFACT : row.addColumnHead();
            List<Span> words = CellWords.head(galley, column, spot);
            set.add(cell(galley, tag, words, Voice.TABLE_HEAD, columns.columns().get(set.size())));
        }
        return new TableRow(columns, set, highest(set));
    }

    /** A row below the head. */
    static TableRow body(Galley galley, TableColumns columns, TableBlock.Row row, Spot spot) {
        Tag parent = spot.parent().add(Tag.Role.ROW);
        Voice voice = row.total() ? Voice.TABLE_TOTAL : Voice.TABLE_CELL;
        List<SetText> set = new ArrayList<>();
        for (TableBlock.Cell cell : row.cells()) {
            Tag tag = set.isEmpty() ? parent.addRowHead() : parent.add(Tag.Role.CELL);
            List<Span> words = CellWords.cell(galley, cell, voice, spot);
            set.add(cell(galley, tag, words, voice, columns.columns().get(set.size())));
        }
        return new TableRow(columns, set, highest(set));
    }

    private static SetText cell(Galley galley, Tag tag, List<Span> words, Voice voice, TableColumns.Column column) {
        Measure measure = new Measure(column.room(), column.numeric() ? Alignment.RIGHT : Alignment.LEFT);
        return galley.set(tag, words, galley.sheet().look(voice), measure);
    }

    private static double highest(List<SetText> cells) {
        return cells.stream().mapToDouble(SetText::height).max().orElse(0);
    }

    /** How many lines its highest cell has. */
    int lines() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    /** One line of each cell, from its top, for a row too high to stay whole; a cell may have none left. */
    TableRow line(int index) {
        List<SetText> part = cells.stream().map(cell -> cell.line(index)).toList();
        return new TableRow(columns, part, highest(part));
    }

    void paint(Canvas canvas, double x, double y) {
        for (int i = 0; i < cells.size(); i++) {
            SetText cell = cells.get(i);
            double slack = (height - cell.height()) / 2;
            cell.paint(canvas, x + columns.columns().get(i).x() + columns.padding(), y + slack);
        }
    }
}
