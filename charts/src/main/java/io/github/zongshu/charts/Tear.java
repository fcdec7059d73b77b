package io.github.zongshu.charts;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The sign of an axis that does not begin at zero: a zigzag in its base line. */
final class Tear {
    private Tear() {}

    /** A base line from left to right, torn near its left end. */
    static void level(Canvas canvas, double left, double right, double y) {
        canvas.stroke(path(left, right, y, canvas.em()), canvas.palette().mute(), 0.09 * canvas.em());
    }

    /** A base line from the foot to the top, torn near its foot. */
    static void plumb(Canvas canvas, double x, double top, double bottom) {
        AffineTransform upwards = new AffineTransform(0, -1, 1, 0, x, bottom);
        Path2D path = path(0, bottom - top, 0, canvas.em());
        canvas.stroke(path.createTransformedShape(upwards), canvas.palette().mute(), 0.09 * canvas.em());
    }

    private static Path2D path(double left, double right, double y, double em) {
        Path2D zigzag = new Path2D.Double();
        zigzag.moveTo(left, y);
        zigzag.lineTo(left + 0.5 * em, y);
        zigzag.lineTo(left + 0.75 * em, y - 0.45 * em);
        zigzag.lineTo(left + 1.15 * em, y + 0.45 * em);
        zigzag.lineTo(left + 1.4 * em, y);
        zigzag.lineTo(right, y);
        return zigzag;
    }
}
