package io.github.zongshu.charts;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Bars and lines over categories, drawn by JFreeChart into exactly the box given. Categories are keyed by their index,
 * because JFreeChart would overwrite one of two categories of the same name.
 */
final class CategoryMarks {
    private static final double SHORTEST_BAR = 0.75;
    private static final double IN_GROUP = 0.04;

    private final Box data;
    private final int count;
    private final Direction direction;
    private final CategoryAxis categories = new CategoryAxis();
    private final NumberAxis range = new NumberAxis();

    /** @param share how much of its band a bar fills */
    CategoryMarks(Box data, int count, Direction direction, double share) {
        this.data = data;
        this.count = count;
        this.direction = direction;
        double gap = (1 - share) / count;
        categories.setLowerMargin(gap / 2);
        categories.setUpperMargin(gap / 2);
        categories.setCategoryMargin(gap * (count - 1));
    }

    /** Upright marks, the first at the left edge of the data and the last at the right one, as areas and small lines want them. */
    static CategoryMarks fromEdgeToEdge(Box data, int count) {
        double half = count > 1 ? data.width() / (count - 1) / 2 : 0;
        return new CategoryMarks(data.inset(-half, 0, -half, 0), count, Direction.VERTICAL, 1);
    }

    CategoryMarks range(double low, double high) {
        range.setRange(new Range(low, high), true, false);
        return this;
    }

    CategoryMarks range(Scale scale) {
        return range(scale.low().doubleValue(), scale.high().doubleValue());
    }

    /** The width of one category. */
    double band() {
        return (direction == Direction.VERTICAL ? data.width() : data.height()) / count;
    }

    /** The middle of a category, along the axis of categories. */
    double middle(int category) {
        RectangleEdge edge = direction == Direction.VERTICAL ? RectangleEdge.BOTTOM : RectangleEdge.LEFT;
        return categories.getCategoryMiddle(category, count, data.shape(), edge);
    }

    /** Where a value lies, along the axis of values. */
    double at(double value) {
        RectangleEdge edge = direction == Direction.VERTICAL ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
        return range.valueToJava2D(value, data.shape(), edge);
    }

    /** The room that a bar of this value takes, the whole width of its band. */
    Box bandOf(int category, Value value) {
        double half = band() / 2;
        double end = at(value);
        return Box.between(
                middle(category) - half, Math.min(end, at(0)), middle(category) + half, Math.max(end, at(0)));
    }

    double at(Value value) {
        return at(value.quantity().value().doubleValue());
    }

    void bars(Canvas canvas, List<? extends @Nullable Value> values, IntFunction<Color> colors) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        add(dataset, 0, values);
        render(canvas, dataset, new ColoredBars(colors));
    }

    /** The bars of several series, side by side within the band of their category. */
    void groups(Canvas canvas, List<Series> series, IntFunction<Color> colors) {
        BarRenderer renderer = new BarRenderer();
        renderer.setItemMargin(IN_GROUP);
        paint(renderer, series.size(), colors);
        render(canvas, dataset(series), renderer);
    }

    /** Where the bar of one of several series stands in its group, along the axis of categories. */
    double middle(int category, int series, int seriesCount) {
        RectangleEdge edge = direction == Direction.VERTICAL ? RectangleEdge.BOTTOM : RectangleEdge.LEFT;
        return categories.getCategorySeriesMiddle(category, count, series, seriesCount, IN_GROUP, data.shape(), edge);
    }

    /** The bars of several series on each other; as shares, of a range from 0 to 1. */
    void stacks(Canvas canvas, List<Series> series, IntFunction<Color> colors, boolean asShares) {
        StackedBarRenderer renderer = new StackedBarRenderer(asShares);
        paint(renderer, series.size(), colors);
        render(canvas, dataset(series), renderer);
    }

    private static void paint(BarRenderer renderer, int series, IntFunction<Color> colors) {
        for (int i = 0; i < series; i++) {
            renderer.setSeriesPaint(i, colors.apply(i));
        }
    }

    private static DefaultCategoryDataset dataset(List<Series> series) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int i = 0; i < series.size(); i++) {
            add(dataset, i, series.get(i).values());
        }
        return dataset;
    }

    private static void add(DefaultCategoryDataset dataset, int row, List<? extends @Nullable Value> values) {
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            dataset.addValue(value == null ? null : value.quantity().value(), Integer.valueOf(row), Integer.valueOf(i));
        }
    }

    private void render(Canvas canvas, DefaultCategoryDataset dataset, BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMinimumBarLength(SHORTEST_BAR);
        CategoryPlot plot = new CategoryPlot(dataset, categories, range, renderer);
        plot.setOrientation(direction == Direction.VERTICAL ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
        // Not plot.draw: it would round the box to whole points and clip what stands at its edge.
        plot.render(canvas.graphics(), data.shape(), 0, null, null);
    }

    /**
     * A line as one path, so that its joins are round and its dashes run on; JFreeChart's renderer draws each stretch by
     * itself. A missing value is a gap; a value between two gaps is a dot.
     */
    void line(Canvas canvas, List<? extends @Nullable Value> values, Color color, BasicStroke pen) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value != null && drawing) {
                path.lineTo(middle(i), at(value));
            } else if (value != null) {
                path.moveTo(middle(i), at(value));
                boolean alone = i + 1 == values.size() || values.get(i + 1) == null;
                canvas.dot(middle(i), at(value), alone ? pen.getLineWidth() : 0, color);
            }
            drawing = value != null;
        }
        canvas.stroke(path, color, pen);
    }

    /** A dot at each value of a line, where they stand apart. */
    void dots(Canvas canvas, List<? extends @Nullable Value> values, Color color) {
        boolean roomy = band() > 1.2 * canvas.em();
        for (int i = 0; roomy && i < values.size(); i++) {
            Value value = values.get(i);
            if (value != null) {
                canvas.dot(middle(i), at(value), 0.26 * canvas.em(), color);
            }
        }
    }

    private static final class ColoredBars extends BarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient IntFunction<Color> colors;

        ColoredBars(IntFunction<Color> colors) {
            this.colors = colors;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return colors.apply(column);
        }
    }
}
