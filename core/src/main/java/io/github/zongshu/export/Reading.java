package io.github.zongshu.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What another reader finds in a written file, in the units by which numbers are told apart. White space does not count.
 *
 * @param lines paragraphs and cells of words, each whole
 * @param rows rows of tables from left to right, empty cells left out
 * @param figures a number with the label above or below it and what else stands in its box
 * @param charts charts whose numbers the file holds as numbers; one may be read in two places, what it draws and the table behind it
 */
public record Reading(List<String> lines, List<List<Cell>> rows, List<List<Cell>> figures, List<Chart> charts) {
    /**
     * A cell.
     *
     * @param text what is read in it
     * @param number what is stored in it, if that is a number
     */
    public record Cell(String text, @Nullable BigDecimal number) {
        /** Refuses a cell without text. */
        public Cell {
            Objects.requireNonNull(text, "text");
        }

        /** Words. */
        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /**
     * A chart.
     *
     * @param alt its description, which tells it from others
     * @param complete whether these are all of its numbers, as in the table behind it, or only those that it draws
     * @param points its numbers
     */
    public record Chart(String alt, boolean complete, List<Point> points) {
        /** Copies the points. */
        public Chart {
            Objects.requireNonNull(alt, "alt");
            points = List.copyOf(points);
        }
    }

    /**
     * A number of a chart.
     *
     * @param run the name of its run of numbers
     * @param category the name of its category
     * @param number its worth on the axis
     */
    public record Point(String run, String category, BigDecimal number) {
        /** Refuses null. */
        public Point {
            Objects.requireNonNull(run, "run");
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(number, "number");
        }
    }

    /** Copies the lists. */
    public Reading {
        lines = List.copyOf(lines);
        rows = rows.stream().map(List::copyOf).toList();
        figures = figures.stream().map(List::copyOf).toList();
        charts = List.copyOf(charts);
    }
}
