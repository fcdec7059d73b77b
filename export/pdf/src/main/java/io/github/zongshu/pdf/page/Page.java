package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** A page that has been laid out. */
public final class Page {
    private static final int PROBES = 24;

    private final List<Placed> placed;

    Page(List<Placed> placed) {
        this.placed = List.copyOf(placed);
    }

    /** A page that is drawn as a whole, by who knows where all stands. */
    public static Page of(Painter painter, Box box) {
        return new Page(List.of(new Placed(0, Slab.of(box.height(), painter), box)));
    }

    /** The share of the text area that is empty below what stands lowest, 0 to 1; measured at many places of its width. */
    public double emptiness(Box text) {
        double empty = 0;
        for (int i = 0; i < PROBES; i++) {
            double x = text.x() + text.width() * (i + 0.5) / PROBES;
            double bottom = text.y();
            for (Placed one : placed) {
                boolean here = one.box().x() <= x && x <= one.box().right();
                bottom = here && one.order() >= 0 ? Math.max(bottom, one.box().bottom()) : bottom;
            }
            empty += Math.max(0, text.bottom() - bottom) / text.height();
        }
        return empty / PROBES;
    }

    /** The place in the report of the last section head on the page; {@link Paginator#NOWHERE} if there is none. */
    int lastSection() {
        int last = Paginator.NOWHERE;
        for (Placed one : placed) {
            last = one.slab().opensSection() ? one.order() : last;
        }
        return last;
    }

    /** The heads on the page, in reading order, each with where it stands. */
    public List<Located> landmarks() {
        List<Located> found = new ArrayList<>();
        placed.forEach(one -> one.slab().landmark().ifPresent(head -> found.add(new Located(head, one.box()))));
        return found;
    }

    /**
     * A head and where it stands.
     *
     * @param landmark the head
     * @param box its room on the page
     */
    public record Located(Landmark landmark, Box box) {}

    /** Draws what stands on the page, in reading order. */
    public void paint(Canvas canvas) {
        placed.forEach(slab -> slab.paint(canvas));
    }
}
