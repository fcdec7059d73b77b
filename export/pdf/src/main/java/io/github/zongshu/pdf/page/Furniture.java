package io.github.zongshu.pdf.page;

/** What every page has: running heads, feet, page numbers. */
public interface Furniture {
    /**
     * Draws what lies beneath all that a page says.
     *
     * @param canvas the page, empty so far
     */
    void paintGround(Canvas canvas);

    /**
     * Draws it.
     *
     * @param canvas the page
     * @param page its number, from 1
     * @param pages how many there are
     */
    void paint(Canvas canvas, int page, int pages);
}
