package io.github.zongshu.office.docx;

import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns: numbers get what they need, words take the rest and may wrap. */
final class ColumnWidths {
    /** Two cell paddings and a little more than the estimate. */
    private static final double PADDING = 12;

    private static final double LEAST_WORDS = 4;

    private ColumnWidths() {}

    /** The widths of equal columns in twips; together they are exactly the whole. */
    static List<Integer> equal(int columns, double width) {
        double[] weights = new double[columns];
        Arrays.fill(weights, 1);
        return shared(weights, Twips.points(width));
    }

    /**
     * The widths of a table's columns in twips; together they are exactly the whole.
     *
     * @param table the table
     * @param size of its characters in points
     * @param width of the whole in points
     */
    static List<Integer> of(TableBlock table, double size, double width) {
        int count = table.columns().size();
        double[] wanted = new double[count];
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            TableBlock.Column column = table.columns().get(i);
            double content = content(table, i) * size + PADDING;
            double head = TextWidth.ems(column.text()) * size + PADDING;
            wanted[i] = Math.max(content, head);
            double words = Math.min(content, LEAST_WORDS * size + PADDING);
            least[i] = column.numeric() ? Math.max(content, words) : words;
        }
        return shared(fitted(wanted, least, width), Twips.points(width));
    }

    private static double content(TableBlock table, int column) {
        return table.rows().stream()
                .mapToDouble(
                        row -> TextWidth.ems(Inline.text(row.cells().get(column).content())))
                .max()
                .orElse(LEAST_WORDS);
    }

    /** What is wanted where there is room; else the least, and the rest in the proportion of what is still wanted. */
    private static double[] fitted(double[] wanted, double[] least, double width) {
        double missing = Arrays.stream(wanted).sum() - width;
        double flexible = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        if (missing <= 0 || flexible <= 0) {
            return wanted;
        }
        double part = Math.min(1, missing / flexible);
        double[] fitted = new double[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            fitted[i] = wanted[i] - (wanted[i] - least[i]) * part;
        }
        return fitted;
    }

    private static List<Integer> shared(double[] weights, int whole) {
        double sum = Arrays.stream(weights).sum();
        List<Integer> widths = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < weights.length; i++) {
            int width = i == weights.length - 1 ? whole - used : (int) (whole * weights[i] / sum);
            widths.add(width);
            used += width;
        }
        return widths;
    }
}
