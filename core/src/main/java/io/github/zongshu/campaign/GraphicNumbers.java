package io.github.zongshu.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers that a graphic draws, by where they stand in the ledger: runs of paths over named categories.
 *
 * @param categories what the runs have in common: points in time, or units
 * @param runs one for each series, or for each column of a table; as long as the categories
 * @param byUnit whether the categories are the rows of a table, and not points in time
 */
public record GraphicNumbers(List<String> categories, List<Run> runs, boolean byUnit) {
    /**
     * A named number.
     *
     * @param label what it counts
     * @param path where it stands in the ledger, or an expression over such paths
     */
    public record Item(String label, String path) {
        /** Refuses null. */
        public Item {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * A named run of numbers.
     *
     * @param name what the run is called
     * @param paths where its numbers stand in the ledger; where none was reported the ledger has no entry
     */
    public record Run(String name, List<String> paths) {
        /** Copies the paths. */
        public Run {
            Objects.requireNonNull(name, "name");
            paths = List.copyOf(paths);
        }
    }

    /** Copies the lists. */
    public GraphicNumbers {
        categories = List.copyOf(categories);
        runs = List.copyOf(runs);
    }

    /**
     * The numbers that references name, one after the other.
     *
     * @param of metrics or expressions over them, {@code breakdown.column} for a number of each row, or a time series for each of
     *     its points
     */
    public static List<Item> items(Campaign campaign, List<String> of) {
        List<Item> items = new ArrayList<>();
        for (String reference : of) {
            List<Item> run = runItems(campaign, reference);
            items.addAll(run.isEmpty() ? List.of(new Item(label(campaign, reference), reference)) : run);
        }
        return items;
    }

    /**
     * The runs that references name.
     *
     * @param of time series of the same points; or columns of one breakdown; or one breakdown, for all its columns
     * @return nothing if the references name anything else
     */
    public static Optional<GraphicNumbers> runs(Campaign campaign, List<String> of) {
        List<TimeSeries> series = campaign.timeSeries().stream()
                .filter(each -> of.contains(each.id()))
                .toList();
        if (!of.isEmpty() && series.size() == of.size()) {
            return ofSeries(of.stream()
                    .flatMap(id -> series.stream().filter(each -> each.id().equals(id)))
                    .toList());
        }
        return campaign.breakdowns().stream()
                .flatMap(table -> ofColumns(table, of).stream())
                .findFirst();
    }

    /** The same numbers with rows for columns. */
    public GraphicNumbers transposed() {
        List<Run> turned = IntStream.range(0, categories.size())
                .mapToObj(i -> new Run(
                        categories.get(i),
                        runs.stream().map(run -> run.paths().get(i)).toList()))
                .toList();
        return new GraphicNumbers(runs.stream().map(Run::name).toList(), turned, byUnit);
    }

    private static Optional<GraphicNumbers> ofSeries(List<TimeSeries> series) {
        List<List<String>> axes = series.stream()
                .map(each -> each.points().stream().map(TimeSeries.Point::label).toList())
                .distinct()
                .toList();
        if (axes.size() != 1) {
            return Optional.empty();
        }
        List<Run> runs = series.stream()
                .map(each -> new Run(
                        each.label(),
                        each.points().stream()
                                .map(point -> each.id() + "." + point.id())
                                .toList()))
                .toList();
        return Optional.of(new GraphicNumbers(axes.get(0), runs, false));
    }

    private static Optional<GraphicNumbers> ofColumns(Breakdown table, List<String> of) {
        List<Breakdown.Column> columns = of.equals(List.of(table.id()))
                ? table.columns()
                : of.stream()
                        .flatMap(reference -> table.columns().stream()
                                .filter(column -> reference.equals(table.id() + "." + column.id())))
                        .toList();
        boolean all = of.equals(List.of(table.id())) || columns.size() == of.size();
        if (!all || columns.isEmpty()) {
            return Optional.empty();
        }
        List<Run> runs = columns.stream()
                .map(column -> new Run(
                        column.label(),
                        table.rows().stream()
                                .map(row -> path(table, row, column))
                                .toList()))
                .toList();
        return Optional.of(new GraphicNumbers(
                table.rows().stream().map(Breakdown.Row::label).toList(), runs, true));
    }

    private static List<Item> runItems(Campaign campaign, String reference) {
        Stream<Item> points = campaign.timeSeries().stream()
                .filter(series -> series.id().equals(reference))
                .flatMap(series ->
                        series.points().stream().map(point -> new Item(point.label(), series.id() + "." + point.id())));
        Stream<Item> cells = campaign.breakdowns().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> reference.equals(table.id() + "." + column.id()))
                        .flatMap(column ->
                                table.rows().stream().map(row -> new Item(row.label(), path(table, row, column)))));
        return Stream.concat(points, cells).toList();
    }

    private static String path(Breakdown table, Breakdown.Row row, Breakdown.Column column) {
        return table.id() + "." + row.id() + "." + column.id();
    }

    /** The label of a metric, also of one that is taken away; the expression itself where it is computed. */
    private static String label(Campaign campaign, String reference) {
        return campaign.ledger()
                .entry(Graphic.withoutMinus(reference))
                .map(Ledger.Entry::label)
                .orElse(reference);
    }
}
