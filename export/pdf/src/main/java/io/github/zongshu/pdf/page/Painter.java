package io.github.zongshu.pdf.page;

/** Draws one slab. */
@FunctionalInterface
public interface Painter {
    /**
     * Draws.
     *
     * @param canvas the page
     * @param box where the slab stands; higher than asked where the slab may stretch
     */
    void paint(Canvas canvas, Box box);
}
