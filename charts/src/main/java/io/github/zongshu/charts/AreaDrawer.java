package io.github.zongshu.charts;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Filled areas. A single one has a strong edge and carries the figures that a line would; several stand on each other and carry their
 * names and last figures at their ends.
 */
final class AreaDrawer implements Drawer {
    private static final double LIGHT = 0.74;

    private final AreaChart chart;
    private final boolean single;

    AreaDrawer(AreaChart chart) {
        this.chart = chart;
        this.single = chart.areas().size() == 1;
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Upright.naturalHeight(type, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Key key = new Key(type);
        key.missing(IntStream.range(0, chart.categories().size()).anyMatch(this::missing), box.width());
        double height = box.height() - key.fit(box.width()) - 4 * em;
        Grid grid = new Grid(Scale.fromZero(extent(), Grid.intervals(type, height)), type.mute());
        EndLabels ends = new EndLabels(type, single ? List.of() : chart.areas(), canvas.palette()::part, box.width());
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(
                        chart.categories(), type.mute(), 1, chart.categories().size() > 1),
                new Upright.Margins(
                        grid.labelWidth(type), (single ? 1.8 : 0.7) * em, single ? 0.6 * em : ends.width(), 0));
        Box data = frame.data();
        CategoryMarks marks = frame.marks().range(grid.scale());
        grid.drawLines(canvas, marks, data);
        fill(canvas, marks);
        frame.drawBase(canvas, marks);
        markMissing(canvas, marks);
        frame.write(canvas, box, 0);
        grid.writeLeft(canvas, marks, data);
        Box limits = Box.between(0, frame.body().y(), 0, data.bottom() + 0.5 * em);
        ends.write(canvas, marks, ends(marks), data, limits);
        if (single) {
            Box room = Box.between(data.x(), frame.body().y(), box.right(), data.bottom());
            LineLabels labels = under(canvas, marks, room);
            LineFigures.writeLast(canvas, marks, chart.areas().get(0), labels);
            LineFigures.writeTurns(canvas, marks, chart.areas().get(0), labels);
        }
    }

    private boolean missing(int category) {
        return chart.areas().stream().anyMatch(area -> area.values().get(category) == null);
    }

    /** How high the areas up to one reach together at a category; the lowest edge has the index -1. */
    private double edge(int area, int category) {
        return IntStream.rangeClosed(0, area)
                .mapToObj(i -> chart.areas().get(i).values().get(category))
                .filter(Objects::nonNull)
                .mapToDouble(value -> value.quantity().value().doubleValue())
                .sum();
    }

    private Extent extent() {
        int top = chart.areas().size() - 1;
        List<BigDecimal> sums = IntStream.range(0, chart.categories().size())
                .mapToObj(i -> BigDecimal.valueOf(edge(top, i)))
                .toList();
        Extent each = Extent.of(chart.values());
        return new Extent(
                each.low(),
                sums.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO),
                each.percent(),
                each.whole());
    }

    /** The middles of the areas where they end; those of an area that is not reported there lie at the foot. */
    private List<Double> ends(CategoryMarks marks) {
        int last = last();
        return IntStream.range(0, single ? 0 : chart.areas().size())
                .mapToObj(i -> marks.at((edge(i - 1, last) + edge(i, last)) / 2))
                .toList();
    }

    private void fill(Canvas canvas, CategoryMarks marks) {
        double em = canvas.em();
        for (int area = chart.areas().size() - 1; area >= 0; area--) {
            Color full = single ? canvas.palette().accent() : canvas.palette().part(area);
            for (List<Integer> stretch : stretches()) {
                canvas.fill(
                        outline(marks, area, stretch, true),
                        single ? canvas.palette().tint(full, LIGHT) : full);
                Color edge = single ? full : canvas.palette().paper();
                canvas.stroke(outline(marks, area, stretch, false), edge, (single ? 0.25 : 0.14) * em);
            }
        }
    }

    /** The runs of categories at which all areas were reported. */
    private List<List<Integer>> stretches() {
        List<List<Integer>> stretches = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < chart.categories().size(); i++) {
            boolean gap = missing(i);
            if (!gap && !open) {
                stretches.add(new ArrayList<>());
            }
            if (!gap) {
                stretches.get(stretches.size() - 1).add(i);
            }
            open = !gap;
        }
        return stretches;
    }

    /** The upper edge of an area, and, closed, the lower one back. */
    private Path2D outline(CategoryMarks marks, int area, List<Integer> stretch, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i : stretch) {
            to(path, marks.middle(i) - alone(marks, stretch, 0), marks.at(edge(area, i)));
            to(path, marks.middle(i) + alone(marks, stretch, last()), marks.at(edge(area, i)));
        }
        if (closed) {
            for (int at = stretch.size() - 1; at >= 0; at--) {
                int i = stretch.get(at);
                to(path, marks.middle(i) + alone(marks, stretch, last()), marks.at(edge(area - 1, i)));
                to(path, marks.middle(i) - alone(marks, stretch, 0), marks.at(edge(area - 1, i)));
            }
            path.closePath();
        }
        return path;
    }

    private static void to(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    private int last() {
        return chart.categories().size() - 1;
    }

    /** How far a category between two gaps reaches to a side, so that it is seen at all; not over the end of the chart. */
    private double alone(CategoryMarks marks, List<Integer> stretch, int end) {
        boolean atEnd = stretch.get(0) == end && last() > 0;
        return stretch.size() == 1 && !atEnd ? marks.band() / 4 : 0;
    }

    /** Keeps figures off the area itself. */
    private LineLabels under(Canvas canvas, CategoryMarks marks, Box room) {
        LineLabels labels = new LineLabels(canvas, room);
        Series area = chart.areas().get(0);
        labels.avoid(marks, area);
        for (int i = 0; i < area.values().size(); i++) {
            Value value = area.values().get(i);
            if (value != null) {
                labels.avoid(marks.bandOf(i, value));
            }
        }
        return labels;
    }

    private void markMissing(Canvas canvas, CategoryMarks marks) {
        IntStream.range(0, chart.categories().size())
                .filter(this::missing)
                .forEach(i -> Missing.mark(
                        canvas,
                        marks.middle(i),
                        marks.at(0) - 0.6 * canvas.em(),
                        canvas.palette().mute()));
    }
}
