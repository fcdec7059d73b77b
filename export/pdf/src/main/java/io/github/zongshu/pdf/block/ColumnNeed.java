package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import java.util.List;

/**
 * What a column of a table asks for, in points, padding included.
 *
 * @param natural the width of its widest cell
 * @param least the width below which a number, a quantity or a word would be broken
 * @param bulk how much its cells say: the sum of the squares of their widths
 */
record ColumnNeed(double natural, double least, double bulk) {
    private static final double SLACK = 1;
    /** A head of many characters may be wrapped to lines of so many. */
    private static final double HEAD_CHARACTERS = 3;

    static ColumnNeed of(Galley galley, TableBlock table, int index, Spot spot) {
        TableBlock.Column column = table.columns().get(index);
        List<Span> head = spans(galley, Text.line(column.text()), Voice.TABLE_HEAD, spot);
        double natural = Typesetter.width(head);
        double least = Math.min(
                natural, HEAD_CHARACTERS * galley.sheet().look(Voice.TABLE_HEAD).size());
        double bulk = 0;
        for (TableBlock.Row row : table.rows()) {
            Voice voice = row.total() ? Voice.TABLE_TOTAL : Voice.TABLE_CELL;
            List<Span> cell = spans(galley, row.cells().get(index).content(), voice, spot);
            double width = Typesetter.width(cell);
            natural = Math.max(natural, width);
            least = Math.max(least, column.numeric() ? width : Typesetter.leastWidth(cell));
            bulk += width * width;
        }
        double padding = 2 * TableColumns.PADDING + SLACK;
        return new ColumnNeed(natural + padding, least + padding, bulk);
    }

    /** By how much a wider column has fewer lines: the gain in the sum of the squares of their numbers. */
    double gain(double width, double wider) {
        double padding = 2 * TableColumns.PADDING;
        return bulk / Math.pow(width - padding, 2) - bulk / Math.pow(wider - padding, 2);
    }

    private static List<Span> spans(Galley galley, List<Inline> line, Voice voice, Spot spot) {
        return galley.words().spans(line, galley.sheet().look(voice), spot.place());
    }
}
