package io.github.zongshu.compose;

import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.GraphicNumbers;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.quantity.QuantityFormatException;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers that graphics name, as charts hold them. */
final class ChartNumbers {
    private final Desk desk;

    ChartNumbers(Desk desk) {
        this.desk = desk;
    }

    /** The number at a path in the notation of charts; null where none was reported. */
    @Nullable
    Value number(String path) {
        return desk.found(path).map(value -> value.in(QuantityFormat.CHART)).orElse(null);
    }

    /** The numbers that a graphic draws, one after the other. */
    List<Datum> data(Graphic graphic) {
        return GraphicNumbers.items(desk.campaign(), graphic.of()).stream()
                .map(item -> new Datum(
                        item.label(), number(item.path()), item.label().equals(graphic.highlight())))
                .toList();
    }

    /** The runs of numbers that a graphic draws. */
    GraphicNumbers runs(Graphic graphic) {
        return GraphicNumbers.runs(desk.campaign(), graphic.of()).orElseThrow();
    }

    /** The same with a run for each unit, where the graphic draws a table. */
    GraphicNumbers units(Graphic graphic) {
        GraphicNumbers runs = runs(graphic);
        return runs.byUnit() ? runs.transposed() : runs;
    }

    /** The runs with their numbers. */
    List<Series> series(GraphicNumbers runs) {
        List<Series> series = new ArrayList<>();
        for (GraphicNumbers.Run run : runs.runs()) {
            List<@Nullable Value> values = new ArrayList<>();
            run.paths().forEach(path -> values.add(number(path)));
            series.add(new Series(run.name(), values));
        }
        return series;
    }

    /** Levels to reach. */
    List<Datum> targets(Graphic graphic) {
        return graphic.targets().stream()
                .map(reference -> new Datum(desk.label(reference), number(reference)))
                .toList();
    }

    /** From the first number to the last, by those between, of which some are taken away. */
    WaterfallChart waterfall(Graphic graphic) {
        List<Datum> steps = new ArrayList<>();
        for (GraphicNumbers.Item item : GraphicNumbers.items(desk.campaign(), graphic.of())) {
            Value value = number(Graphic.withoutMinus(item.path()));
            boolean less = Graphic.isTakenAway(item.path());
            steps.add(new Datum(item.label(), value == null || !less ? value : taken(value)));
        }
        return new WaterfallChart(steps.get(0), steps.subList(1, steps.size() - 1), steps.get(steps.size() - 1));
    }

    private static Value taken(Value value) {
        return new DerivedValue("-" + value.reference(), less(value.quantity()), value.format(), List.of(value));
    }

    /** With a minus before it and otherwise as it was written, where that means the same: -1.58万户. */
    private static Quantity less(Quantity quantity) {
        try {
            Quantity written = Quantity.parse("-" + quantity);
            if (written.interval().equals(quantity.interval().negate())) {
                return written;
            }
        } catch (QuantityFormatException e) {
            // Not every hedge stands behind a minus; the difference says it in other words.
        }
        return Arithmetic.difference(Quantity.of(0, quantity.unit().text()), quantity);
    }

    /** Each number with the earlier one, named as the graphic says or after the columns that they are from. */
    DumbbellChart dumbbell(Graphic graphic) {
        List<Datum> now = data(graphic);
        List<String> before = against(graphic);
        List<String> names = graphic.details().names();
        return new DumbbellChart(
                names.isEmpty() ? name(graphic.details().against()) : names.get(0),
                names.isEmpty() ? name(graphic.of()) : names.get(1),
                BarChart.Order.AS_GIVEN,
                IntStream.range(0, now.size())
                        .mapToObj(i -> new DumbbellChart.Row(
                                now.get(i).label(),
                                number(before.get(i)),
                                now.get(i).value(),
                                now.get(i).highlighted()))
                        .toList());
    }

    /** Each number with its target. */
    BulletChart bullet(Graphic graphic) {
        List<Datum> reached = data(graphic);
        List<String> targets = against(graphic);
        return new BulletChart(IntStream.range(0, reached.size())
                .mapToObj(i -> new BulletChart.Row(
                        reached.get(i).label(),
                        reached.get(i).value(),
                        number(targets.get(i)),
                        reached.get(i).highlighted()))
                .toList());
    }

    private List<String> against(Graphic graphic) {
        return GraphicNumbers.items(desk.campaign(), graphic.details().against()).stream()
                .map(GraphicNumbers.Item::path)
                .toList();
    }

    private String name(List<String> references) {
        return GraphicNumbers.runs(desk.campaign(), references)
                .orElseThrow()
                .runs()
                .get(0)
                .name();
    }
}
