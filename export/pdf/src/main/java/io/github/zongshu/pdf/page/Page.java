package io.github.zongshu.pdf.page;

import java.util.List;

/** A page that has been laid out. */
public final class Page {
    private final List<Placed> placed;

    Page(List<Placed> placed) {
        this.placed = List.copyOf(placed);
    }

    /** A page that is drawn as a whole, by who knows where all stands. */
    public static Page of(Painter painter, Box box) {
        return new Page(List.of(new Placed(0, Slab.of(box.height(), painter), box)));
    }

    /** Where the lowest slab ends, in points from the upper edge of the paper; 0 for an empty page. */
    public double bottom() {
        return placed.stream().mapToDouble(slab -> slab.box().bottom()).max().orElse(0);
    }

    /** Draws what stands on the page, in reading order. */
    public void paint(Canvas canvas) {
        placed.forEach(slab -> slab.paint(canvas));
    }
}
