package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names and figures of slices below each other, right of the ring, in the order of the slices from the top. */
final class RingList {
    private static final double LEAD = 1.5;

    private record Entry(String name, String figure, Style style, List<Color> swatch) {}

    private final Canvas canvas;
    private final List<Entry> entries;
    private double left;

    RingList(Canvas canvas, List<Slice> slices, List<Color> colors, List<String> missing) {
        this.canvas = canvas;
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            all.add(new Entry(slice.label(), slice.figure(), canvas.type().strong(), List.of(colors.get(i))));
        }
        missing.forEach(
                name -> all.add(new Entry(name, Missing.TEXT, canvas.type().mute(), List.of())));
        this.entries = all;
    }

    /** Where the ring goes, at the left of the box; the list takes the rest, the more the longer its names are. */
    Box beside(Box box) {
        double em = canvas.em();
        Typesetter type = canvas.type();
        double wanted = entries.stream()
                .flatMap(e -> Stream.of(type.width(e.name(), type.label()), type.width(e.figure(), type.strong())))
                .mapToDouble(width -> width)
                .max()
                .orElse(0);
        double list = Math.min(wanted + LEAD * em, box.width() * 0.5);
        double side = Math.min(box.height(), box.width() - list - 1.6 * em);
        double spare = Math.max(0, box.width() - side - 1.6 * em - list) / 2;
        left = box.x() + spare + side + 1.6 * em;
        return new Box(box.x() + spare, box.centerY() - side / 2, side, side);
    }

    void write(Box box) {
        double em = canvas.em();
        Rows<Entry> rows = Rows.fit(
                canvas,
                Box.between(left, box.y(), box.right(), box.bottom()),
                entries,
                new Rows.Pitch(1.35 * em, 3.6 * em),
                entry -> false);
        for (int i = 0; i < rows.shown().size(); i++) {
            write(rows.shown().get(i), rows.middle(i), rows.pitch(), box.right());
        }
    }

    private void write(Entry entry, double middle, double pitch, double right) {
        Typesetter type = canvas.type();
        double em = type.em();
        double x = left + LEAD * em;
        Line figure = type.line(entry.figure(), entry.style());
        int lines = (int) Math.floor((pitch - 0.15 * em) / type.label().leading());
        List<Line> words;
        double first;
        if (lines >= 2) {
            words = new ArrayList<>(type.wrap(entry.name(), type.label(), right - x, lines - 1));
            words.add(figure);
            canvas.write(words, x, middle, Anchor.START);
            first = middle - Canvas.heightOf(words) / 2 + type.label().leading() / 2;
        } else {
            words = type.wrap(entry.name(), type.label(), right - x - figure.width() - 0.6 * em, 1);
            canvas.write(words, x, middle, Anchor.START);
            canvas.write(figure, x + Canvas.widthOf(words) + 0.6 * em, middle, Anchor.START);
            first = middle;
        }
        Rectangle2D block = new Rectangle2D.Double(left, first - 0.42 * em, 0.84 * em, 0.84 * em);
        if (entry.swatch().isEmpty()) {
            canvas.stroke(block, type.palette().mute(), 0.09 * em);
        }
        entry.swatch().forEach(color -> canvas.fill(block, color));
    }
}
