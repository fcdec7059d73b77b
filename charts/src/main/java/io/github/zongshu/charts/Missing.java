package io.github.zongshu.charts;

import java.awt.Color;
import java.awt.geom.Path2D;

/** How a number that nobody reported is shown: never as zero. */
final class Missing {
    /** In place of the figure. */
    static final String TEXT = "未报";

    /** What the {@link #mark} means. */
    static final String KEY = "× 未报";

    private Missing() {}

    /** The broken frame of a cell that has no number: the lightest of tints would say that it is small. */
    static void frame(Canvas canvas, Box cell) {
        double em = canvas.em();
        Palette palette = canvas.palette();
        canvas.stroke(
                cell.grown(-0.06 * em).shape(),
                palette.tint(palette.mute(), 0.5),
                Canvas.pen(0.09 * em, (float) (0.35 * em), (float) (0.25 * em)));
    }

    /** A small cross, where the word has no room. */
    static void mark(Canvas canvas, double x, double y, Color color) {
        double reach = 0.26 * canvas.em();
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - reach, y - reach);
        cross.lineTo(x + reach, y + reach);
        cross.moveTo(x - reach, y + reach);
        cross.lineTo(x + reach, y - reach);
        canvas.stroke(cross, color, 0.11 * canvas.em());
        canvas.take(new Box(x - reach, y - reach, 2 * reach, 2 * reach));
    }
}
