package io.github.zongshu.pdf.sheet;

import io.github.zongshu.pdf.page.Frame;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The stylesheet of a design.
 *
 * @param frame paper, margins and grid
 * @param columns how text runs in columns
 * @param shapes how composite blocks are built
 * @param looks the look of every voice
 */
public record Sheet(Frame frame, ColumnStyle columns, Shapes shapes, Map<Voice, TextLook> looks) {
    /**
     * Columns.
     *
     * @param most how many there is room for
     * @param gutter between two, in points
     * @param rule the colour of the hairline between them, or {@link io.github.zongshu.pdf.page.Region#NO_RULE}
     */
    public record ColumnStyle(int most, double gutter, int rule) {}

    /** How the front of the first page is built. */
    public enum Masthead {
        /** A coloured ground from edge to edge. */
        BANNER,
        /** Centred lines, as a newspaper sets them. */
        FRONT_PAGE,
        /** A plain title. */
        PLAIN
    }

    /** How a head with two parts is built. */
    public enum Head {
        /** Both on one line. */
        INLINE,
        /** One below the other, beside a bar. */
        STACKED
    }

    /** How the board of numbers is built. */
    public enum BoardShape {
        /** Boxes: label, number, remark. */
        BOXES,
        /** A strip between two rules: number, label, remark. */
        STRIP
    }

    /** How words set apart are built. */
    public enum PanelShape {
        /** A bar at the left, the title run in. */
        BAR,
        /** Rules above and below, the title on a line of its own. */
        BOX
    }

    /**
     * How composite blocks are built.
     *
     * @param masthead the front of the first page
     * @param head heads with two parts
     * @param board the board of numbers
     * @param panel words set apart
     * @param table tables
     * @param charts the height of charts as a share of the one at which they look best
     */
    public record Shapes(
            Masthead masthead, Head head, BoardShape board, PanelShape panel, TableShape table, double charts) {
        /** Charts as high as they look best. */
        public Shapes(Masthead masthead, Head head, BoardShape board, PanelShape panel, TableShape table) {
            this(masthead, head, board, panel, table, 1);
        }
    }

    /**
     * How tables are built.
     *
     * @param padding above and below the words of a row, in points
     * @param waits whether a table that does not fit may wait for the next page while what follows goes before it
     */
    public record TableShape(double padding, boolean waits) {
        /** Rows close to one another; a table may wait. */
        public static final TableShape DENSE = new TableShape(4.2, true);

        /** The same with rows closer to one another by some points. */
        public TableShape tighter(double points) {
            return new TableShape(padding - points, waits);
        }

        /** Room to write in a row; a table keeps its place. */
        public static final TableShape FORM = new TableShape(5.8, false);
    }

    /** Copies the looks; refuses a stylesheet that leaves a voice without one. */
    public Sheet {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(shapes, "shapes");
        for (Voice voice : Voice.values()) {
            if (!looks.containsKey(voice)) {
                throw new IllegalArgumentException("no look for " + voice);
            }
        }
        looks = Collections.unmodifiableMap(new EnumMap<>(looks));
    }

    /** The look of a voice. */
    public TextLook look(Voice voice) {
        TextLook look = looks.get(voice);
        if (look == null) {
            throw new IllegalArgumentException("no look for " + voice);
        }
        return look;
    }

    /** From one baseline of the grid to the next, in points. */
    public double pitch() {
        return frame.pitch();
    }
}
