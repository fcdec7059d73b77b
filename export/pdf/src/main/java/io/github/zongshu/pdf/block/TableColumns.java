package io.github.zongshu.pdf.block;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of a table stand.
 *
 * @param columns from left to right
 */
record TableColumns(List<Column> columns) {
    static final double PADDING = 5;
    private static final double STEP = 2;
    /** What part of a narrow column each of its paddings takes. */
    private static final double NARROW = 8;

    /**
     * One column.
     *
     * @param x its left edge, padding included
     * @param width padding included
     * @param numeric whether its cells stand at the right
     */
    record Column(double x, double width, boolean numeric) {
        double room() {
            return width - 2 * padding();
        }

        /** Space at both sides of the text; less where a column is hardly wider than a character. */
        double padding() {
            return Math.min(PADDING, width / NARROW);
        }
    }

    TableColumns {
        columns = List.copyOf(columns);
    }

    /** Columns as wide as their widest cell, sharing what is left; where there is too little, words are wrapped. */
    static TableColumns fit(Galley galley, TableBlock table, Spot spot) {
        List<ColumnNeed> needs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            needs.add(ColumnNeed.of(galley, table, i, spot));
        }
        double[] widths = natural(needs);
        double all = sum(widths);
        if (all > spot.width()) {
            double em = galley.sheet().look(Voice.TABLE_CELL).size();
            TableColumns wrapped = new TableColumns(placed(table, wrapped(needs, spot.width(), em + 2 * PADDING)));
            if (wrapped.columns().stream().anyMatch(column -> column.room() < em)) {
                galley.words().add(List.of(crowded(spot)));
            }
            return wrapped;
        }
        double more = (spot.width() - all) / widths.length;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += more;
        }
        return new TableColumns(placed(table, widths));
    }

    private static double[] natural(List<ColumnNeed> needs) {
        return needs.stream().mapToDouble(ColumnNeed::natural).toArray();
    }

    /** All begin as narrow as they can be; then the room goes, bit by bit, to the column that gains most by it. */
    private static double[] wrapped(List<ColumnNeed> needs, double width, double narrow) {
        double[] widths = needs.stream().mapToDouble(ColumnNeed::least).toArray();
        double tight = sum(widths);
        if (tight >= width) {
            return squeezed(widths, width, narrow);
        }
        for (double room = width - tight; room > 0; room -= STEP) {
            int neediest = neediest(needs, widths);
            widths[neediest] += Math.min(STEP, room);
        }
        return widths;
    }

    /** Each column keeps room for a character while there is any; what is left is shared by what they need. */
    private static double[] squeezed(double[] widths, double width, double narrow) {
        double[] least =
                Arrays.stream(widths).map(need -> Math.min(need, narrow)).toArray();
        double given = sum(least);
        double missing = sum(widths) - given;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = given >= width
                    ? least[i] * width / given
                    : least[i] + (widths[i] - least[i]) * (width - given) / missing;
        }
        return widths;
    }

    private static Notice crowded(Spot spot) {
        return new Notice(
                "table-crowded",
                spot.place(),
                new Message(
                        "表格列数太多，一列放不下一个字；请减少列数，或不放在分栏里",
                        "The table has more columns than there is room for characters; use fewer, or take it out of the columns of text"));
    }

    private static int neediest(List<ColumnNeed> needs, double[] widths) {
        int neediest = widths.length - 1;
        double most = -1;
        for (int i = 0; i < widths.length; i++) {
            ColumnNeed need = needs.get(i);
            double gain = widths[i] < need.natural() ? need.gain(widths[i], widths[i] + STEP) : 0;
            if (gain > most) {
                most = gain;
                neediest = i;
            }
        }
        return neediest;
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
