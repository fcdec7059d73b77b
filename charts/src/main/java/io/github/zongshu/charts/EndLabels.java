package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The names and last figures of several lines, right of where the lines end; moved apart where they end close together. */
final class EndLabels {
    private static final double WIDEST = 0.3;

    private record Label(Series series, int index, List<Line> lines, double height) {}

    private final Typesetter type;
    private final IntFunction<Color> colors;
    private final List<Label> labels = new ArrayList<>();

    /** @param colors of the lines by their index */
    EndLabels(Typesetter type, List<Series> lines, IntFunction<Color> colors, double chartWidth) {
        this.type = type;
        this.colors = colors;
        for (int i = 0; i < lines.size(); i++) {
            List<Line> words = words(lines.get(i), i, chartWidth * WIDEST);
            labels.add(new Label(lines.get(i), i, words, Canvas.heightOf(words) + 0.1 * type.em()));
        }
    }

    private List<Line> words(Series series, int index, double widest) {
        Style style = type.strong().colored(type.palette().textLike(colors.apply(index)));
        String figure = last(series).map(Value::text).orElse(Missing.TEXT);
        String whole = series.name() + " " + figure;
        if (type.width(whole, style) <= widest) {
            return List.of(type.line(whole, style));
        }
        List<Line> words = new ArrayList<>(type.wrap(series.name(), style, widest, 2));
        words.add(type.line(figure, style));
        return words;
    }

    private static Optional<Value> last(Series series) {
        Points points = new Points(series);
        return points.last().stream().mapToObj(points::value).findFirst();
    }

    /** The room right of the data, the gap included. */
    double width() {
        return labels.stream()
                        .mapToDouble(label -> Canvas.widthOf(label.lines()))
                        .max()
                        .orElse(0)
                + 1.4 * type.em();
    }

    /** Labels beside the last points of lines; a line without any is named at its foot. */
    void write(Canvas canvas, CategoryMarks marks, Box data, Box limits) {
        List<Double> ends = labels.stream()
                .map(label -> last(label.series()).map(marks::at).orElse(data.bottom()))
                .toList();
        write(canvas, marks, ends, data, limits);
    }

    /** @param ends the height at which each line or area ends */
    void write(Canvas canvas, CategoryMarks marks, List<Double> ends, Box data, Box limits) {
        List<Label> shown = fitting(ends, limits);
        List<Double> middles = Spread.apart(
                shown.stream().map(label -> ends.get(label.index())).toList(),
                shown.stream().map(Label::height).toList(),
                limits.y(),
                limits.bottom());
        for (int i = 0; i < shown.size(); i++) {
            Label label = shown.get(i);
            double x = data.right() + 1.4 * type.em();
            canvas.write(label.lines(), x, middles.get(i), Anchor.START);
            double from = marks.middle(label.series().values().size() - 1) + 0.5 * type.em();
            lead(canvas, label, new Line2D.Double(from, ends.get(label.index()), x - 0.3 * type.em(), middles.get(i)));
        }
    }

    /** In the order of their places; as many as the height holds, the first series first. */
    private List<Label> fitting(List<Double> ends, Box limits) {
        List<Label> fitting = new ArrayList<>();
        double height = 0;
        for (Label label : labels) {
            height += label.height();
            if (height <= limits.height()) {
                fitting.add(label);
            } else {
                tellLeftOut(label.series());
            }
        }
        fitting.sort(Comparator.comparingDouble((Label label) -> ends.get(label.index())));
        return fitting;
    }

    private void tellLeftOut(Series series) {
        type.notice(
                "chart-label-left-out",
                series.name(),
                new Message(
                        "图太小，折线“" + series.name() + "”没有标注；加高图形或减少折线",
                        "The line " + series.name()
                                + " has no label because the chart is too small; make it higher or draw fewer lines"));
    }

    /** A thin line to the label where it could not stand beside the end of its line. */
    private void lead(Canvas canvas, Label label, Line2D leader) {
        int end = label.series().values().size() - 1;
        if (label.series().values().get(end) != null) {
            canvas.stroke(leader, colors.apply(label.index()), 0.07 * type.em());
        }
    }
}
