package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole. Labels stand around the ring, led to their slices; where names are too long for that, or where a part
 * has no slice (zero, or not reported), they stand in a list at its side.
 */
final class RingDrawer implements Drawer {
    private final RingChart chart;

    RingDrawer(RingChart chart) {
        this.chart = chart;
    }

    @Override
    public boolean hasData() {
        return chart.slices().stream()
                .map(Datum::value)
                .anyMatch(value -> value != null && value.quantity().value().signum() > 0);
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(14 * type.em(), Math.min(0.52 * width, 20 * type.em()));
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        List<Slice> slices = Slice.of(chart.slices(), canvas.type());
        List<Color> colors = IntStream.range(0, slices.size())
                .mapToObj(canvas.palette()::series)
                .toList();
        List<String> missing = Slice.missing(chart.slices());
        boolean all =
                missing.isEmpty() && slices.stream().noneMatch(s -> s.amount().signum() == 0);
        RingLabels labels = new RingLabels(canvas, box, slices);
        Box square;
        if (all && labels.fit()) {
            square = labels.square();
            RingMarks.draw(canvas, square, slices, colors);
            labels.write();
        } else {
            RingList list = new RingList(canvas, slices, colors, missing);
            square = list.beside(box);
            RingMarks.draw(canvas, square, slices, colors);
            list.write(box);
        }
        writeCentre(canvas, square);
    }

    private void writeCentre(Canvas canvas, Box square) {
        Datum centre = chart.centre();
        if (centre == null) {
            return;
        }
        Typesetter type = canvas.type();
        double inner = square.width() * (1 - RingMarks.DEPTH) * 0.8;
        Value value = centre.value();
        String figure = value == null
                ? Missing.TEXT
                : value.in(value.format().withUnits()).text();
        double fitting = type.em() * inner / type.width(figure, type.figure());
        Style large = type.figure().sized(Math.max(0.9 * type.em(), Math.min(1.9 * type.em(), fitting)));
        Line number = type.line(figure, large);
        double lines = Math.floor((inner * 0.8 - large.leading()) / type.mute().leading());
        List<Line> name =
                lines < 1 ? List.of() : type.wrap(centre.label(), type.mute(), inner * 0.86, lines < 2 ? 1 : 2);
        double top = square.centerY() - (large.leading() + Canvas.heightOf(name)) / 2;
        canvas.write(number, square.centerX(), top + large.leading() / 2, Anchor.MIDDLE);
        canvas.write(name, square.centerX(), top + large.leading() + Canvas.heightOf(name) / 2, Anchor.MIDDLE);
    }

    /** The whole, for angles. */
    static BigDecimal total(List<Slice> slices) {
        return slices.stream().map(Slice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
