package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines on a shown scale, labelled at their ends, a single one also where it turns; levels to reach are broken and named. */
record TrendPlot(TrendChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double LEAST_HEIGHT = 120;
    private static final double MOST_HEIGHT = 220;
    private static final double ROOM = 6;
    private static final double NAMES = 20;

    @Override
    public void writePlot(ChartMarkup markup) {
        double height = height(markup.width());
        double above = head().height(markup.width()) + ROOM;
        LastFigures last = new LastFigures(chart.lines(), scale(), height - above - NAMES);
        double beside = isSingle() ? 0 : last.width() + ROOM;
        markup.layout(0, above / height, 1 - beside / markup.width(), 1 - above / height);
        Lines lines = new Lines(markup);
        lines.open();
        for (int i = 0; i < chart.lines().size(); i++) {
            Series line = chart.lines().get(i);
            lines.line(
                    i,
                    i,
                    isSingle()
                            ? new Lines.Labels(lines.turns(line), notes(i))
                            : new Lines.Labels(Lines.last(line), notes(i), "r", moved(last.shift(i) / height)));
        }
        for (int i = 0; i < chart.targets().size(); i++) {
            Datum target = chart.targets().get(i);
            Value level = target.value();
            lines.target(
                    chart.lines().size() + i, level == null ? target.label() : target.label() + " " + level.text());
        }
        lines.close(CATEGORY_AXIS, VALUE_AXIS);
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", scale());
    }

    private static String moved(double down) {
        String layout = ChartMarkup.moved(0, down);
        return layout.equals(ChartMarkup.moved(0, 0)) ? "" : layout;
    }

    private boolean isSingle() {
        return chart.lines().size() == 1;
    }

    private Scale scale() {
        List<@Nullable Value> all = new ArrayList<>();
        chart.lines().forEach(line -> all.addAll(line.values()));
        chart.targets().forEach(target -> all.add(target.value()));
        return Scale.forLine(all);
    }

    /** The notes that stand at a line: the first that has a number there. */
    private Map<Integer, String> notes(int line) {
        Map<Integer, String> notes = new TreeMap<>();
        for (TrendChart.Note note : chart.notes()) {
            if (line == lineAt(note.category())) {
                notes.merge(note.category(), note.text(), (one, other) -> one + "\n" + other);
            }
        }
        return notes;
    }

    /** The first line that has a number at a category, or -1. */
    private int lineAt(int category) {
        return IntStream.range(0, chart.lines().size())
                .filter(i -> chart.lines().get(i).values().get(category) != null)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public Head head() {
        List<String> remarks = chart.notes().stream()
                .filter(note -> lineAt(note.category()) < 0)
                .map(note -> chart.categories().get(note.category()) + note.text())
                .toList();
        return new Head(
                chart.lines().stream().map(Series::name).toList(),
                Gaps.of(chart.categories(), chart.lines()).with(remarks));
    }

    /** A level to reach is named where it is drawn. */
    @Override
    public List<Integer> unnamed() {
        return IntStream.range(0, chart.targets().size())
                .mapToObj(i -> chart.lines().size() + i)
                .toList();
    }

    @Override
    public double height(double width) {
        return Math.clamp(0.6 * width, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
