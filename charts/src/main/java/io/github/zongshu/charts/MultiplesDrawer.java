package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.util.List;
import java.util.Objects;

/**
 * One small panel for each unit: its name and last figure above, its line in front of those of all others, one scale for all
 * panels.
 */
final class MultiplesDrawer implements Drawer {
    private static final double NARROWEST = 7.5;
    private static final double LOWEST = 4.6;
    /** The height of a panel at best. */
    private static final double HIGH = 9.5;

    private static final double GUTTER = 1.4;
    private static final double HEAD = 1.5;
    private static final double FOOT = 1.4;

    private final SmallMultiplesChart chart;

    MultiplesDrawer(SmallMultiplesChart chart) {
        this.chart = chart;
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        int columns = columns(width, Double.MAX_VALUE, type.em());
        return key(type, width).fit(width) + Math.ceil((double) chart.panels().size() / columns) * HIGH * type.em();
    }

    /** What the crosses mean, if there are any. */
    private Key key(Typesetter type, double width) {
        boolean gaps = chart.panels().stream()
                .flatMap(panel -> panel.values().stream())
                .anyMatch(Objects::isNull);
        return new Key(type).missing(gaps, width);
    }

    /** As many columns as make the panels about one and a half times as wide as high, none too narrow for its head. */
    private int columns(double width, double height, double em) {
        int panels = chart.panels().size();
        int most = (int) Math.max(1, Math.floor((width + GUTTER * em) / ((NARROWEST + GUTTER) * em)));
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int columns = 1; columns <= Math.min(most, panels); columns++) {
            double rows = Math.ceil((double) panels / columns);
            double high = height == Double.MAX_VALUE ? HIGH * em : height / rows;
            double aspect = width / columns / high;
            double empty = columns * rows - panels;
            double badness = Math.abs(Math.log(aspect / 1.7)) + 0.7 * empty / columns;
            best = badness < least ? columns : best;
            least = Math.min(least, badness);
        }
        return best;
    }

    @Override
    public void draw(Canvas canvas, Box area) {
        Typesetter type = canvas.type();
        double em = type.em();
        List<Series> panels = chart.panels();
        Key key = key(type, area.width());
        Box box = area.inset(0, key.fit(area.width()), 0, 0);
        Box body = box;
        key.write(canvas, area.x(), area.y());
        int columns = columns(box.width(), box.height(), em);
        int rows = (int) Math.ceil((double) panels.size() / columns);
        int room = (int) Math.max(1, Math.floor((box.height() - 1.2 * em) / (LOWEST * em)));
        if (rows > Math.max(1, Math.floor(box.height() / (LOWEST * em)))) {
            columns = (int) Math.max(1, Math.floor((box.width() + GUTTER * em) / ((NARROWEST + GUTTER) * em)));
            rows = Math.min(room, (int) Math.ceil((double) panels.size() / columns));
        }
        if (columns * rows < panels.size()) {
            body = box.inset(0, 0, 0, type.mute().leading());
            Rows.tell(
                    canvas,
                    panels.size() - columns * rows,
                    box.right(),
                    body.bottom() + type.mute().leading() / 2);
        }
        Scale scale = Scale.forLine(Extent.of(chart.values()), 3);
        double width = (body.width() - (columns - 1) * GUTTER * em) / columns;
        double height = body.height() / rows;
        for (int i = 0; i < Math.min(panels.size(), columns * rows); i++) {
            int row = i / columns;
            double x = body.x() + i % columns * (width + GUTTER * em);
            Box place = new Box(x, body.y() + row * height, width, height - 0.5 * em);
            draw(canvas, place, i, scale);
        }
    }

    private void draw(Canvas canvas, Box place, int index, Scale scale) {
        Typesetter type = canvas.type();
        double em = type.em();
        Palette palette = canvas.palette();
        Series panel = chart.panels().get(index);
        Color color = color(palette, panel);
        writeHead(canvas, place, panel);
        Box data = place.inset(0, (HEAD + 0.5) * em, 0.5 * em, FOOT * em);
        CategoryMarks marks =
                CategoryMarks.fromEdgeToEdge(data, chart.categories().size()).range(scale);
        if (scale.broken()) {
            Tear.level(canvas, data.x(), data.right(), data.bottom());
        } else {
            canvas.level(data.x(), data.right(), marks.at(0), palette.mute(), Canvas.pen(0.09 * em));
        }
        chart.panels().stream()
                .filter(other -> !other.equals(panel))
                .forEach(other ->
                        marks.line(canvas, other.values(), palette.tint(palette.mute(), 0.6), Canvas.pen(0.09 * em)));
        marks.line(canvas, panel.values(), color, Canvas.pen(0.24 * em));
        Points points = new Points(panel);
        points.last().ifPresent(i -> canvas.dot(marks.middle(i), marks.at(points.value(i)), 0.36 * em, color));
        for (int i = 0; i < panel.values().size(); i++) {
            if (panel.values().get(i) == null && marks.band() > 0.5 * em) {
                Missing.mark(canvas, marks.middle(i), data.bottom() - 0.6 * em, palette.mute());
            }
        }
        writeEnds(canvas, data, panel);
    }

    private Color color(Palette palette, Series panel) {
        boolean quiet = !chart.highlighted().isEmpty() && !panel.name().equals(chart.highlighted());
        return quiet ? palette.mute() : palette.accent();
    }

    private void writeHead(Canvas canvas, Box place, Series panel) {
        Typesetter type = canvas.type();
        double middle = place.y() + HEAD / 2 * type.em();
        Points points = new Points(panel);
        Line figure = points.last().isPresent()
                ? type.line(
                        points.value(points.last().getAsInt()).text(),
                        type.strong().colored(color(canvas.palette(), panel)))
                : type.line(Missing.TEXT, type.mute());
        canvas.write(figure, place.right(), middle, Anchor.END);
        double room = place.width() - figure.width() - 0.6 * type.em();
        Style style = panel.name().equals(chart.highlighted()) ? type.strong() : type.label();
        canvas.write(type.wrap(panel.name(), style, room, 1), place.x(), middle, Anchor.START);
    }

    /** The first and the last category, which is all that a small axis can tell, and the first number, for the last stands above. */
    private void writeEnds(Canvas canvas, Box data, Series panel) {
        Typesetter type = canvas.type();
        double middle = data.bottom() + 0.8 * type.em();
        Style style = type.mute().sized(0.85 * type.em());
        String first = chart.categories().get(0);
        String last = chart.categories().get(chart.categories().size() - 1);
        double half = (data.width() - type.em()) / 2;
        Value value = panel.values().get(0);
        boolean several = chart.categories().size() > 1;
        Line both = type.line(first + (several && value != null ? " " + value.text() : ""), style);
        canvas.write(both.width() <= half ? both : shortened(type, first, style, half), data.x(), middle, Anchor.START);
        if (several) {
            canvas.write(shortened(type, last, style, half), data.right(), middle, Anchor.END);
        }
    }

    private static Line shortened(Typesetter type, String text, Style style, double width) {
        return type.wrap(text, style, width, 1).get(0);
    }
}
