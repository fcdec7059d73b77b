package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a table stand.
 *
 * @param columns from left to right
 */
record TableColumns(List<Column> columns) {
    static final double PADDING = 5;

    /**
     * One column.
     *
     * @param x its left edge, padding included
     * @param width padding included
     * @param numeric whether its cells stand at the right
     */
    record Column(double x, double width, boolean numeric) {
        double room() {
            return width - 2 * PADDING;
        }
    }

    TableColumns {
        columns = List.copyOf(columns);
    }

    /** Columns as wide as their widest cell, sharing what is left; where there is too little, words are wrapped first. */
    static TableColumns fit(Galley galley, TableBlock table, Spot spot) {
        int count = table.columns().size();
        double[] natural = new double[count];
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            TableBlock.Column column = table.columns().get(i);
            double head = width(galley, Text.line(column.text()), Voice.TABLE_HEAD, spot);
            double cells = cells(galley, table, i, spot);
            natural[i] = Math.max(head, cells) + 2 * PADDING + 1;
            double word = 4 * galley.sheet().look(Voice.TABLE_CELL).size();
            least[i] = Math.min(natural[i], (column.numeric() ? Math.max(cells, word) : 1.4 * word) + 2 * PADDING + 1);
        }
        return new TableColumns(placed(table, shared(natural, least, spot.width())));
    }

    private static double cells(Galley galley, TableBlock table, int column, Spot spot) {
        double widest = 0;
        for (TableBlock.Row row : table.rows()) {
            Voice voice = row.total() ? Voice.TABLE_TOTAL : Voice.TABLE_CELL;
            widest = Math.max(widest, width(galley, row.cells().get(column).content(), voice, spot));
        }
        return widest;
    }

    private static double width(Galley galley, List<Inline> line, Voice voice, Spot spot) {
        TextLook look = galley.sheet().look(voice);
        return Typesetter.width(galley.words().spans(line, look, spot.place()));
    }

    private static double[] shared(double[] natural, double[] least, double width) {
        double all = sum(natural);
        double[] widths = new double[natural.length];
        if (all <= width) {
            double more = (width - all) / natural.length;
            for (int i = 0; i < widths.length; i++) {
                widths[i] = natural[i] + more;
            }
            return widths;
        }
        double tight = sum(least);
        double part = all > tight ? Math.max(0, (width - tight) / (all - tight)) : 0;
        double scale = tight > width ? width / tight : 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = scale * (least[i] + part * (natural[i] - least[i]));
        }
        return widths;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static List<Column> placed(TableBlock table, double[] widths) {
        List<Column> columns = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            columns.add(new Column(x, widths[i], table.columns().get(i).numeric()));
            x += widths[i];
        }
        return columns;
    }
}
