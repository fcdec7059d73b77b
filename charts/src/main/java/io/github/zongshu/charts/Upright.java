package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import java.util.List;

/**
 * An upright chart laid out: a key above, the data, the names of the categories below.
 *
 * @param key what stands above
 * @param body all below the key
 * @param data where the marks go
 * @param names the names below the data
 * @param labels what the categories are called
 */
record Upright(Key key, Box body, Box data, CategoryNames names, Labels labels) {
    private static final double NAMES = 0.6;

    /**
     * What stands around the data.
     *
     * @param left room for the ticks
     * @param above room for figures over the marks
     * @param right room for names or ticks
     * @param below room for figures under marks below zero
     */
    record Margins(double left, double above, double right, double below) {}

    /** Lays out a chart in a box. */
    static Upright of(Canvas canvas, Box box, Key key, Labels labels, Margins margins) {
        Box body = box.inset(0, key.fit(box.width()), 0, 0);
        Box across = body.inset(margins.left(), margins.above(), margins.right(), 0);
        CategoryMarks probe = labels.marks(across);
        CategoryNames names = new CategoryNames(canvas.type(), labels.names(), labels.style(), box.height())
                .fit(probe.band(), probe::middle, box.x(), box.right());
        Box data = across.inset(0, 0, 0, names.height() + NAMES * canvas.em() + margins.below());
        return new Upright(key, body, data, names, labels);
    }

    /**
     * The categories.
     *
     * @param names what they are called
     * @param style in what style
     * @param share how much of its band a mark fills
     * @param fromEdgeToEdge whether the first and the last lie at the edges of the data, not half a band within
     */
    record Labels(List<String> names, Style style, double share, boolean fromEdgeToEdge) {
        /** Categories with a band each. */
        Labels(List<String> names, Style style, double share) {
            this(names, style, share, false);
        }

        private CategoryMarks marks(Box data) {
            return fromEdgeToEdge
                    ? CategoryMarks.fromEdgeToEdge(data, names.size())
                    : new CategoryMarks(data, names.size(), Direction.VERTICAL, share);
        }
    }

    /** Marks over the data. */
    CategoryMarks marks() {
        return labels.marks(data);
    }

    /** Marks over the whole height, from zero, where every mark carries its figure; otherwise on an axis, which is drawn. */
    CategoryMarks marks(Canvas canvas, Grid grid, Extent values, boolean direct) {
        CategoryMarks marks = marks();
        if (direct) {
            double low = Math.min(0, values.low().doubleValue());
            double high = Math.max(0, values.high().doubleValue());
            return marks.range(low, high > low ? high : low + 1);
        }
        marks.range(grid.scale());
        grid.drawLines(canvas, marks, data);
        grid.writeLeft(canvas, marks, data);
        return marks;
    }

    /** The line on which the marks stand. */
    void drawBase(Canvas canvas, CategoryMarks marks) {
        canvas.level(data.x(), data.right(), marks.at(0), canvas.palette().ink(), Canvas.pen(0.11 * canvas.em()));
    }

    /** Writes the key and the names. */
    void write(Canvas canvas, Box box, double below) {
        key.write(canvas, box.x(), box.y());
        names.write(canvas, data.bottom() + below + (NAMES - 0.05) * canvas.em());
    }

    /** How high an upright chart is at best. */
    static double naturalHeight(Typesetter type, double width) {
        return Math.max(15 * type.em(), Math.min(0.56 * width, 24 * type.em()));
    }
}
