package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of a name, figures and a track across the whole chart. Name and figures stand above the track; where rows are many, the
 * names move to its left and the figures to its right.
 *
 * @param label the name of a row
 * @param figures what stands at its right end, one after the other
 * @param track draws what fills the track
 */
record TrackRows<T>(Function<T, Line> label, Function<T, List<Line>> figures, Track<T> track) {
    private static final double ROOMY = 3.1;
    private static final double BETWEEN = 0.7;

    /** Draws a row into its track. */
    interface Track<T> {
        void draw(T row, Box box);
    }

    static double naturalHeight(Typesetter type, int rows) {
        return Math.max(1, rows) * 4.4 * type.em();
    }

    void draw(Canvas canvas, Box box, List<T> rows) {
        double em = canvas.em();
        boolean roomy = rows.size() * ROOMY * em <= box.height();
        Rows.Pitch pitch = roomy ? new Rows.Pitch(ROOMY * em, 6.2 * em) : new Rows.Pitch(1.4 * em, 2.2 * em);
        Rows<T> fitting = Rows.fit(canvas, box, rows, pitch, row -> false);
        if (roomy) {
            drawAbove(canvas, fitting);
        } else {
            drawBeside(canvas, fitting);
        }
    }

    private void drawAbove(Canvas canvas, Rows<T> fitting) {
        double em = canvas.em();
        Box box = fitting.box();
        double bar = Math.min(1.7 * em, fitting.pitch() - 1.75 * em);
        for (int i = 0; i < fitting.shown().size(); i++) {
            T row = fitting.shown().get(i);
            double top = fitting.middle(i) - (bar + 1.45 * em) / 2;
            double left = writeFigures(canvas, figures.apply(row), box.right(), top + 0.6 * em);
            canvas.write(name(canvas, row, left - em - box.x()), box.x(), top + 0.6 * em, Anchor.START);
            track.draw(row, new Box(box.x(), top + 1.45 * em, box.width(), bar));
        }
    }

    private void drawBeside(Canvas canvas, Rows<T> fitting) {
        double em = canvas.em();
        Box box = fitting.box();
        List<List<Line>> names = new ArrayList<>();
        double right = 0;
        for (T row : fitting.shown()) {
            names.add(name(canvas, row, box.width() * 0.36));
            right = Math.max(right, width(canvas, figures.apply(row)));
        }
        double left = names.stream().mapToDouble(Canvas::widthOf).max().orElse(0) + 0.75 * em;
        Box tracks = box.inset(left, 0, right + 0.75 * em, 0);
        double bar = Math.min(fitting.pitch() * 0.66, 1.5 * em);
        for (int i = 0; i < names.size(); i++) {
            double middle = fitting.middle(i);
            T row = fitting.shown().get(i);
            canvas.write(names.get(i), tracks.x() - 0.75 * em, middle, Anchor.END);
            writeFigures(canvas, figures.apply(row), box.right(), middle);
            track.draw(row, new Box(tracks.x(), middle - bar / 2, tracks.width(), bar));
        }
    }

    private List<Line> name(Canvas canvas, T row, double width) {
        Line line = label.apply(row);
        return canvas.type().wrap(line.text(), line.style(), width, 1);
    }

    private static double width(Canvas canvas, List<Line> figures) {
        double words = figures.stream().mapToDouble(Line::width).sum();
        return words + Math.max(0, figures.size() - 1) * BETWEEN * canvas.em();
    }

    /** Writes the figures so that the last ends at {@code right}; where the first begins. */
    private static double writeFigures(Canvas canvas, List<Line> figures, double right, double middle) {
        double x = right - width(canvas, figures);
        double left = x;
        for (Line figure : figures) {
            canvas.write(figure, x, middle, Anchor.START);
            x += figure.width() + BETWEEN * canvas.em();
        }
        return left;
    }
}
