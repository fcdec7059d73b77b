package io.github.zongshu.charts;

import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TimelineChart.Span;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** Names at the left, bars and dots over an axis of dates, each with its date beside it. */
final class TimelineDrawer implements Drawer {
    private static final double AXIS = 1.6;

    private final List<Span> spans;

    TimelineDrawer(TimelineChart chart) {
        this.spans = chart.drawn();
    }

    @Override
    public boolean hasData() {
        return !spans.isEmpty();
    }

    private NamedRows.Items<Span> items() {
        return new NamedRows.Items<>(spans, Span::label, Span::highlighted);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        double row = Math.max(2.8, 0.6 + 1.25 * items().lines(type, width));
        return (spans.size() * row + AXIS) * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        double most = Math.max(4.4, 0.6 + 1.25 * items().lines(type, box.width()));
        NamedRows<Span> named =
                NamedRows.fit(canvas, box.inset(0, AXIS * em, 0, 0), items(), new Rows.Pitch(1.3 * em, most * em));
        Rows<Span> rows = named.rows();
        List<Span> shown = rows.shown();
        Box data = named.data(em).inset(0, 0, 0.3 * em, 0);
        LocalDate first =
                shown.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = shown.stream().map(Span::to).max(LocalDate::compareTo).orElseThrow();
        Axis axis = new Axis(Calendar.months(first, last), data);
        drawAxis(canvas, axis, box);
        named.names().write(canvas, data.x(), rows::middle);
        for (int i = 0; i < shown.size(); i++) {
            draw(canvas, axis, shown.get(i), rows.middle(i), rows.pitch());
        }
    }

    /** Dates as places. */
    private record Axis(Calendar calendar, Box data) {
        double at(LocalDate day) {
            double days = day.toEpochDay() - calendar.from().toEpochDay();
            return data.x() + data.width() * days / calendar.days();
        }
    }

    /** The names of months stand right of where these begin, above a line that ends the rows. */
    private static void drawAxis(Canvas canvas, Axis axis, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Box data = axis.data();
        canvas.level(data.x(), box.right(), data.y(), canvas.palette().mute(), Canvas.pen(0.09 * em));
        List<Calendar.Tick> ticks =
                axis.calendar().ticks(data.width(), name -> type.width(name, type.mute()), 0.8 * em);
        for (Calendar.Tick tick : ticks) {
            double x = axis.at(tick.day());
            Line name = type.line(tick.name(), type.mute());
            canvas.plumb(x, data.y() - 0.9 * em, data.bottom(), canvas.palette().grid(), Canvas.pen(0.075 * em));
            if (x + 0.3 * em + name.width() <= box.right()) {
                canvas.write(name, x + 0.3 * em, data.y() - 0.75 * em, Anchor.START);
            }
        }
    }

    private void draw(Canvas canvas, Axis axis, Span span, double middle, double pitch) {
        double em = canvas.em();
        Palette palette = canvas.palette();
        Color color = color(palette, span);
        double from = axis.at(span.from());
        double to = axis.at(span.to().plusDays(1));
        double half = span.isOneDay() ? Math.min(0.5 * em, pitch * 0.32) : Math.min(0.75 * em, pitch * 0.34);
        if (span.isOneDay()) {
            double x = (from + to) / 2;
            canvas.dot(x, middle, half, color);
            writeDate(canvas, axis, span, new Box(x - half, middle - half, 2 * half, 2 * half));
        } else {
            Box bar = new Box(from, middle - half, Math.max(to - from, 1), 2 * half);
            canvas.fill(bar.shape(), color);
            writeDate(canvas, axis, span, bar);
        }
    }

    private Color color(Palette palette, Span span) {
        boolean quiet = !span.highlighted() && spans.stream().anyMatch(Span::highlighted);
        return quiet ? palette.quiet() : palette.accent();
    }

    /** Right of the mark; left of it, inside it, or across it, where there is no room. */
    private void writeDate(Canvas canvas, Axis axis, Span span, Box mark) {
        Typesetter type = canvas.type();
        double gap = 0.4 * type.em();
        Line date = type.line(span.when(), type.mute());
        if (mark.right() + gap + date.width() <= axis.data().right()) {
            canvas.writeOnPatch(date, mark.right() + gap, mark.centerY(), Anchor.START);
        } else if (mark.x() - gap - date.width() >= axis.data().x()) {
            canvas.writeOnPatch(date, mark.x() - gap, mark.centerY(), Anchor.END);
        } else if (mark.holds(date.box(mark.x(), mark.centerY()).inset(0, 0, -2 * gap, 0))) {
            Color ground = color(canvas.palette(), span);
            Line inside =
                    type.line(span.when(), type.mute().colored(canvas.palette().textOn(ground)));
            canvas.write(inside, mark.centerX(), mark.centerY(), Anchor.MIDDLE);
        } else {
            writeAcross(canvas, axis, span, mark.centerY());
        }
    }

    private static void writeAcross(Canvas canvas, Axis axis, Span span, double middle) {
        Typesetter type = canvas.type();
        Box data = axis.data();
        List<Line> date = type.wrap(span.when(), type.mute(), data.width() - 0.4 * type.em(), 1);
        double x = Math.clamp(
                (axis.at(span.from()) + axis.at(span.to())) / 2,
                data.x() + Canvas.widthOf(date) / 2,
                data.right() - Canvas.widthOf(date) / 2);
        date.forEach(line -> canvas.writeOnPatch(line, x, middle, Anchor.MIDDLE));
    }
}
