package io.github.zongshu.pdf.page;

/**
 * A slab with its place.
 *
 * @param order its place in the report, so that it is drawn in reading order
 * @param slab what is drawn
 * @param box where
 */
record Placed(int order, Slab slab, Box box) {
    Placed moved(double dx, double dy) {
        return new Placed(order, slab, box.moved(dx, dy));
    }

    void paint(Canvas canvas) {
        slab.painter().paint(canvas, box);
    }
}
