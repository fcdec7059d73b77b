package io.github.zongshu.office.chart;

import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars of parts on each other: figures inside the parts that have room for them, sums at the ends; a scale where some part has no
 * room. Sums are labels of a line that is not seen, or, since no line runs across horizontal bars, of a last part that is not seen.
 */
record StackedPlot(SeriesBarChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int GAP = 50;
    private static final double ROOM = 10;
    private static final double LINE = 11;
    private static final double ROW = 22;
    private static final double SCALE = 16;
    private static final double MOST_HEIGHT = 240;

    @Override
    public void writePlot(ChartMarkup markup) {
        boolean direct = room(markup).holdAll();
        double height = height(markup.width());
        double above = head().height(markup.width());
        if (horizontal()) {
            markup.rows(height, above + (direct ? 0 : SCALE), ROOM);
        } else {
            markup.layout(0, above / height, 1, 1 - above / height);
        }
        Bars bars = new Bars(markup);
        bars.open(horizontal(), shares() ? "percentStacked" : "stacked");
        for (int i = 0; i < parts(); i++) {
            part(markup, bars, i);
        }
        if (hasTotals() && horizontal()) {
            bars.unseen(parts(), parts());
            new PointLabels(markup, "inBase").all(markup.table().run(parts()), TextLook.bold(Palette.INK));
            bars.end(parts());
        }
        bars.closeOverlapping(horizontal() ? GAP : gap(markup), CATEGORY_AXIS, VALUE_AXIS);
        if (hasTotals() && !horizontal()) {
            Lines lines = new Lines(markup);
            lines.open();
            lines.unseen(parts());
            lines.close(CATEGORY_AXIS, VALUE_AXIS);
        }
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, horizontal() ? "l" : "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, horizontal() ? "b" : "l", scale(markup, direct));
    }

    private void part(ChartMarkup markup, Bars bars, int index) {
        String colour = Colours.part(index);
        Room room = room(markup);
        bars.series(index, index, colour);
        TextLook look = TextLook.of(Palette.textOn(colour));
        if (shares()) {
            new PointLabels(markup, "ctr").some(shares(index, room), look);
        } else {
            new PointLabels(markup, "ctr")
                    .only(category -> room.holds(index, category))
                    .all(markup.table().run(index), look);
        }
        bars.end(index);
    }

    /** Programs print no share of a bar, so that these stand as words. */
    private Map<Integer, String> shares(int part, Room room) {
        Map<Integer, String> words = new TreeMap<>();
        List<@Nullable Value> shares = room.figures(part);
        for (int i = 0; i < shares.size(); i++) {
            Value share = shares.get(i);
            if (share != null && room.holds(part, i)) {
                words.put(i, share.text());
            }
        }
        return words;
    }

    /** The scale ends where the longest bar with its sum does. */
    private Scale scale(ChartMarkup markup, boolean direct) {
        List<Value> parts = List.copyOf(chart.values());
        Scale scale = direct ? Scale.hidden(List.copyOf(parts)) : Scale.shown(List.copyOf(parts));
        if (shares()) {
            return direct ? Scale.SHARES.unseen() : Scale.SHARES;
        }
        return horizontal() ? scale.between(0, room(markup).end()) : scale;
    }

    /**
     * The room that parts have for their figures.
     *
     * @param table the parts
     * @param length of the longest bar, in points
     * @param thickness of a bar, in points
     */
    private record Room(StackedPlot plot, ChartTable table, double length, double thickness) {
        boolean holdAll() {
            return IntStream.range(0, plot.parts())
                    .allMatch(part -> IntStream.range(0, table.rows().size())
                            .allMatch(category -> figures(part).get(category) == null || holds(part, category)));
        }

        /** What is written in a part: its number, or its share. */
        List<@Nullable Value> figures(int part) {
            return table.run(plot.shares() ? plot.parts() + part : part);
        }

        boolean holds(int part, int category) {
            Value value = figures(part).get(category);
            if (value == null) {
                return false;
            }
            double across = length * worth(value) / Math.max(longest(), Double.MIN_NORMAL);
            double words = TextLook.width(value.text()) + 3;
            return plot.horizontal() ? words <= across : words <= thickness + 6 && LINE <= across;
        }

        private double longest() {
            return plot.shares()
                    ? 100
                    : IntStream.range(0, table.rows().size())
                            .mapToDouble(this::sum)
                            .max()
                            .orElse(0);
        }

        private double sum(int category) {
            return IntStream.range(0, plot.parts())
                    .mapToObj(part -> figures(part).get(category))
                    .flatMap(Stream::ofNullable)
                    .mapToDouble(Room::worth)
                    .sum();
        }

        private static double worth(Value value) {
            return Computed.number(value).doubleValue();
        }

        /** Where a scale ends so that a sum stands behind the longest bar. */
        double end() {
            return longest() * (length + plot.totals(table)) / length;
        }
    }

    private static int gap(ChartMarkup markup) {
        return Bars.gap(GAP, markup.width() / Math.max(1, markup.table().rows().size()), 1);
    }

    private Room room(ChartMarkup markup) {
        int bars = Math.max(1, markup.table().rows().size());
        return horizontal()
                ? new Room(this, markup.table(), markup.rowLength() - ROOM - totals(markup.table()), ROW)
                : new Room(
                        this,
                        markup.table(),
                        0.75 * (height(markup.width()) - head().height(markup.width())),
                        markup.width() / bars / (1 + gap(markup) / 100.0));
    }

    /** The room that the sums take behind the longest bar. */
    private double totals(ChartTable table) {
        return hasTotals()
                ? ROOM
                        + table.run(parts()).stream()
                                .flatMap(Stream::ofNullable)
                                .mapToDouble(total -> TextLook.width(total.text()))
                                .max()
                                .orElse(0)
                : 0;
    }

    private boolean horizontal() {
        return chart.direction() == BarChart.Direction.HORIZONTAL;
    }

    private boolean shares() {
        return chart.arrangement() == SeriesBarChart.Arrangement.SHARED;
    }

    private boolean hasTotals() {
        return !shares();
    }

    private int parts() {
        return chart.series().size();
    }

    @Override
    public Head head() {
        List<String> names = chart.series().stream().map(Series::name).toList();
        return new Head(names, Gaps.of(chart.categories(), chart.series()));
    }

    /** Programs count the entries of horizontal bars from different ends, so that the sum's own, which has no colour, stays. */
    @Override
    public List<Integer> unnamed() {
        return hasTotals() && !horizontal() ? List.of(parts()) : List.of();
    }

    @Override
    public double height(double width) {
        double rows = SCALE + ROW * chart.categories().size();
        return head().height(width) + (horizontal() ? rows : Math.min(MOST_HEIGHT, 0.58 * width));
    }
}
