package io.github.zongshu.campaign;

import io.github.zongshu.chart.PictogramChart;
import java.util.List;
import java.util.Objects;

/**
 * A chart that a campaign asks for, in terms of its own numbers.
 *
 * @param id the name sections refer to, and the name of its picture file
 * @param kind what is drawn
 * @param title the message; may refer to metrics
 * @param measure what is measured and in what unit
 * @param source 来源; may be empty
 * @param of what is drawn: ids of metrics, {@code breakdown.column}, of series or of a task list, as the kind wants
 * @param highlight the label of the one datum the chart is about; may be empty
 * @param targets references to levels to reach; may be empty
 * @param details what only some kinds want
 */
public record Graphic(
        String id,
        Kind kind,
        Prose title,
        Prose measure,
        String source,
        List<String> of,
        String highlight,
        List<String> targets,
        Details details) {
    /** What a timeline names to draw the campaign's events. */
    public static final String EVENTS = "events";

    /** What is drawn, and what {@link Graphic#of()} must name for it. */
    public enum Kind {
        /** Horizontal bars sorted by value: metrics, or one {@code breakdown.column}. */
        BAR,
        /** Upright bars in the given order: metrics, or one series. */
        COLUMN,
        /** Lines over time: one or more series of the same points. */
        TREND,
        /** Columns with a line: two series of the same points, columns first. */
        COLUMN_LINE,
        /** Parts of a whole: metrics, or one {@code breakdown.column}. */
        RING,
        /** Stages: metrics from first to last. */
        FUNNEL,
        /** Done of total: one task list. */
        PROGRESS,
        /** Bars side by side: columns of a breakdown, by unit; or series of the same points, upright. */
        GROUPED,
        /** Bars of parts on each other, of what {@link #GROUPED} names. */
        STACKED,
        /** The same, every whole bar 100 %. */
        SHARED,
        /** Gains and losses on both sides of zero: metrics, or one {@code breakdown.column}. */
        DIVERGING,
        /** Filled areas over time, several on each other: series of the same points. */
        AREA,
        /** From one level to another by steps: metrics from first to last, those taken away with a minus before them. */
        WATERFALL,
        /** A table tinted by its numbers: columns of a breakdown, a whole breakdown, or series of the same points. */
        HEAT,
        /** Columns from the largest down with the share they make up: metrics, or one {@code breakdown.column}. */
        PARETO,
        /** A small chart for each unit: what {@link #HEAT} names. */
        SMALL_MULTIPLES,
        /** From what to what: metrics, or one {@code breakdown.column}, and the earlier numbers {@link Details#against}. */
        DUMBBELL,
        /** Events or phases on an axis of dates: {@link Graphic#EVENTS}, or {@link Details#phases}. */
        TIMELINE,
        /** Figures to be counted: metrics of one unit, or one {@code breakdown.column}. */
        PICTOGRAM,
        /** Reached and aimed at: metrics, or one {@code breakdown.column}, and the targets {@link Details#against}. */
        BULLET,
        /** Districts as tiles: one {@code breakdown.column}, and where its rows lie, {@link Details#layout}. */
        TILES
    }

    /**
     * What only some kinds want.
     *
     * @param against what each number is compared with: as many as the numbers drawn, named in the same way
     * @param names what the two numbers of a comparison are called, the earlier first; empty to take the heads of the columns
     * @param notes what happened at points of a trend
     * @param phases what a timeline shows if not the events
     * @param layout the places of tiles from the north: in each line, labels with blanks between them, a full stop for no tile
     * @param symbol what the figures of a pictogram look like
     */
    public record Details(
            List<String> against,
            List<String> names,
            List<Note> notes,
            List<Phase> phases,
            List<String> layout,
            PictogramChart.Symbol symbol) {
        /** Nothing in particular. */
        public static final Details NONE =
                new Details(List.of(), List.of(), List.of(), List.of(), List.of(), PictogramChart.Symbol.PERSON);

        /** Copies the lists. */
        public Details {
            against = List.copyOf(against);
            names = List.copyOf(names);
            notes = List.copyOf(notes);
            phases = List.copyOf(phases);
            layout = List.copyOf(layout);
            Objects.requireNonNull(symbol, "symbol");
        }
    }

    /**
     * What happened at a point of a trend.
     *
     * @param at the label of the point, such as 7月
     * @param text what happened, in a few words
     */
    public record Note(String at, String text) {
        /** Refuses null. */
        public Note {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A phase of a plan.
     *
     * @param label what is done in it
     * @param from when it begins
     * @param to when it ends, as far as that is known
     */
    public record Phase(String label, EventDate from, EventDate to) {
        /** Refuses null. */
        public Phase {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /** Copies the references. */
    public Graphic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(highlight, "highlight");
        Objects.requireNonNull(details, "details");
        of = List.copyOf(of);
        targets = List.copyOf(targets);
    }

    /**
     * A chart that needs nothing in particular.
     *
     * @param target a reference to the level to reach; empty for none
     */
    public Graphic(
            String id,
            Kind kind,
            Prose title,
            Prose measure,
            String source,
            List<String> of,
            String highlight,
            String target) {
        this(
                id,
                kind,
                title,
                measure,
                source,
                of,
                highlight,
                target.isEmpty() ? List.of() : List.of(target),
                Details.NONE);
    }

    /** The labels in a line of a {@link Details#layout}; a full stop where there is no tile. */
    public static List<String> cells(String line) {
        return List.of(line.strip().split("[ \u3000]+"));
    }

    /** Whether a step of a waterfall is taken away: {@code -closed}. */
    public static boolean isTakenAway(String reference) {
        return reference.startsWith("-");
    }

    /** The reference to the number of a step, whether it is added or taken away. */
    public static String withoutMinus(String reference) {
        return isTakenAway(reference) ? reference.substring(1).strip() : reference;
    }
}
