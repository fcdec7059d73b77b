package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** Where one chart is drawn: shapes, lines of text, and the memory of where text may no longer stand. One a drawing. */
final class Canvas {
    private static final String NO_DATA = "暂无数据";

    private final Graphics2D g2;
    private final Typesetter type;
    private final TextPainter painter;
    private final List<Box> taken = new ArrayList<>();

    Canvas(Graphics2D g2, Typesetter type, TextPainter painter) {
        this.g2 = g2;
        this.type = type;
        this.painter = painter;
    }

    /** For JFreeChart's renderers, which want to draw by themselves. */
    Graphics2D graphics() {
        return g2;
    }

    Typesetter type() {
        return type;
    }

    Palette palette() {
        return type.palette();
    }

    double em() {
        return type.em();
    }

    /** Writes a line so that its anchor lies at {@code x} and it looks centred on {@code middle}. */
    void write(Line line, double x, double middle, Anchor anchor) {
        if (line.runs().isEmpty()) {
            return;
        }
        double left = leftOf(line, x, anchor);
        taken.add(line.box(left, middle));
        painter.paint(
                g2,
                new PlacedText(
                        line.runs(),
                        left,
                        line.baselineFor(middle),
                        line.width(),
                        anchor,
                        line.style().color()));
    }

    /** Writes lines below each other, centred as a block on {@code middle}. */
    void write(List<Line> lines, double x, double middle, Anchor anchor) {
        double at = middle - heightOf(lines) / 2;
        for (Line line : lines) {
            write(line, x, at + line.style().leading() / 2, anchor);
            at += line.style().leading();
        }
    }

    static double heightOf(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.style().leading()).sum();
    }

    static double widthOf(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    static double leftOf(Line line, double x, Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - line.width() / 2;
            case END -> x - line.width();
        };
    }

    /** Keeps later text off a place. */
    void take(Box box) {
        taken.add(box);
    }

    /** Whether no text stands there yet, nor anything else that text must keep off. */
    boolean isFree(Box box) {
        return taken.stream().noneMatch(box::meets);
    }

    /** Writes a line on a patch of paper, so that grid lines do not run through it. */
    void writeOnPatch(Line line, double x, double middle, Anchor anchor) {
        if (line.runs().isEmpty()) {
            return;
        }
        fill(
                line.box(leftOf(line, x, anchor), middle).grown(0.1 * em()).shape(),
                palette().paper());
        write(line, x, middle, anchor);
    }

    void fill(Shape shape, Color color) {
        g2.setPaint(color);
        g2.fill(shape);
    }

    void stroke(Shape shape, Color color, BasicStroke pen) {
        g2.setPaint(color);
        g2.setStroke(pen);
        g2.draw(shape);
    }

    void stroke(Shape shape, Color color, double width) {
        stroke(shape, color, pen(width));
    }

    void level(double left, double right, double y, Color color, BasicStroke pen) {
        stroke(new Line2D.Double(left, y, right, y), color, pen);
    }

    void plumb(double x, double top, double bottom, Color color, BasicStroke pen) {
        stroke(new Line2D.Double(x, top, x, bottom), color, pen);
    }

    void dot(double x, double y, double radius, Color color) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }

    static BasicStroke pen(double width, float... dashes) {
        return dashes.length == 0
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    /** A chart without data says so, instead of leaving a hole in the page. */
    void noData(Box box) {
        stroke(box.inset(0.5, 0.5, 0.5, 0.5).shape(), palette().grid(), 0.75);
        write(type.line(NO_DATA, type.mute()), box.centerX(), box.centerY(), Anchor.MIDDLE);
    }
}
