package io.github.zongshu.office.docx;

import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Shares the width of a table among its columns: numbers get what they need, words take the rest and may wrap. */
final class ColumnWidths {
    /** Two cell paddings and a little more than the estimate. */
    private static final double PADDING = 12;

    /** Words are never squeezed below so many ems, and ask for no more than so many. */
    private static final double LEAST_WORDS = 4;

    private static final double MOST_WORDS = 24;

    /** A table that wants so many times the width is crowded. */
    private static final double CROWDED = 1.35;

    private static final Pattern UNBREAKABLE = Pattern.compile("[^\\x21-\\x7E]+");

    private final double[] wanted;
    private final double[] least;

    private ColumnWidths(TableBlock table, double size) {
        int count = table.columns().size();
        wanted = new double[count];
        least = new double[count];
        for (int i = 0; i < count; i++) {
            TableBlock.Column column = table.columns().get(i);
            List<String> cells = cells(table, i);
            double content = widest(cells);
            double head = TextWidth.ems(column.text());
            double words = Math.max(longestWord(cells), Math.min(content, LEAST_WORDS));
            wanted[i] = Math.max(column.numeric() ? content : Math.min(content, MOST_WORDS), head) * size + PADDING;
            least[i] = (column.numeric() ? content : words) * size + PADDING;
        }
    }

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
        return shared(new ColumnWidths(table, size).fitted(width), Twips.points(width));
    }

    /** Whether a table of that size would wrap nearly everywhere at that width. */
    static boolean isCrowded(TableBlock table, double size, double width) {
        return Arrays.stream(new ColumnWidths(table, size).wanted).sum() > CROWDED * width;
    }

    private static List<String> cells(TableBlock table, int column) {
        return table.rows().stream()
                .map(row -> Inline.text(row.cells().get(column).content()))
                .toList();
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(TextWidth::ems).max().orElse(LEAST_WORDS);
    }

    /** The longest run of Latin letters and digits, which no program breaks well. */
    private static double longestWord(List<String> cells) {
        return Math.min(
                widest(cells.stream()
                        .flatMap(cell -> UNBREAKABLE.splitAsStream(cell))
                        .toList()),
                MOST_WORDS);
    }

    /** What is wanted where there is room; else the least, and the rest in the proportion of what is still wanted. */
    private double[] fitted(double width) {
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
        return Collections.unmodifiableList(widths);
    }
}
