package io.github.zongshu.pdf.page;

import java.awt.Graphics2D;

/** A vector drawing, such as a chart. Fonts it uses must be those of the document. */
@FunctionalInterface
public interface Drawing {
    /**
     * Draws.
     *
     * @param graphics the origin is the upper left corner, the unit the point
     * @param width of the room, in points
     * @param height of the room, in points
     */
    void draw(Graphics2D graphics, double width, double height);
}
