package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels beside lines: not on a line, not on other words, not outside. */
final class LineLabels {
    private static final double[] DISTANCES = {-1.1, 1.1, -1.5, 1.5, -2, 2, -2.8, 2.8};
    private static final double CLEARANCE = 0.15;

    private final Canvas canvas;
    private final Box limits;
    private final List<Line2D> strokes = new ArrayList<>();
    private final List<Box> blocks = new ArrayList<>();

    LineLabels(Canvas canvas, Box limits) {
        this.canvas = canvas;
        this.limits = limits;
    }

    /** Keeps labels off a line. */
    void avoid(CategoryMarks marks, Series line) {
        for (int i = 0; i < line.values().size(); i++) {
            Value value = line.values().get(i);
            Value next = i + 1 < line.values().size() ? line.values().get(i + 1) : null;
            Value end = next == null ? value : next;
            if (value != null && end != null) {
                double x2 = next == null ? marks.middle(i) : marks.middle(i + 1);
                strokes.add(new Line2D.Double(marks.middle(i), marks.at(value), x2, marks.at(end)));
            }
        }
    }

    /** Keeps labels off a stroke. */
    void avoid(double x1, double y1, double x2, double y2) {
        strokes.add(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Keeps labels off an area. */
    void avoid(Box block) {
        blocks.add(block);
    }

    /** Writes a label near a point, above it if possible. */
    boolean writeAt(Line label, double x, double y) {
        Optional<Box> place = around(label, x, y, true);
        place.ifPresent(box -> put(label, box));
        return place.isPresent();
    }

    /** The same, but rather on a line than not at all. */
    void writeSurelyAt(Line label, double x, double y) {
        around(label, x, y, true).or(() -> around(label, x, y, false)).ifPresent(box -> put(label, box));
    }

    /** Writes a label at some distance from a point, to which a thin line leads. */
    boolean writeLed(Line label, double x, double y) {
        double em = canvas.em();
        for (double distance : new double[] {2.6, 3.6, -2.6, 4.8, -3.6, -4.8, 6.4, -6.4}) {
            for (double shift : new double[] {label.width() / 2 - 0.5 * em, 0, -label.width() / 2 + 0.5 * em}) {
                Box box = label.box(x + shift - label.width() / 2, y + distance * em);
                double end = distance > 0 ? box.y() : box.bottom();
                if (fits(box, true) && canvas.isFree(Box.between(x - 1, Math.min(y, end), x + 1, Math.max(y, end)))) {
                    canvas.plumb(x, y, end, canvas.palette().mute(), Canvas.pen(0.09 * em));
                    canvas.dot(x, y, 0.26 * em, canvas.palette().ink());
                    put(label, box);
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Box> around(Line label, double x, double y, boolean offLines) {
        double em = canvas.em();
        double[] shifts = {0, label.width() / 2 - em * 0.3, -label.width() / 2 + em * 0.3};
        for (double distance : DISTANCES) {
            for (double shift : shifts) {
                double left = x + shift - label.width() / 2;
                double inside = Math.max(limits.x(), Math.min(left, limits.right() - label.width()));
                Box box = label.box(inside, y + distance * em);
                if (fits(box, offLines)) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    /** Writes a label along a level, above it if possible, as far left as possible. */
    boolean writeAlong(Line label, double y) {
        double em = canvas.em();
        for (double distance : new double[] {-0.8, 0.8}) {
            for (double x = limits.x() + 0.5 * em; x + label.width() <= limits.right(); x += 0.5 * em) {
                Box box = label.box(x, y + distance * em);
                if (fits(box, true)) {
                    put(label, box);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fits(Box box, boolean offLines) {
        if (!limits.holds(box) || !canvas.isFree(box)) {
            return false;
        }
        Rectangle2D room = box.grown(CLEARANCE * canvas.em()).shape();
        return !offLines
                || (strokes.stream().noneMatch(room::intersectsLine)
                        && blocks.stream().noneMatch(box::meets));
    }

    private void put(Line label, Box box) {
        double middle = box.y() + label.style().ascent() - label.baselineFor(0);
        canvas.writeOnPatch(label, box.centerX(), middle, Anchor.MIDDLE);
    }
}
