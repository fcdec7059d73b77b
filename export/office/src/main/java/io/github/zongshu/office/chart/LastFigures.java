package io.github.zongshu.office.chart;

import io.github.zongshu.chart.Series;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures right of where several lines end, those of ends that lie close together moved apart.
 *
 * @param lines the lines
 * @param scale their scale
 * @param height of the plot, in points
 */
record LastFigures(List<Series> lines, Scale scale, double height) {
    private static final double LINE = 11;

    /** Applications end a scale of their own choice about so far above the highest number. */
    private static final double HEADROOM = 1.08;

    /** Copies the lines. */
    LastFigures {
        lines = List.copyOf(lines);
    }

    /** The width of the widest, in points. */
    double width() {
        return lines.stream()
                .flatMap(line -> Lines.last(line).values().stream())
                .mapToDouble(TextLook::width)
                .max()
                .orElse(0);
    }

    /** By how many points the figure of a line is moved down; up if negative. */
    double shift(int line) {
        List<Double> ends = lines.stream().map(this::end).toList();
        List<Integer> downwards = IntStream.range(0, ends.size())
                .boxed()
                .sorted(Comparator.comparing(ends::get))
                .toList();
        List<Double> moved = new ArrayList<>(ends);
        double free = Double.NEGATIVE_INFINITY;
        for (int each : downwards) {
            moved.set(each, Math.max(ends.get(each), free));
            free = moved.get(each) + LINE;
        }
        double limit = height + LINE;
        for (int each : downwards.reversed()) {
            moved.set(each, Math.min(moved.get(each), limit - LINE));
            limit = moved.get(each);
        }
        return moved.get(line) - ends.get(line);
    }

    /** How far below the top of the plot a line ends. */
    private double end(Series line) {
        double high = scale.maximum().isEmpty() ? HEADROOM * most() : Double.parseDouble(scale.maximum());
        double low = scale.minimum().isEmpty() ? least() : Double.parseDouble(scale.minimum());
        return line.values().stream()
                        .flatMap(Stream::ofNullable)
                        .reduce((one, next) -> next)
                        .map(last -> (high - number(last)) / Math.max(high - low, Double.MIN_NORMAL))
                        .orElse(0.0)
                * height;
    }

    private double most() {
        return numbers().max(Comparator.naturalOrder()).orElse(0.0);
    }

    private double least() {
        return numbers().min(Comparator.naturalOrder()).orElse(0.0);
    }

    private Stream<Double> numbers() {
        return lines.stream()
                .flatMap(line -> line.values().stream())
                .flatMap(Stream::ofNullable)
                .map(LastFigures::number);
    }

    private static double number(Value value) {
        return Computed.number(value).doubleValue();
    }
}
