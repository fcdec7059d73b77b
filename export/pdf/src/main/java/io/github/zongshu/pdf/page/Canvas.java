package io.github.zongshu.pdf.page;

import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.picture.Picture;

/**
 * A page to draw on. What carries meaning cannot be drawn without a {@link Tag} that says what it is, so that no block can
 * forget it; fills and rules carry none and are marked as decoration. Points; {@code y} grows downwards.
 */
public interface Canvas {
    /**
     * Draws a line of text.
     *
     * @param tag what the text is; {@link Tag#ARTIFACT} for what repeats on pages
     * @param line its glyphs
     * @param x the left edge of the column that the line was set for
     * @param baseline where the glyphs stand
     */
    void text(Tag tag, Line line, double x, double baseline);

    /**
     * Draws a mark across the page, turned. It says nothing of the text that it stands behind.
     *
     * @param line its glyphs
     * @param x the page's point that the line's own point (0, 0) comes to lie on
     * @param y the same
     * @param angle by which the line rises, in radians
     */
    void watermark(Line line, double x, double y, double angle);

    /**
     * Draws something turned a quarter to the left, so that its top lies along the left edge of a box: a table too wide for an
     * upright page (GB/T 9704-2012, 8). What it draws knows nothing of the turn.
     *
     * @param box the room on the page
     * @param content drawn into a box at (0, 0) that is as wide as the room is high
     */
    void turned(Box box, Painter content);

    /**
     * Draws a picture to fill a box.
     *
     * @param tag a figure with words for those who do not see it
     */
    void picture(Tag tag, Picture picture, Box box);

    /**
     * Lets a drawing fill a box.
     *
     * @param tag a figure with words for those who do not see it
     */
    void drawing(Tag tag, Drawing drawing, Box box);

    /**
     * Makes a box lead to a head.
     *
     * @param link what has been drawn there, of the role {@link Tag.Role#LINK}
     * @param target a head of the same document
     */
    void link(Tag link, Landmark target, Box box);

    /**
     * Fills a box.
     *
     * @param rgb {@code 0xRRGGBB}
     */
    void fill(Box box, int rgb);

    /**
     * Fills a disc.
     *
     * @param x its centre
     * @param y its centre
     * @param radius in points
     * @param rgb {@code 0xRRGGBB}
     */
    void disc(double x, double y, double radius, int rgb);

    /**
     * Draws a horizontal rule as a filled bar; its upper edge is at {@code y}.
     *
     * @param weight in points
     */
    default void rule(double x, double y, double width, double weight, int rgb) {
        fill(new Box(x, y, width, weight), rgb);
    }
}
