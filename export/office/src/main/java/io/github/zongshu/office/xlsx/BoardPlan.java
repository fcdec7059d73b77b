package io.github.zongshu.office.xlsx;

import io.github.zongshu.report.Board;
import java.util.ArrayList;
import java.util.List;

/** Lays out a board: label, large number and remark below each other, four side by side. */
final class BoardPlan {
    private static final int MOST_BESIDE = 4;

    private final Canvas canvas;
    private final Figures figures;

    BoardPlan(Canvas canvas, Figures figures) {
        this.canvas = canvas;
        this.figures = figures;
    }

    void layOut(Board board, String path) {
        canvas.gap(6);
        List<ColumnPlan.Span> spans = canvas.columns().split(MOST_BESIDE);
        for (int from = 0; from < board.cells().size(); from += spans.size()) {
            int to = Math.min(from + spans.size(), board.cells().size());
            row(board.cells().subList(from, to), from, spans, path);
            canvas.gap(8);
        }
    }

    private void row(List<Board.Cell> cells, int first, List<ColumnPlan.Span> spans, String path) {
        List<GridCell> labels = new ArrayList<>();
        List<GridCell> numbers = new ArrayList<>();
        List<GridCell> remarks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Board.Cell cell = cells.get(i);
            ColumnPlan.Span span = spans.get(i);
            String place = path + ".cells[" + (first + i) + "]";
            labels.add(words(span, NamedStyle.BOARD_LABEL, CellText.of(cell.label()), place));
            numbers.add(figures.onBoard(span, Look.of(NamedStyle.BOARD_FIGURE), cell.value(), place));
            remarks.add(words(span, NamedStyle.BOARD_REMARK, CellText.of(cell.remark()), place));
        }
        canvas.row(labels, path);
        canvas.row(numbers, path);
        canvas.row(remarks, path);
    }

    private GridCell words(ColumnPlan.Span span, NamedStyle style, CellText text, String place) {
        return GridCell.words(
                span.from(), span.count(), Look.of(style), canvas.scribe().cell(text, place));
    }
}
