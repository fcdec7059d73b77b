package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TileChart.Tile;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Districts as equal tiles with name and figure. Where figures have no room, a key says what the tints mean. */
final class TileDrawer implements Drawer {
    private static final double WIDEST = 8.5;
    private static final double HIGHEST = 5;
    private static final double BETWEEN = 0.2;
    /** A name and a figure below each other. */
    private static final double TWO_LINES = 2.7;

    private final TileChart chart;
    private final int top;
    private final int left;
    private final int rows;
    private final int columns;

    TileDrawer(TileChart chart) {
        this.chart = chart;
        this.top = chart.tiles().stream().mapToInt(Tile::row).min().orElse(0);
        this.left = chart.tiles().stream().mapToInt(Tile::column).min().orElse(0);
        this.rows = 1 - top + chart.tiles().stream().mapToInt(Tile::row).max().orElse(0);
        this.columns =
                1 - left + chart.tiles().stream().mapToInt(Tile::column).max().orElse(0);
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return (rows * 3.6 + Shade.keyHeight()) * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        double width = Math.min(box.width() / columns, WIDEST * em);
        boolean figures = box.height() / rows >= TWO_LINES * em
                && chart.values().stream()
                        .allMatch(value -> type.width(value.text(), type.strong()) <= width - 0.6 * em);
        Shade shade = new Shade(canvas.palette(), chart.values());
        Box body = box;
        if (!figures) {
            body = box.inset(0, Shade.keyHeight() * em, 0, 0);
            shade.writeKey(canvas, box.right(), box.y());
        }
        double height = Math.min(body.height() / rows, HIGHEST * em);
        double x = body.centerX() - width * columns / 2;
        double y = body.centerY() - height * rows / 2;
        for (Tile tile : chart.tiles()) {
            Box place = new Box(x + (tile.column() - left) * width, y + (tile.row() - top) * height, width, height);
            draw(canvas, place.grown(-BETWEEN / 2 * em), tile.datum(), shade, figures);
        }
    }

    private static void draw(Canvas canvas, Box place, Datum datum, Shade shade, boolean figures) {
        Typesetter type = canvas.type();
        double em = type.em();
        Palette palette = canvas.palette();
        Value value = datum.value();
        Color ground = value == null ? palette.paper() : shade.of(value);
        canvas.fill(place.shape(), ground);
        if (value == null) {
            Missing.frame(canvas, place);
        }
        if (datum.highlighted()) {
            canvas.stroke(place.grown(-0.09 * em).shape(), palette.ink(), 0.18 * em);
        }
        Style name = (datum.highlighted() ? type.strong() : type.label()).colored(palette.textOn(ground));
        boolean second = figures || (value == null && place.height() >= TWO_LINES * em - BETWEEN * em);
        int lines = (int) Math.floor((place.height() - 0.1 * em) / name.leading()) - (second ? 1 : 0);
        double room = place.width() - 0.5 * em;
        List<Line> words = new ArrayList<>(type.wrap(datum.label(), name, room, Math.clamp(lines, 1, 2)));
        if (second) {
            Style style = value == null ? type.label() : type.strong();
            words.add(type.line(value == null ? Missing.TEXT : value.text(), style.colored(palette.textOn(ground))));
        }
        canvas.write(words, place.centerX(), place.centerY(), Anchor.MIDDLE);
    }
}
