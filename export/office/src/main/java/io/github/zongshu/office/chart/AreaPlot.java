package io.github.zongshu.office.chart;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Filled areas on a shown scale. A single one has a strong edge that is labelled as a line is; of several that stand on each other
 * the last figures stand beside their ends.
 */
record AreaPlot(AreaChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final double LIGHT = 0.74;
    private static final double EDGE = 1;
    private static final double ROOM = 10;
    private static final double LINE = 10;
    private static final double PLOT = 0.75;
    private static final double LEAST_HEIGHT = 120;
    private static final double MOST_HEIGHT = 220;

    /** Nothing where some number is missing, since Office fills an area down to zero there, or where there is but one point. */
    static Optional<Plot> of(AreaChart chart) {
        boolean complete =
                chart.areas().stream().flatMap(area -> area.values().stream()).allMatch(Objects::nonNull);
        return complete && chart.categories().size() > 1 ? Optional.of(new AreaPlot(chart)) : Optional.empty();
    }

    @Override
    public void writePlot(ChartMarkup markup) {
        double height = height(markup.width());
        double above = isSingle() ? ROOM : head().height(markup.width());
        markup.layout(0, above / height, 1 - beside() / markup.width(), 1 - above / height);
        Xml xml = markup.xml().open("c:areaChart").leaf("c:grouping", "val", isSingle() ? "standard" : "stacked");
        xml.leaf("c:varyColors", "val", 0);
        for (int i = 0; i < chart.areas().size(); i++) {
            area(markup, i);
        }
        xml.leaf("c:axId", "val", CATEGORY_AXIS)
                .leaf("c:axId", "val", VALUE_AXIS)
                .close();
        if (isSingle()) {
            Lines lines = new Lines(markup);
            lines.open();
            lines.edge(0, 1, lines.turns(chart.areas().get(0)));
            lines.close(CATEGORY_AXIS, VALUE_AXIS);
        }
        Axes banded = new Axes(markup);
        Axes axes = isSingle() ? banded : banded.fromEdgeToEdge();
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", Scale.shown(List.copyOf(chart.values())));
    }

    private void area(ChartMarkup markup, int index) {
        Xml xml = markup.xml();
        markup.openSeries(index);
        xml.open("c:spPr");
        markup.solid(isSingle() ? Colours.tint(Palette.RED, LIGHT) : Colours.part(index));
        if (isSingle()) {
            xml.raw(ChartMarkup.NO_LINE);
        } else {
            markup.lineProperties(Palette.WHITE, EDGE, "solid");
        }
        xml.close();
        if (!isSingle() && hasRoom(index, markup.width())) {
            int last = chart.categories().size() - 1;
            new PointLabels(markup, "")
                    .placed(i -> i == last ? shift(index, markup.width()) : "")
                    .only(i -> i == last)
                    .all(markup.table().run(index), TextLook.bold(Palette.INK));
        }
        markup.categories();
        markup.values(index);
        xml.close();
    }

    /** Moves a figure from the edge of its area to the right of it. */
    private String shift(int index, double width) {
        double right = TextLook.width(last(index)) / 2 + 3;
        return ChartMarkup.moved(right / width, 0);
    }

    private double beside() {
        double widest = 0;
        for (int i = 0; !isSingle() && i < chart.areas().size(); i++) {
            widest = Math.max(widest, TextLook.width(last(i)) + ROOM);
        }
        return widest;
    }

    private String last(int index) {
        Value value = lastOf(chart.areas().get(index));
        return value == null ? "" : value.text();
    }

    private static @Nullable Value lastOf(Series area) {
        return area.values().get(area.values().size() - 1);
    }

    /** Whether an area is so high at its end that its figure does not touch the next one's. */
    private boolean hasRoom(int index, double width) {
        double all = chart.areas().stream().mapToDouble(AreaPlot::number).sum();
        double high = PLOT * height(width) * number(chart.areas().get(index)) / Math.max(all, Double.MIN_NORMAL);
        return high >= LINE;
    }

    private static double number(Series area) {
        Value value = lastOf(area);
        return value == null ? 0 : Computed.number(value).doubleValue();
    }

    private boolean isSingle() {
        return chart.areas().size() == 1;
    }

    @Override
    public Head head() {
        List<String> names = chart.areas().stream().map(Series::name).toList();
        return new Head(names, Gaps.NONE);
    }

    @Override
    public double height(double width) {
        return Math.clamp(0.56 * width, LEAST_HEIGHT, MOST_HEIGHT);
    }
}
