package io.github.zongshu.office.chart;

import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Columns from the largest down, those that make up four fifths in red, and a line of the share that those so far have of all. The
 * scale of the columns ends at the whole, the line's at 100 %, so that the line begins on the first column.
 */
record ParetoPlot(ParetoChart chart) implements Plot {
    private static final int CATEGORY_AXIS = 101;
    private static final int VALUE_AXIS = 102;
    private static final int LINE_CATEGORY_AXIS = 103;
    private static final int LINE_VALUE_AXIS = 104;
    private static final int GAP = 60;
    private static final double ROOM = 8;
    private static final double SCALE = 0.86;
    private static final double INSIDE = 14;
    private static final double MOST_HEIGHT = 240;
    private static final BigDecimal MOST = BigDecimal.valueOf(80);

    @Override
    public void writePlot(ChartMarkup markup) {
        List<@Nullable Value> numbers = markup.table().run(0);
        List<@Nullable Value> shares = markup.table().run(1);
        boolean line = chart.cumulative().size() > 1;
        int turn = turn(shares).orElse(-1);
        double above = head().height(markup.width()) + ROOM;
        markup.layout(0, above / height(markup.width()), 1, 1 - above / height(markup.width()));
        columns(markup, numbers, turn, line);
        if (line) {
            Lines lines = new Lines(markup);
            lines.open();
            lines.cumulative(1, turn);
            lines.close(LINE_CATEGORY_AXIS, LINE_VALUE_AXIS);
        }
        Axes axes = new Axes(markup);
        axes.categories(CATEGORY_AXIS, VALUE_AXIS, "b", true);
        Scale scale = fits(markup, line) ? Scale.hidden(numbers) : Scale.shown(numbers);
        axes.values(VALUE_AXIS, CATEGORY_AXIS, "l", line ? scale.between(0, whole()) : scale);
        if (line) {
            axes.categories(LINE_CATEGORY_AXIS, LINE_VALUE_AXIS, "b", false);
            axes.values(LINE_VALUE_AXIS, LINE_CATEGORY_AXIS, "r", Scale.PERCENT);
        }
    }

    private void columns(ChartMarkup markup, List<@Nullable Value> numbers, int turn, boolean line) {
        Bars bars = new Bars(markup);
        bars.open(false, "clustered");
        bars.series(0, 0, Palette.SAND);
        for (int i = 0; i <= turn; i++) {
            markup.filledPoint(i, Palette.RED);
        }
        if (fits(markup, line)) {
            TextLook inside = TextLook.of(Palette.textOn(turn >= 0 ? Palette.RED : Palette.SAND));
            new PointLabels(markup, "outEnd")
                    .beside(i -> i == 0 && line ? "inEnd" : "outEnd")
                    .all(numbers, TextLook.of(Palette.INK), i -> i == 0 && line ? inside : TextLook.of(Palette.INK));
        }
        bars.end(0);
        bars.close(gap(markup), CATEGORY_AXIS, VALUE_AXIS);
    }

    /** The first column with which four fifths are reached. */
    private static OptionalInt turn(List<@Nullable Value> shares) {
        return IntStream.range(0, shares.size())
                .filter(i -> {
                    Value share = shares.get(i);
                    return share != null && Computed.number(share).compareTo(MOST) >= 0;
                })
                .findFirst();
    }

    /** Whether every column has room for its figure: the first, on which the line begins, inside; the others above. */
    private boolean fits(ChartMarkup markup, boolean line) {
        double band = markup.width() * SCALE / markup.table().rows().size();
        double column = band / (1 + gap(markup) / 100.0);
        double first = chart.values().stream()
                .mapToDouble(value -> Computed.number(value).doubleValue())
                .max()
                .orElse(0);
        boolean low = first / Math.max(whole(), Double.MIN_NORMAL) * 0.6 * height(markup.width()) < INSIDE;
        List<Double> widths = chart.drawn().stream()
                .flatMap(bar -> Stream.ofNullable(bar.value()))
                .map(value -> TextLook.width(value.text()))
                .toList();
        boolean narrow = line && (low || widths.get(0) > column);
        return !narrow && widths.stream().allMatch(width -> width <= band);
    }

    private double whole() {
        double sum = chart.values().stream()
                .mapToDouble(value -> Computed.number(value).doubleValue())
                .sum();
        return sum > 0 ? sum : 1;
    }

    @Override
    public Head head() {
        return chart.cumulative().size() > 1 ? new Head(List.of("数值", "累计占比（%）"), Gaps.NONE) : Head.NONE;
    }

    /** The columns are named by the caption. */
    @Override
    public List<Integer> unnamed() {
        return List.of(0);
    }

    private static int gap(ChartMarkup markup) {
        return Bars.gap(GAP, markup.width() / markup.table().rows().size(), 1);
    }

    @Override
    public double height(double width) {
        return Math.min(MOST_HEIGHT, 0.6 * width);
    }
}
