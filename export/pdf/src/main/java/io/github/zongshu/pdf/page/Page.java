package io.github.zongshu.pdf.page;

import java.util.List;

/** A page that has been laid out. */
public final class Page {
    private final List<Placed> placed;

    Page(List<Placed> placed) {
        this.placed = List.copyOf(placed);
    }

    /** Draws what stands on the page, in reading order. */
    public void paint(Canvas canvas) {
        placed.forEach(slab -> slab.paint(canvas));
    }
}
