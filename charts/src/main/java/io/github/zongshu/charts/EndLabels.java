package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.message.Message;
import io.github.zongshu.value.Value;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The names and last figures of several lines, right of where the lines end; moved apart where they end close together. */
final class EndLabels {
    private static final double WIDEST = 0.3;

    private record Label(Series series, int index, List<Line> lines, double height) {}

    private final Typesetter type;
    private final List<Label> labels = new ArrayList<>();

    EndLabels(Typesetter type, List<Series> lines, double chartWidth) {
        this.type = type;
        for (int i = 0; i < lines.size(); i++) {
            List<Line> words = words(lines.get(i), i, chartWidth * WIDEST);
            labels.add(new Label(lines.get(i), i, words, Canvas.heightOf(words) + 0.1 * type.em()));
        }
    }

    private List<Line> words(Series series, int index, double widest) {
        Style style = type.strong().colored(type.palette().lineText(index));
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

    void write(Canvas canvas, CategoryMarks marks, Box data, Box limits) {
        List<Label> shown = fitting(marks, limits);
        List<Double> middles = Spread.apart(
                shown.stream().map(label -> middle(label, marks, data)).toList(),
                shown.stream().map(Label::height).toList(),
                limits.y(),
                limits.bottom());
        for (int i = 0; i < shown.size(); i++) {
            Label label = shown.get(i);
            double x = data.right() + 1.4 * type.em();
            canvas.write(label.lines(), x, middles.get(i), Anchor.START);
            lead(canvas, marks, label, x, middles.get(i));
        }
    }

    /** In the order of their places; as many as the height holds, the first series first. */
    private List<Label> fitting(CategoryMarks marks, Box limits) {
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
        fitting.sort(Comparator.comparingDouble((Label label) -> middle(label, marks, limits)));
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

    private static double middle(Label label, CategoryMarks marks, Box data) {
        return last(label.series()).map(marks::at).orElse(data.bottom());
    }

    /** A thin line to the label where it could not stand beside the end of its line. */
    private void lead(Canvas canvas, CategoryMarks marks, Label label, double x, double middle) {
        int end = label.series().values().size() - 1;
        Value last = label.series().values().get(end);
        if (last != null) {
            double em = type.em();
            Line2D leader = new Line2D.Double(marks.middle(end) + 0.5 * em, marks.at(last), x - 0.3 * em, middle);
            canvas.stroke(leader, type.palette().line(label.index()), 0.07 * em);
        }
    }
}
