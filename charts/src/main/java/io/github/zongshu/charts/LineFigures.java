package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.util.OptionalInt;

/** The figures along a single line: surely the last; the first, the greatest and the least where they have room. */
final class LineFigures {
    private LineFigures() {}

    /** The last figure, rather on the line than not at all. */
    static void writeLast(Canvas canvas, CategoryMarks marks, Series line, LineLabels labels) {
        Points points = new Points(line);
        OptionalInt last = points.last();
        if (last.isPresent()) {
            Value value = points.value(last.getAsInt());
            double x = marks.middle(last.getAsInt());
            labels.writeSurelyAt(canvas.type().line(value.text(), style(canvas)), x, marks.at(value));
            canvas.dot(x, marks.at(value), 0.4 * canvas.em(), canvas.palette().accent());
        }
    }

    private static Style style(Canvas canvas) {
        return canvas.type().strong().colored(canvas.palette().accent());
    }

    /** The first, the greatest and the least, each where it has room. */
    static void writeTurns(Canvas canvas, CategoryMarks marks, Series line, LineLabels labels) {
        Points points = new Points(line);
        for (int i : points.turns()) {
            Value value = points.value(i);
            if (labels.writeAt(canvas.type().line(value.text(), style(canvas)), marks.middle(i), marks.at(value))) {
                canvas.dot(
                        marks.middle(i),
                        marks.at(value),
                        0.28 * canvas.em(),
                        canvas.palette().accent());
            }
        }
    }
}
