package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Labels at both sides of a ring, each led to its slice. */
final class RingLabels {
    private static final double WIDEST = 0.27;
    private static final int NAME_LINES = 2;

    /** A slice's label; {@code angle} is that of the slice's middle, clockwise from the top, in radians. */
    private record Label(double angle, List<Line> lines) {
        boolean isRight() {
            return angle < Math.PI;
        }

        double height() {
            return Canvas.heightOf(lines);
        }
    }

    private final Canvas canvas;
    private final Box box;
    private final List<Slice> slices;
    private final List<Label> labels = new ArrayList<>();
    private double diameter;

    RingLabels(Canvas canvas, Box box, List<Slice> slices) {
        this.canvas = canvas;
        this.box = box;
        this.slices = slices;
    }

    /** Whether all names fit, wrapped at most once, beside a ring of decent size. */
    boolean fit() {
        Typesetter type = canvas.type();
        double widest = box.width() * WIDEST;
        double total = RingDrawer.total(slices).doubleValue();
        double before = 0;
        for (Slice slice : slices) {
            double amount = slice.amount().doubleValue();
            List<String> names = LineBreaks.of(slice.label()).wrap(widest, part -> type.width(part, type.label()));
            List<Line> lines = new ArrayList<>();
            names.forEach(name -> lines.add(type.line(name, type.label())));
            lines.add(type.line(slice.figure(), type.strong()));
            if (names.size() > NAME_LINES || Canvas.widthOf(lines) > widest) {
                return false;
            }
            labels.add(new Label(2 * Math.PI * (before + amount / 2) / total, lines));
            before += amount;
        }
        double sides = 2
                * (labels.stream()
                                .mapToDouble(label -> Canvas.widthOf(label.lines()))
                                .max()
                                .orElse(0)
                        + 2.2 * type.em());
        diameter = Math.min(box.height() - 0.5 * type.em(), box.width() - sides);
        return diameter >= Math.min(0.6 * box.height(), 0.4 * box.width())
                && Stream.of(true, false).allMatch(right -> heightOf(right) <= box.height());
    }

    private double heightOf(boolean right) {
        return labels.stream()
                .filter(label -> label.isRight() == right)
                .mapToDouble(Label::height)
                .sum();
    }

    Box square() {
        return new Box(box.centerX() - diameter / 2, box.centerY() - diameter / 2, diameter, diameter);
    }

    void write() {
        write(true);
        write(false);
    }

    private void write(boolean right) {
        double radius = diameter / 2;
        List<Label> side = labels.stream()
                .filter(label -> label.isRight() == right)
                .sorted(Comparator.comparingDouble(label -> -Math.cos(label.angle())))
                .toList();
        List<Double> middles = Spread.apart(
                side.stream()
                        .map(label -> box.centerY() - radius * Math.cos(label.angle()))
                        .toList(),
                side.stream().map(Label::height).toList(),
                box.y(),
                box.bottom());
        double em = canvas.em();
        int sign = right ? 1 : -1;
        double x = box.centerX() + sign * (radius + 1.9 * em);
        for (int i = 0; i < side.size(); i++) {
            lead(side.get(i), x - sign * 0.35 * em, middles.get(i), sign);
            canvas.write(side.get(i).lines(), x, middles.get(i), right ? Anchor.START : Anchor.END);
        }
    }

    /** From the outer edge of the slice outwards, then level to the label. */
    private void lead(Label label, double x, double y, int sign) {
        double radius = diameter / 2;
        double em = canvas.em();
        Path2D path = new Path2D.Double();
        path.moveTo(
                box.centerX() + radius * 1.01 * Math.sin(label.angle()),
                box.centerY() - radius * 1.01 * Math.cos(label.angle()));
        path.lineTo(x - sign * 0.7 * em, y);
        path.lineTo(x, y);
        canvas.stroke(path, canvas.palette().mute(), 0.08 * em);
    }
}
