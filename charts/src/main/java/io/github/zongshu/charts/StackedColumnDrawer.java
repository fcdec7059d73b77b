package io.github.zongshu.charts;

import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of parts on each other: figures inside the parts where they have room, the sums above; an axis where not all have. */
final class StackedColumnDrawer implements Drawer {
    private static final double COLUMN_SHARE = 0.66;
    private static final double WIDEST = 7;

    private final SeriesBarChart chart;
    private final List<Stack> stacks;
    private final boolean shares;

    StackedColumnDrawer(SeriesBarChart chart) {
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
        return Key.parts(type, chart.series(), width).fit(width) + 1.1 * Upright.naturalHeight(type, width);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        double share = Math.min(COLUMN_SHARE, WIDEST * em * stacks.size() / box.width());
        double height =
                box.height() - Key.parts(type, chart.series(), box.width()).fit(box.width()) - 4 * em;
        Grid axis =
                new Grid(Ruler.of(chart, shares, Grid.intervals(type, height)).scale(), type.mute());
        double band = (box.width() - axis.labelWidth(type)) / stacks.size();
        boolean ends = stacks.stream().allMatch(stack -> stack.endLabel(type).width() + 0.3 * em <= band);
        Key key = key(type, box.width(), ends);
        boolean direct = ends && stacks.stream().allMatch(s -> allFit(type, s, band * share, height));
        Upright frame = Upright.of(
                canvas,
                box,
                key,
                new Upright.Labels(chart.categories(), type.label(), share),
                new Upright.Margins(
                        direct ? 0 : axis.labelWidth(type),
                        (shares && stacks.stream().allMatch(Stack::complete) ? 0.7 : 1.35) * em,
                        0,
                        0));
        CategoryMarks marks = frame.marks();
        double top = direct ? most() : axis.scale().high().doubleValue() / (shares ? 100 : 1);
        marks.range(0, top);
        if (!direct) {
            double unit = shares ? 100 : 1;
            CategoryMarks ticks = frame.marks().range(0, top * unit);
            axis.drawLines(canvas, ticks, frame.data());
            axis.writeLeft(canvas, ticks, frame.data());
        }
        marks.stacks(canvas, chart.series(), canvas.palette()::part, shares);
        frame.drawBase(canvas, marks);
        frame.write(canvas, box, 0);
        double column = marks.band() * share;
        IntStream.range(0, stacks.size()).forEach(i -> write(canvas, marks, i, ends, column));
    }

    private Key key(Typesetter type, double width, boolean ends) {
        boolean crosses = !ends && !stacks.stream().allMatch(Stack::complete);
        return Key.parts(type, chart.series(), width).missing(crosses, width);
    }

    private double most() {
        double most = stacks.stream().mapToDouble(Stack::end).max().orElse(1);
        return most > 0 ? most : 1;
    }

    private boolean allFit(Typesetter type, Stack stack, double width, double height) {
        double perUnit = height / most();
        return stack.parts().stream()
                .allMatch(part -> part.to() == part.from()
                        || ((part.to() - part.from()) * perUnit >= 1.5 * type.em()
                                && type.width(part.figure().text(), type.label()) + 0.4 * type.em() <= width));
    }

    private void write(Canvas canvas, CategoryMarks marks, int index, boolean ends, double column) {
        Typesetter type = canvas.type();
        double em = type.em();
        Stack stack = stacks.get(index);
        double x = marks.middle(index);
        for (Stack.Part part : stack.parts()) {
            Style style = type.label()
                    .colored(canvas.palette().textOn(canvas.palette().part(part.series())));
            Line figure = type.line(part.figure().text(), style);
            double height = marks.at(part.from()) - marks.at(part.to());
            if (height >= 1.25 * em && figure.width() + 0.3 * em <= column) {
                canvas.write(figure, x, (marks.at(part.from()) + marks.at(part.to())) / 2, Anchor.MIDDLE);
            }
        }
        if (ends) {
            canvas.writeOnPatch(stack.endLabel(type), x, marks.at(stack.end()) - 0.78 * em, Anchor.MIDDLE);
        } else if (!stack.complete()) {
            Missing.mark(
                    canvas,
                    x,
                    marks.at(stack.end()) - 0.6 * em,
                    canvas.palette().mute());
        }
    }
}
