package io.github.zongshu.pdf.page;

import java.util.Objects;
import java.util.Optional;

/**
 * A piece of a column that is never divided: a line, a head, a row, a figure with its caption.
 *
 * @param height in points
 * @param stretch by how much it may grow to fill a column, in points
 * @param shrink by how much it may give way to fit into one, in points
 * @param before space above it, dropped at the top of a column
 * @param after space below it, dropped at the foot of a column; of two neighbours' spaces the larger counts
 * @param cost what ending a column above it costs; {@link #NEVER} keeps it with what stands above
 * @param onGrid whether it begins on the baseline grid
 * @param movable whether what follows may be drawn above it where it does not fit any more
 * @param head what is repeated above it where it begins a column
 * @param landmark the head that it is, for contents, bookmarks and running heads
 * @param painter draws it
 */
public record Slab(
        double height,
        double stretch,
        double shrink,
        double before,
        double after,
        double cost,
        boolean onGrid,
        boolean movable,
        Optional<Slab> head,
        Optional<Landmark> landmark,
        Painter painter) {
    /** The cost of what must not happen. */
    public static final double NEVER = 1e9;

    /** Refuses negative heights. */
    public Slab {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(landmark, "landmark");
        Objects.requireNonNull(painter, "painter");
        if (!(height >= shrink && shrink >= 0 && stretch >= 0)) {
            throw new IllegalArgumentException("height " + height + ", stretch " + stretch + ", shrink " + shrink);
        }
    }

    /** A slab without space, off the grid, before which a column may end. */
    public static Slab of(double height, Painter painter) {
        return new Slab(height, 0, 0, 0, 0, 0, false, false, Optional.empty(), Optional.empty(), painter);
    }

    /** The least height of a column that begins with it, in points. */
    public double least() {
        return height - shrink + head.map(Slab::height).orElse(0.0);
    }

    /** The same with space above and below. */
    public Slab spaced(double above, double below) {
        return new Slab(height, stretch, shrink, above, below, cost, onGrid, movable, head, landmark, painter);
    }

    /** The same with another cost of ending a column above it. */
    public Slab breaking(double other) {
        return new Slab(height, stretch, shrink, before, after, other, onGrid, movable, head, landmark, painter);
    }

    /** The same, kept with what stands above. */
    public Slab kept() {
        return breaking(NEVER);
    }

    /** The same, beginning on the baseline grid. */
    public Slab gridded() {
        return new Slab(height, stretch, shrink, before, after, cost, true, movable, head, landmark, painter);
    }

    /**
     * The same, which may change its height.
     *
     * @param more by how much it may grow
     * @param less by how much it may shrink
     */
    public Slab elastic(double more, double less) {
        return new Slab(height, more, less, before, after, cost, onGrid, movable, head, landmark, painter);
    }

    /** The same, which text may overtake. */
    public Slab moving() {
        return new Slab(height, stretch, shrink, before, after, cost, onGrid, true, head, landmark, painter);
    }

    /** The same with something repeated above it where it begins a column. */
    public Slab under(Slab repeated) {
        Optional<Slab> above = Optional.of(repeated);
        return new Slab(height, stretch, shrink, before, after, cost, onGrid, movable, above, landmark, painter);
    }

    /** The same, which others can refer to. */
    public Slab named(Landmark place) {
        Optional<Landmark> known = Optional.of(place);
        return new Slab(height, stretch, shrink, before, after, cost, onGrid, movable, head, known, painter);
    }

    /** Whether a section begins here, which figures of the section before should not be carried into. */
    boolean opensSection() {
        return landmark.map(place -> place.level() == 1).orElse(false);
    }
}
