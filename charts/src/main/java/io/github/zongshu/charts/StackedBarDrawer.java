package io.github.zongshu.charts;

import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Horizontal bars of parts: names at the left, figures inside the parts where they have room, the sum at the end. Where some
 * part has no room for its figure, an axis stands above.
 */
final class StackedBarDrawer implements Drawer {
    private static final double BAR_SHARE = 0.66;
    private static final double GAP = 0.5;
    private static final int INTERVALS = 4;

    private final SeriesBarChart chart;
    private final List<Stack> stacks;
    private final boolean shares;

    StackedBarDrawer(SeriesBarChart chart) {
        this.chart = chart;
        this.stacks = Stack.of(chart);
        this.shares = chart.arrangement() == SeriesBarChart.Arrangement.SHARED;
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        double names = 1.1 + 1.25 * bars().lines(type, width);
        return Key.parts(type, chart.series(), width).fit(width)
                + (Math.max(1, stacks.size()) * Math.max(names, 2.4) + Ruler.HEIGHT) * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        Key key = Key.parts(type, chart.series(), box.width());
        Box body = box.inset(0, key.fit(box.width()), 0, 0);
        key.write(canvas, box.x(), box.y());
        NamedRows<Integer> rows = NamedRows.fit(
                canvas, body.inset(0, Ruler.HEIGHT * em, 0, 0), bars(), new Rows.Pitch(1.3 * em, 3.6 * em));
        List<Integer> shown = rows.shown();
        Box data = rows.data(em);
        double share = Math.min(BAR_SHARE, 2.2 * em / rows.pitch());
        CategoryMarks marks = rows.marks(em, share);
        scale(type, marks, shown, data.width());
        if (!allLabelled(type, marks, shown, rows.pitch() * share)) {
            Ruler.of(chart, shares, INTERVALS).draw(canvas, marks, data);
        }
        marks.stacks(canvas, picked(shown), canvas.palette()::part, shares);
        rows.write(canvas, marks);
        for (int i = 0; i < shown.size(); i++) {
            write(canvas, marks, stacks.get(shown.get(i)), marks.middle(i), rows.pitch() * share);
        }
    }

    private NamedRows.Items<Integer> bars() {
        List<Integer> all = IntStream.range(0, stacks.size()).boxed().toList();
        return new NamedRows.Items<>(all, chart.categories()::get, bar -> false);
    }

    private void scale(Typesetter type, CategoryMarks marks, List<Integer> shown, double width) {
        ValueRoom room = ValueRoom.fromZero();
        for (int i : shown) {
            Line label = stacks.get(i).endLabel(type);
            room.need(
                    stacks.get(i).end(), 0, label.runs().isEmpty() ? 0.1 * type.em() : label.width() + GAP * type.em());
        }
        room.fit(marks, width);
    }

    private List<Series> picked(List<Integer> shown) {
        return chart.series().stream().map(run -> run.at(shown)).toList();
    }

    private boolean allLabelled(Typesetter type, CategoryMarks marks, List<Integer> shown, double bar) {
        return shown.stream()
                .flatMap(i -> stacks.get(i).parts().stream())
                .allMatch(part -> part.to() == part.from() || fits(type, marks, part, bar));
    }

    private static boolean fits(Typesetter type, CategoryMarks marks, Stack.Part part, double bar) {
        double width = type.width(part.figure().text(), type.label()) + 0.5 * type.em();
        return marks.at(part.to()) - marks.at(part.from()) >= width && bar >= 1.14 * type.em();
    }

    private static void write(Canvas canvas, CategoryMarks marks, Stack stack, double middle, double bar) {
        Typesetter type = canvas.type();
        for (Stack.Part part : stack.parts()) {
            if (fits(type, marks, part, bar)) {
                Style style = type.label()
                        .colored(canvas.palette().textOn(canvas.palette().part(part.series())));
                double x = (marks.at(part.from()) + marks.at(part.to())) / 2;
                canvas.write(type.line(part.figure().text(), style), x, middle, Anchor.MIDDLE);
            }
        }
        canvas.write(stack.endLabel(type), marks.at(stack.end()) + GAP * type.em(), middle, Anchor.START);
    }
}
