package io.github.zongshu.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;

/** Draws shapes into an {@link SvgDocument}. Only what charts draw: even colours, plain pens. */
final class SvgGraphics extends ShapeGraphics {
    private final SvgDocument document;

    SvgGraphics(SvgDocument document) {
        this.document = document;
    }

    @Override
    public Graphics create() {
        SvgGraphics copy = new SvgGraphics(document);
        copy.take(this);
        return copy;
    }

    @Override
    public void draw(Shape shape) {
        if (!(getStroke() instanceof BasicStroke pen)) {
            throw new UnsupportedOperationException("stroke " + getStroke());
        }
        document.stroke(placed(shape), color(), pen);
    }

    @Override
    public void fill(Shape shape) {
        document.fill(placed(shape), color());
    }

    private Color color() {
        if (!(getPaint() instanceof Color color)) {
            throw new UnsupportedOperationException("paint " + getPaint());
        }
        return color;
    }
}
