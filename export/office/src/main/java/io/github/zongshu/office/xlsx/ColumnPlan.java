package io.github.zongshu.office.xlsx;

import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Timeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The columns that all blocks of one sheet share.
 *
 * @param widths in Excel's units
 * @param halved whether they were chosen freely, as two halves with a gutter between
 */
record ColumnPlan(List<Double> widths, boolean halved) {
    /** The width of an A4 page upright, within the margins of an official document. */
    static final double UPRIGHT = 74;

    /** The same on its broad side. */
    static final double BROAD = 106;

    /** The width of a unit: a digit of the default face has eight pixels at 96 to the inch. */
    static final double POINTS_PER_UNIT = 6;

    private static final double UPRIGHT_HEIGHT = 630;
    private static final double BROAD_HEIGHT = 435;
    private static final double SEAT = 34;

    /** Excel's widest column has 255 units; no number of a report wants half of that. */
    private static final double MOST = 120;

    private static final int HALF = 6;
    private static final double GUTTER = 2;
    private static final int FEWEST_BESIDE_BOARD = 4;

    /**
     * Neighbouring columns.
     *
     * @param from the first, from 0
     * @param count how many
     */
    record Span(int from, int count) {}

    ColumnPlan {
        widths = List.copyOf(widths);
    }

    /** Columns for the blocks of a chapter: those of its tables; without tables two halves, or one for running text. */
    static ColumnPlan of(List<Block> blocks) {
        List<Double> widths = new ArrayList<>();
        boolean drawn = false;
        for (Block block : blocks) {
            if (block instanceof TableBlock table) {
                widen(widths, ofTable(table));
            } else if (block instanceof Timeline timeline) {
                widen(widths, ofTimeline(timeline));
            }
            drawn |= block instanceof Board || block instanceof ChartBlock;
        }
        if (widths.isEmpty()) {
            return drawn ? halves() : new ColumnPlan(List.of(UPRIGHT), false);
        }
        while (drawn && widths.size() < FEWEST_BESIDE_BOARD) {
            widths.add(UPRIGHT / FEWEST_BESIDE_BOARD);
        }
        return new ColumnPlan(filled(widths), false);
    }

    /** Columns of given widths. */
    static ColumnPlan of(double first, double others, int count) {
        List<Double> widths = new ArrayList<>(Collections.nCopies(count, others));
        widths.set(0, first);
        return new ColumnPlan(filled(widths), false);
    }

    /** Whether it is printed on the broad side: more than stands upright without shrinking. */
    boolean isBroad() {
        return width(all()) > UPRIGHT + 1;
    }

    /** How high a printed page is, in points of the sheet: what is wider than the page is shrunk, so more fits below. */
    double pageHeight() {
        double sum = width(all());
        return isBroad() ? BROAD_HEIGHT * Math.max(1, sum / BROAD) : UPRIGHT_HEIGHT;
    }

    /** Parts side by side that are wide enough for a chart each: two, or the one that is left of the first columns. */
    List<Span> seats() {
        List<Span> two = split(2);
        if (two.stream().allMatch(span -> width(span) >= SEAT)) {
            return two;
        }
        int count = 1;
        while (count < count() && width(new Span(0, count)) < UPRIGHT - GUTTER) {
            count++;
        }
        return List.of(new Span(0, count));
    }

    int count() {
        return widths.size();
    }

    double width(Span span) {
        return widths.subList(span.from(), span.from() + span.count()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    Span all() {
        return new Span(0, count());
    }

    /** Some parts side by side, as even as the columns allow; fewer than asked for where there are fewer columns. */
    List<Span> split(int parts) {
        int fit = Math.min(parts, count());
        List<Span> spans = new ArrayList<>();
        if (halved && fit % 2 == 0) {
            split(0, HALF, fit / 2, spans);
            split(HALF + 1, HALF, fit / 2, spans);
        } else {
            split(0, count(), fit, spans);
        }
        return spans;
    }

    private static void split(int from, int count, int parts, List<Span> spans) {
        for (int i = 0; i < parts; i++) {
            int begin = i * count / parts;
            spans.add(new Span(from + begin, (i + 1) * count / parts - begin));
        }
    }

    private static ColumnPlan halves() {
        double each = (UPRIGHT - GUTTER) / (2 * HALF);
        List<Double> widths = new ArrayList<>(Collections.nCopies(2 * HALF + 1, each));
        widths.set(HALF, GUTTER);
        return new ColumnPlan(widths, true);
    }

    private static List<Double> ofTable(TableBlock table) {
        List<Double> widths = new ArrayList<>();
        double most = table.columns().size() > 5 ? 22 : 46;
        for (int c = 0; c < table.columns().size(); c++) {
            TableBlock.Column column = table.columns().get(c);
            double content = 0;
            for (TableBlock.Row row : table.rows()) {
                TableBlock.Cell cell = row.cells().get(c);
                double wanted = width(Inline.text(cell.content())) * (row.total() ? 1.1 : 1);
                content = Math.max(content, Math.min(wanted, cell instanceof TableBlock.Amount ? MOST : most));
            }
            double head = Math.min(width(column.text()), 14) + 5;
            widths.add(Math.max(head, content + (c == 0 ? 2 : 4.5)));
        }
        return widths;
    }

    private static List<Double> ofTimeline(Timeline timeline) {
        double date = 8;
        for (Timeline.Entry entry : timeline.entries()) {
            date = Math.max(date, Math.min(width(entry.date()), 28) + 3);
        }
        return List.of(date, UPRIGHT - date);
    }

    private static double width(String text) {
        return TextMeasure.width(text, NamedStyle.CELL.points());
    }

    private static void widen(List<Double> widths, List<Double> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i < widths.size()) {
                widths.set(i, Math.max(widths.get(i), wanted.get(i)));
            } else {
                widths.add(wanted.get(i));
            }
        }
    }

    /** Columns are stretched to fill the page, upright or broad; what is wider still is shrunk in print. */
    private static List<Double> filled(List<Double> widths) {
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        double page = sum <= UPRIGHT ? UPRIGHT : BROAD;
        double factor = Math.max(1, page / sum);
        return widths.stream()
                .map(width -> Math.round(width * factor * 100) / 100.0)
                .toList();
    }
}
