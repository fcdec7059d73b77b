package io.github.zongshu.pdf.page;

/** What every page has: running heads, feet, page numbers. */
@FunctionalInterface
public interface Furniture {
    /**
     * Draws it.
     *
     * @param canvas the page
     * @param page its number, from 1
     * @param pages how many there are
     */
    void paint(Canvas canvas, int page, int pages);
}
