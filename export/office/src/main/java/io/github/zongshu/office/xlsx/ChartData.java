package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.chart.ChartTable;
import io.github.zongshu.office.chart.DataPlace;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last sheet: what the charts draw, each number referring to the table that it comes from. */
final class ChartData {
    private static final String NAME = "图表数据";
    private static final String NOTE = "图表按本页绘制；本页各数取自各表，改动各表，图表随之改变。";

    private static final double ROW = 23;
    private static final double MOST_KEPT = 500;

    private final String name;
    private final Canvas canvas;
    private final Figures figures;
    private boolean used;

    /**
     * Begins the sheet.
     *
     * @param columns how many columns the widest table of a chart has
     */
    ChartData(SheetNames names, int columns, Scribe scribe, Figures figures) {
        this.name = names.name(NAME);
        this.canvas = new Canvas(ColumnPlan.of(24, 14, Math.max(2, columns)), scribe);
        this.figures = figures;
    }

    /** Puts a mark on top of the sheet; before all else, or not at all. */
    void mark(String words) {
        canvas.mark(words);
    }

    /** Adds the table of a chart; says where it stands. */
    DataPlace add(CellText caption, ChartTable table, String path) {
        if (!used) {
            canvas.line(NamedStyle.TITLE, CellText.of(NAME));
            canvas.line(NamedStyle.REMARK, CellText.of(NOTE));
            used = true;
        }
        canvas.gap(10);
        canvas.keepTogether(Math.min(MOST_KEPT, ROW * (table.rows().size() + 2)));
        canvas.line(NamedStyle.TABLE_CAPTION, caption);
        DataPlace place = new DataPlace(name, canvas.nextRow(), 0);
        heads(table, path);
        for (int r = 0; r < table.rows().size(); r++) {
            row(table.rows().get(r), r == table.rows().size() - 1, path);
        }
        return place;
    }

    /** The sheet, if any chart needed it. */
    Optional<GridSheet> finish() {
        return used ? Optional.of(canvas.finish(name)) : Optional.empty();
    }

    private void heads(ChartTable table, String path) {
        List<GridCell> cells = new ArrayList<>();
        for (int c = 0; c < table.heads().size(); c++) {
            Look look =
                    c == 0 ? Look.of(NamedStyle.HEAD) : Look.of(NamedStyle.HEAD).align(Align.END, 0);
            cells.add(words(c, look, table.heads().get(c), path));
        }
        canvas.row(cells, path);
    }

    private void row(ChartTable.Row row, boolean foot, String path) {
        List<GridCell> cells = new ArrayList<>();
        cells.add(words(0, Look.of(NamedStyle.CELL).asFoot(foot), row.label(), path));
        Look number = Look.of(NamedStyle.NUMBER).asFoot(foot);
        for (int c = 0; c < row.values().size(); c++) {
            Value value = row.values().get(c);
            cells.add(
                    value == null
                            ? new GridCell(c + 1, 1, number, Content.GAP)
                            : figures.forChart(c + 1, number, value, path));
        }
        canvas.row(cells, path);
    }

    private GridCell words(int column, Look look, String words, String path) {
        return GridCell.words(column, 1, look, canvas.scribe().cell(CellText.of(words), path));
    }
}
