package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.TableBlock;
import java.util.List;

/**
 * What a column of a table asks for, in points, without what stays free beside the text.
 *
 * @param natural the width of its widest cell
 * @param least the width below which a number, a quantity, a short name or a word would be broken
 * @param bulk how much its cells say: the sum of the squares of their widths
 */
record ColumnNeed(double natural, double least, double bulk) {
    /** Against rounding: a text set at its own width should not be broken. */
    private static final double SLACK = 1;

    static ColumnNeed of(Galley galley, TableBlock table, int index, Spot spot) {
        TableBlock.Column column = table.columns().get(index);
        List<Span> head = CellWords.head(galley, column, spot);
        double natural = Typesetter.width(head);
        double least = Typesetter.leastWidth(head);
        double bulk = 0;
        for (TableBlock.Row row : table.rows()) {
            Voice voice = row.total() ? Voice.TABLE_TOTAL : Voice.TABLE_CELL;
            List<Span> cell = CellWords.cell(galley, row.cells().get(index), voice, spot);
            double width = Typesetter.width(cell);
            natural = Math.max(natural, width);
            least = Math.max(least, column.numeric() ? width : Typesetter.leastWidth(cell));
            bulk += width * width;
        }
        return new ColumnNeed(natural + SLACK, least + SLACK, bulk);
    }

    /** By how much a wider column has fewer lines: the gain in the sum of the squares of their numbers. */
    double gain(double width, double wider) {
        return bulk / (width * width) - bulk / (wider * wider);
    }
}
