package io.github.zongshu.charts;

import io.github.zongshu.chart.PictogramChart.Symbol;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The small figures of pictograms, each in a box 3 wide and 4 high. */
final class Icon {
    /** The width of a figure, gap included, for a height of 1. */
    static final double ASPECT = 0.75;

    private Icon() {}

    /** A figure within a box, as far from the left as {@code part}, 0 to 1. */
    static Shape of(Symbol symbol, Box box, double part) {
        Area whole = switch (symbol) {
            case PERSON -> person(box);
            case HOUSE -> house(box);
            case SQUARE ->
                new Area(box.inset(box.width() * 0.06, box.height() * 0.2, box.width() * 0.06, box.height() * 0.14)
                        .shape());
        };
        if (part < 1) {
            Rectangle2D shape = whole.getBounds2D();
            whole.intersect(new Area(
                    new Rectangle2D.Double(shape.getX(), shape.getY(), shape.getWidth() * part, shape.getHeight())));
        }
        return whole;
    }

    /** A head over rounded shoulders. */
    private static Area person(Box box) {
        double head = box.height() * 0.34;
        Area area = new Area(new Ellipse2D.Double(box.centerX() - head / 2, box.y() + box.height() * 0.02, head, head));
        double half = box.width() * 0.37;
        double top = box.y() + box.height() * 0.42;
        double foot = box.y() + box.height() * 0.94;
        double round = half * 0.9;
        Path2D body = new Path2D.Double();
        body.moveTo(box.centerX() - half, foot);
        body.lineTo(box.centerX() - half, top + round);
        body.quadTo(box.centerX() - half, top, box.centerX() - half + round, top);
        body.lineTo(box.centerX() + half - round, top);
        body.quadTo(box.centerX() + half, top, box.centerX() + half, top + round);
        body.lineTo(box.centerX() + half, foot);
        body.closePath();
        area.add(new Area(body));
        return area;
    }

    /** A gable roof over walls. */
    private static Area house(Box box) {
        Path2D path = new Path2D.Double();
        double eaves = box.y() + box.height() * 0.46;
        double foot = box.y() + box.height() * 0.92;
        path.moveTo(box.centerX(), box.y() + box.height() * 0.1);
        path.lineTo(box.centerX() + box.width() * 0.46, eaves);
        path.lineTo(box.centerX() + box.width() * 0.34, eaves);
        path.lineTo(box.centerX() + box.width() * 0.34, foot);
        path.lineTo(box.centerX() - box.width() * 0.34, foot);
        path.lineTo(box.centerX() - box.width() * 0.34, eaves);
        path.lineTo(box.centerX() - box.width() * 0.46, eaves);
        path.closePath();
        return new Area(path);
    }
}
