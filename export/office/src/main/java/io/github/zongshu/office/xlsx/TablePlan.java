package io.github.zongshu.office.xlsx;

import io.github.zongshu.report.Caption;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lays out one table: caption, heads, rows, totals, source. */
final class TablePlan {
    private static final int LONGEST_HEAD = 255;

    /** Caption, heads and some rows, in points: less of a table is not left at the foot of a page. */
    private static final double SHORTEST = 120;

    private final Canvas canvas;
    private final Figures figures;
    private final TableBlock table;
    private final String path;

    TablePlan(Canvas canvas, Figures figures, TableBlock table, String path) {
        this.canvas = canvas;
        this.figures = figures;
        this.table = table;
        this.path = path;
    }

    /** Adds the rows; says which of them holds the heads. */
    int layOut() {
        canvas.keepTogether(SHORTEST);
        Caption caption = table.caption();
        CellText label = canvas.scribe().words(caption.label(), path);
        CellText title = canvas.scribe().words(caption.title(), path);
        boolean both = !label.isEmpty() && !title.isEmpty();
        canvas.lineIfAny(
                NamedStyle.TABLE_CAPTION,
                label.and(CellText.of(both ? "　" : "")).and(title));
        canvas.lineIfAny(NamedStyle.UNIT_NOTE, canvas.scribe().words(caption.measure(), path));
        int headRow = canvas.nextRow();
        List<String> heads = heads();
        for (int r = 0; r < table.rows().size(); r++) {
            row(r);
        }
        offerFilters(headRow, heads);
        canvas.lineIfAny(NamedStyle.REMARK, canvas.scribe().words(caption.source(), path));
        return headRow;
    }

    private List<String> heads() {
        List<GridCell> cells = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            TableBlock.Column column = table.columns().get(c);
            CellText text = canvas.scribe().cell(CellText.of(column.text()), path + ".columns[" + c + "]");
            Look look = aligned(Look.of(NamedStyle.HEAD), c);
            cells.add(GridCell.words(c, 1, look, text));
            heads.add(text.text());
        }
        canvas.row(cells, path);
        return heads;
    }

    private void row(int index) {
        TableBlock.Row row = table.rows().get(index);
        boolean foot = index == table.rows().size() - 1;
        String place = path + ".rows[" + index + "]";
        List<GridCell> cells = new ArrayList<>();
        for (int c = 0; c < row.cells().size(); c++) {
            TableBlock.Cell cell = row.cells().get(c);
            Look look = aligned(Look.of(style(row.total(), cell)), c).asFoot(foot);
            String at = place + ".cells[" + c + "]";
            cells.add(
                    switch (cell) {
                        case TableBlock.Amount amount -> figures.inTable(c, look, amount.value(), at);
                        case TableBlock.Words text -> words(c, look, text, at);
                        case TableBlock.Missing missing -> words(c, look, missing, at);
                    });
        }
        canvas.row(cells, place);
    }

    private static NamedStyle style(boolean total, TableBlock.Cell cell) {
        return switch (cell) {
            case TableBlock.Words words -> total ? NamedStyle.TOTAL : NamedStyle.CELL;
            case TableBlock.Amount amount -> total ? NamedStyle.TOTAL_NUMBER : NamedStyle.NUMBER;
            case TableBlock.Missing missing -> total ? NamedStyle.TOTAL_NUMBER : NamedStyle.NUMBER;
        };
    }

    /** Numbers flush right, words flush left, with air to the column before. */
    private Look aligned(Look look, int column) {
        boolean numeric = table.columns().get(column).numeric();
        return numeric ? look.align(Align.END, 0) : look.align(Align.START, column == 0 ? 0 : 1);
    }

    private GridCell words(int column, Look look, TableBlock.Cell cell, String place) {
        return GridCell.words(column, 1, look, canvas.scribe().cell(CellText.of(cell.content()), place));
    }

    /** Excel's own tables want heads that differ, and rows of data without totals among them. */
    private void offerFilters(int headRow, List<String> heads) {
        int data = (int) table.rows().stream().takeWhile(row -> !row.total()).count();
        boolean totalsLast = table.rows().stream().skip(data).allMatch(TableBlock.Row::total);
        Set<String> distinct = new HashSet<>();
        boolean named = heads.stream()
                .allMatch(head -> !head.isBlank()
                        && head.length() <= LONGEST_HEAD
                        && distinct.add(head.toLowerCase(Locale.ROOT)));
        if (data > 0 && totalsLast && named) {
            canvas.add(new GridTable(headRow, headRow + data, heads));
        }
    }
}
