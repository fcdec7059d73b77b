package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What colours and marks mean, in one or more rows above a chart; only for what cannot be labelled where it stands. */
final class Key {
    /** What stands before the words. */
    enum Swatch {
        /** A small square, for columns and parts. */
        BLOCK,
        /** A dot, for dots. */
        DOT,
        /** A stroke with a dot, for lines. */
        LINE,
        /** Nothing: the words hold the mark themselves. */
        NONE
    }

    private record Entry(Swatch swatch, Color color, Line words) {}

    private final Typesetter type;
    private final List<Entry> entries = new ArrayList<>();
    private List<List<Entry>> rows = List.of();

    Key(Typesetter type) {
        this.type = type;
    }

    /** What the colours of parts of a whole mean; nothing for a single one. */
    static Key parts(Typesetter type, List<Series> series, double width) {
        return of(type, series, width, type.palette()::part);
    }

    /** What the colours of bars side by side mean; nothing for a single series. */
    static Key groups(Typesetter type, List<Series> series, double width) {
        return of(type, series, width, i -> type.palette().group(i, series.size()));
    }

    private static Key of(Typesetter type, List<Series> series, double width, IntFunction<Color> colors) {
        Key key = new Key(type);
        for (int i = 0; series.size() > 1 && i < series.size(); i++) {
            key.add(Swatch.BLOCK, colors.apply(i), series.get(i).name(), width);
        }
        return key;
    }

    /** Says what the crosses mean, if there are any. */
    Key missing(boolean any, double width) {
        return any ? add(Swatch.NONE, type.palette().mute(), Missing.KEY, width) : this;
    }

    Key add(Swatch swatch, Color color, String words, double width) {
        Style style = type.mute();
        type.wrap(words, style, width - lead(swatch), 1).forEach(line -> entries.add(new Entry(swatch, color, line)));
        return this;
    }

    /** Arranges the entries; the height they take, with the gap below. Nothing for no entries. */
    double fit(double width) {
        List<List<Entry>> arranged = new ArrayList<>();
        double left = 0;
        for (Entry entry : entries) {
            double need = lead(entry.swatch()) + entry.words().width();
            if (arranged.isEmpty() || left + need > width) {
                arranged.add(new ArrayList<>());
                left = 0;
            }
            arranged.get(arranged.size() - 1).add(entry);
            left += need + 1.4 * type.em();
        }
        rows = arranged;
        return rows.isEmpty() ? 0 : rows.size() * rowHeight() + 0.5 * type.em();
    }

    private double rowHeight() {
        return type.mute().leading() * 1.08;
    }

    private double lead(Swatch swatch) {
        return switch (swatch) {
            case BLOCK, DOT -> 1.15 * type.em();
            case LINE -> 2 * type.em();
            case NONE -> 0;
        };
    }

    void write(Canvas canvas, double left, double top) {
        double middle = top + rowHeight() / 2;
        for (List<Entry> row : rows) {
            double x = left;
            for (Entry entry : row) {
                draw(canvas, entry, x, middle);
                canvas.write(entry.words(), x + lead(entry.swatch()), middle, Anchor.START);
                x += lead(entry.swatch()) + entry.words().width() + 1.4 * type.em();
            }
            middle += rowHeight();
        }
    }

    private void draw(Canvas canvas, Entry entry, double x, double middle) {
        double em = type.em();
        switch (entry.swatch()) {
            case BLOCK -> canvas.fill(new Rectangle2D.Double(x, middle - 0.4 * em, 0.8 * em, 0.8 * em), entry.color());
            case DOT -> canvas.dot(x + 0.4 * em, middle, 0.42 * em, entry.color());
            case LINE -> {
                canvas.level(x, x + 1.6 * em, middle, entry.color(), Canvas.pen(0.22 * em));
                canvas.dot(x + 0.8 * em, middle, 0.3 * em, entry.color());
            }
            case NONE -> {}
        }
    }
}
