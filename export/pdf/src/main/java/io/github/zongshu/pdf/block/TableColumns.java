package io.github.zongshu.pdf.block;

import io.github.zongshu.report.TableBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of a table stand.
 *
 * @param columns from left to right
 * @param padding what stays free on both sides of a cell's text, in points
 */
record TableColumns(List<Column> columns, double padding) {
    private static final double PADDING = 5;
    /** In a narrow table words come before space: texts of neighbouring columns are at least twice this apart. */
    private static final double LEAST_PADDING = 2.5;

    private static final double STEP = 2;

    /**
     * One column.
     *
     * @param x its left edge, padding included
     * @param room for text
     * @param width padding included
     * @param numeric whether its cells stand at the right
     */
    record Column(double x, double room, double width, boolean numeric) {}

    TableColumns {
        columns = List.copyOf(columns);
    }

    /**
     * Columns as wide as their widest cell, sharing what is left. Where there is too little, first the space between columns
     * shrinks, then words are wrapped, and numbers and short names are broken last.
     */
    static TableColumns fit(Galley galley, TableBlock table, Spot spot) {
        List<ColumnNeed> needs = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            needs.add(ColumnNeed.of(galley, table, i, spot));
        }
        double tight = needs.stream().mapToDouble(ColumnNeed::least).sum();
        double spare = (spot.width() - tight) / (2 * needs.size());
        double padding = Math.max(LEAST_PADDING, Math.min(PADDING, spare));
        double[] rooms = rooms(needs, spot.width() - 2 * padding * needs.size());
        return new TableColumns(placed(table, rooms, padding), padding);
    }

    private static double[] rooms(List<ColumnNeed> needs, double width) {
        double[] rooms = needs.stream().mapToDouble(ColumnNeed::natural).toArray();
        double all = sum(rooms);
        if (all > width) {
            return wrapped(needs, width);
        }
        double more = (width - all) / rooms.length;
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] += more;
        }
        return rooms;
    }

    /** All begin as narrow as they can be; then the room goes, bit by bit, to the column that gains most by it. */
    private static double[] wrapped(List<ColumnNeed> needs, double width) {
        double[] widths = needs.stream().mapToDouble(ColumnNeed::least).toArray();
        double tight = sum(widths);
        if (tight >= width) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] *= width / tight;
            }
            return widths;
        }
        for (double room = width - tight; room > 0; room -= STEP) {
            int neediest = neediest(needs, widths);
            widths[neediest] += Math.min(STEP, room);
        }
        return widths;
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

    private static List<Column> placed(TableBlock table, double[] rooms, double padding) {
        List<Column> columns = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < rooms.length; i++) {
            double width = rooms[i] + 2 * padding;
            columns.add(new Column(x, rooms[i], width, table.columns().get(i).numeric()));
            x += width;
        }
        return columns;
    }
}
