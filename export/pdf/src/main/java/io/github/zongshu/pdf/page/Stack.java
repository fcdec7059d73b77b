package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** A column being filled from the top. */
final class Stack {
    private static final double EPSILON = 1e-6;

    private final double pitch;
    private final List<Placed> placed = new ArrayList<>();
    private double bottom;
    private double after;
    private double stretch;
    private double shrink;

    Stack(double pitch) {
        this.pitch = pitch;
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /** Where the lowest slab ends. */
    double bottom() {
        return bottom;
    }

    /** By how much the slabs may grow together. */
    double stretch() {
        return stretch;
    }

    /** By how much they may shrink together. */
    double shrink() {
        return shrink;
    }

    List<Placed> placed() {
        return placed;
    }

    /** Where the column would end with one more slab, all of them shrunk. */
    double leastWith(Slab slab) {
        double top = isEmpty() ? headHeight(slab) : top(slab, 0);
        return top + slab.height() - slab.shrink() - shrink;
    }

    void add(int order, Slab slab, double width) {
        add(order, slab, width, 0, 0);
    }

    /**
     * Adds a slab.
     *
     * @param wider what is added to the space above it
     * @param higher what is added to its height
     */
    void add(int order, Slab slab, double width, double wider, double higher) {
        boolean first = isEmpty();
        if (first && slab.head().isPresent()) {
            Slab head = slab.head().get();
            placed.add(new Placed(order, head, new Box(0, 0, width, head.height())));
            bottom = head.height();
        }
        double top = first ? bottom : top(slab, wider);
        placed.add(new Placed(order, slab, new Box(0, top, width, slab.height() + higher)));
        bottom = top + slab.height() + higher;
        after = slab.after();
        stretch += slab.stretch() - higher;
        shrink += slab.shrink() + higher;
    }

    private double headHeight(Slab slab) {
        return slab.head().map(Slab::height).orElse(0.0);
    }

    private double top(Slab slab, double wider) {
        double top = bottom + Math.max(after, slab.before()) + wider;
        return slab.onGrid() ? Math.ceil(top / pitch - EPSILON) * pitch : top;
    }
}
