package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
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
    /** What a row is. */
    enum Kind {
        HEAD(Voice.TABLE_HEAD),
        BODY(Voice.TABLE_CELL),
        TOTAL(Voice.TABLE_TOTAL);

        private final Voice voice;

        Kind(Voice voice) {
            this.voice = voice;
        }
    }

    TableRow {
        cells = List.copyOf(cells);
    }

    static TableRow set(Galley galley, TableColumns columns, List<TableBlock.Cell> cells, Kind kind, Spot spot) {
        boolean repeated = spot.parent() == Tag.ARTIFACT;
        Tag row = repeated ? Tag.ARTIFACT : spot.parent().add(Tag.Role.ROW);
        List<SetText> set = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            TableColumns.Column column = columns.columns().get(i);
            Tag tag = repeated ? Tag.ARTIFACT : cell(row, kind, i);
            Measure measure = new Measure(column.room(), column.numeric() ? Alignment.RIGHT : Alignment.LEFT);
            SetText text = galley.text(tag, cells.get(i).content(), kind.voice, measure, spot.place());
            set.add(text);
            height = Math.max(height, text.height());
        }
        return new TableRow(columns, set, height);
    }

    private static Tag cell(Tag row, Kind kind, int column) {
        if (kind == Kind.HEAD) {
            return row.addColumnHead();
        }
        return column == 0 ? row.addRowHead() : row.add(Tag.Role.CELL);
    }

    /** How many lines its highest cell has. */
    int lines() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    /** One line of each cell, from its top, for a row too high to stay whole; a cell may have none left. */
    TableRow line(int index) {
        List<SetText> part = cells.stream().map(cell -> cell.line(index)).toList();
        return new TableRow(
                columns, part, part.stream().mapToDouble(SetText::height).max().orElse(0));
    }

    void paint(Canvas canvas, double x, double y) {
        for (int i = 0; i < cells.size(); i++) {
            SetText cell = cells.get(i);
            double slack = (height - cell.height()) / 2;
            TableColumns.Column column = columns.columns().get(i);
            cell.paint(canvas, x + column.x() + column.padding(), y + slack);
        }
    }
}
