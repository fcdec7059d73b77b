package io.github.zongshu.charts;

import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.math.BigDecimal;

/**
 * The value axis above a horizontal chart: few light lines, and their worth at their heads.
 *
 * @param scale the ticks
 * @param unit what the axis counts for one of the ticks: 100 where ticks are per cent of an axis from 0 to 1
 */
record Ruler(Scale scale, double unit) {
    /** The room that the labels take above the data, in text sizes. */
    static final double HEIGHT = 1.5;

    /** The ruler of a chart of stacked bars, with about so many intervals. */
    static Ruler of(SeriesBarChart chart, boolean shares, int intervals) {
        Extent shared = new Extent(BigDecimal.ZERO, BigDecimal.valueOf(100), true, true);
        BigDecimal most = Stack.of(chart).stream()
                .map(stack -> BigDecimal.valueOf(stack.end()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        Extent counted = new Extent(
                BigDecimal.ZERO, most, false, Extent.of(chart.values()).whole());
        return new Ruler(Scale.fromZero(shares ? shared : counted, intervals), shares ? 100 : 1);
    }

    /** Draws what of the ruler lies beside the data. */
    void draw(Canvas canvas, CategoryMarks marks, Box data) {
        double em = canvas.em();
        Style style = canvas.type().mute();
        double free = data.x() - em;
        for (BigDecimal tick : scale.ticks()) {
            double x = marks.at(tick.doubleValue() / unit);
            Line label = canvas.type().line(scale.label(tick), style);
            double left = Math.min(x - label.width() / 2, data.right() - label.width());
            if (x <= data.right() + 0.01 && left > free) {
                canvas.plumb(x, data.y(), data.bottom(), canvas.palette().grid(), Canvas.pen(0.075 * em));
                canvas.write(label, left, data.y() - 0.75 * em, Anchor.START);
                free = left + label.width() + 0.6 * em;
            }
        }
    }
}
