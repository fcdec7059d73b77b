package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Stages that narrow evenly from the first to the last, each with its name and figure inside. The figures carry their measure
 * words, because stages are often counted in different ones.
 */
final class FunnelDrawer implements Drawer {
    private static final double FOOT = 0.42;
    private static final double TALLEST = 7;

    private final List<Datum> stages;

    FunnelDrawer(FunnelChart chart) {
        this.stages = chart.stages();
    }

    @Override
    public boolean hasData() {
        return stages.stream().anyMatch(stage -> stage.value() != null);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(1, stages.size()) * 4.6 * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        double em = canvas.em();
        Rows<Datum> rows = Rows.fit(canvas, box, stages, new Rows.Pitch(1.7 * em, TALLEST * em), Datum::highlighted);
        double gap = Math.min(0.5 * em, rows.pitch() * 0.12);
        double height = rows.pitch() - gap;
        double widest = Math.min(box.width(), 44 * em);
        for (int i = 0; i < rows.shown().size(); i++) {
            double top = rows.middle(i) - height / 2;
            double slope = widest * (1 - FOOT) / rows.box().height();
            double upper = widest - slope * (top - rows.box().y());
            double lower = upper - slope * height;
            Datum stage = rows.shown().get(i);
            Color color = color(canvas.palette(), stage, i, rows.shown().size());
            canvas.fill(trapezium(box.centerX(), top, upper, lower, height), color);
            Box inside = new Box(box.centerX() - lower / 2, top, lower, height).inset(0.4 * em, 0, 0.4 * em, 0);
            Style style = canvas.type().strong().colored(canvas.palette().textOn(color));
            canvas.write(label(canvas.type(), stage, style, inside), box.centerX(), rows.middle(i), Anchor.MIDDLE);
        }
    }

    private static Path2D trapezium(double middle, double top, double upper, double lower, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(middle - upper / 2, top);
        path.lineTo(middle + upper / 2, top);
        path.lineTo(middle + lower / 2, top + height);
        path.lineTo(middle - lower / 2, top + height);
        path.closePath();
        return path;
    }

    /** Ever lighter towards the last stage, which stands out by a colour of its own; missing stages stay empty. */
    private Color color(Palette palette, Datum stage, int index, int count) {
        if (stage.value() == null) {
            return palette.track();
        }
        if (stages.stream().anyMatch(Datum::highlighted)) {
            return stage.highlighted() ? palette.accent() : palette.quiet();
        }
        if (index > 0 && index == count - 1) {
            return palette.series(1);
        }
        return palette.tint(palette.accent(), 0.2 * index / Math.max(1, count - 2));
    }

    private static List<Line> label(Typesetter type, Datum stage, Style style, Box inside) {
        Value value = stage.value();
        String figure = value == null
                ? Missing.TEXT
                : value.in(value.format().withUnits()).text();
        String whole = stage.label() + " " + figure;
        if (type.width(whole, style) <= inside.width()) {
            return List.of(type.line(whole, style));
        }
        int lines = (int) Math.floor(inside.height() / style.leading());
        if (lines >= 2) {
            List<Line> words = new ArrayList<>(type.wrap(stage.label(), style, inside.width(), lines - 1));
            words.add(type.line(figure, style));
            return words;
        }
        double room = inside.width() - type.width(" " + figure, style);
        Line name = type.wrap(stage.label(), style, room, 1).get(0);
        return List.of(type.line(name.text() + " " + figure, style));
    }
}
