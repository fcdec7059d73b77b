package io.github.zongshu.office.xlsx;

import io.github.zongshu.export.RenderException;
import io.github.zongshu.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet under construction: rows are added from top to bottom. */
final class Canvas {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    /** Excel's highest row, in points. */
    private static final double MOST_HEIGHT = 409;

    /** Rows of running text stay below that, and can still be scrolled through. */
    private static final int MOST_LINES = 16;

    /** The height of the rows that lie behind drawings, in points. */
    private static final double STEP = 18;

    private final ColumnPlan columns;
    private final Scribe scribe;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<GridTable> tables = new ArrayList<>();
    private final List<Drawing> drawings = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private int unprinted;
    private double depth;
    private int frozenRows;
    private int frozenColumns;

    Canvas(ColumnPlan columns, Scribe scribe) {
        this.columns = columns;
        this.scribe = scribe;
    }

    ColumnPlan columns() {
        return columns;
    }

    Scribe scribe() {
        return scribe;
    }

    /** The row that is added next, from 0. */
    int nextRow() {
        return rows.size();
    }

    /**
     * Puts a mark above all else, on a row for the screen only: print has it in the page's head, and its pages end where they
     * would without.
     */
    void mark(String words) {
        if (!words.isEmpty()) {
            double before = depth;
            lineIfAny(NamedStyle.PAGE_MARK, scribe.words(words, "info.mark"));
            depth = before;
            unprinted = rows.size();
        }
    }

    /** Whether nothing stands on the sheet yet but a mark. */
    boolean isFresh() {
        return rows.size() == unprinted;
    }

    /** How deep a row stands below the mark, or below the sheet's edge where it bears none. */
    int below(int row) {
        return row - unprinted;
    }

    /** A row as high as its words want, and at least so high as one line of its tallest face. */
    void row(List<GridCell> cells, String place) {
        double height = STEP;
        for (GridCell cell : cells) {
            height = Math.max(height, height(cell));
        }
        if (height > MOST_HEIGHT) {
            scribe.report(
                    "row-clipped",
                    place,
                    "这一行需要" + Math.round(height) + "磅高，Excel 最多显示409磅；文字完整保存，显示不全",
                    "The row wants " + Math.round(height)
                            + " points, Excel shows 409 at most; the text is kept whole but not shown whole");
        }
        add(new GridRow(Math.min(height, MOST_HEIGHT), cells));
    }

    private void add(GridRow row) {
        rows.add(row);
        depth += row.height();
    }

    /**
     * Begins a new page in print where what follows would not fit on the old one.
     *
     * @param height in points
     */
    void keepTogether(double height) {
        if (depth > 0 && depth + height > columns.pageHeight()) {
            breaks.add(rows.size());
            depth = 0;
        }
    }

    /** Words over all columns, on several rows where they are long. */
    void line(NamedStyle style, CellText text) {
        String words = text.text();
        ColumnPlan.Span all = columns.all();
        double width = columns.width(all);
        int from = 0;
        do {
            int length = TextMeasure.fitting(words, from, style.points(), width, MOST_LINES);
            CellText part = text.part(from, from + length);
            row(List.of(GridCell.words(all.from(), all.count(), Look.of(style), part)), "");
            from += length;
        } while (from < words.length());
    }

    /** A line if there are words for it. */
    void lineIfAny(NamedStyle style, CellText text) {
        if (!text.isEmpty()) {
            line(style, text);
        }
    }

    /** An empty row. */
    void gap(double height) {
        add(new GridRow(height, List.of()));
    }

    /** Empty rows that lie behind a drawing of a height in points; says how many. */
    int roomFor(double height) {
        int steps = Math.max(1, (int) Math.ceil(height / STEP));
        for (int i = 0; i < steps; i++) {
            gap(STEP);
        }
        return steps;
    }

    void add(GridTable table) {
        tables.add(table);
    }

    void add(Drawing drawing) {
        drawings.add(drawing);
    }

    /** Keeps rows and columns in view. */
    void freeze(int rowCount, int columnCount) {
        frozenRows = rowCount;
        frozenColumns = columnCount;
    }

    /** The first number so far that is hedged. */
    Optional<Content.Figure> firstHedged() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(GridCell::content)
                .filter(Content.Figure.class::isInstance)
                .map(Content.Figure.class::cast)
                .filter(figure -> !figure.value().quantity().isExact())
                .findFirst();
    }

    /**
     * The sheet.
     *
     * @throws RenderException if it is larger than Excel's largest
     */
    GridSheet finish(String name) {
        if (rows.size() > MOST_ROWS || columns.count() > MOST_COLUMNS) {
            throw new RenderException(
                    "xlsx",
                    name,
                    new Message(
                            "工作表有" + rows.size() + "行、" + columns.count() + "列，Excel 最多" + MOST_ROWS + "行、"
                                    + MOST_COLUMNS + "列；请分成几节",
                            "the sheet has " + rows.size() + " rows and " + columns.count() + " columns, Excel holds "
                                    + MOST_ROWS + " and " + MOST_COLUMNS + "; split it into several sections"));
        }
        return new GridSheet(
                name,
                columns.widths(),
                rows,
                tables,
                drawings,
                frozenRows,
                frozenColumns,
                new GridSheet.Paper(columns.isBroad(), breaks, unprinted));
    }

    private double height(GridCell cell) {
        double points = cell.look().style().points();
        double width = columns.width(new ColumnPlan.Span(cell.column(), cell.span()));
        int lines = switch (cell.content()) {
            case Content.Words words ->
                TextMeasure.lines(
                        words.text().text(), points, width - 2 * cell.look().indent());
            case Content.Figure figure -> 1;
        };
        return lines * points * 1.35 + 6;
    }
}
