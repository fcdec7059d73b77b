package io.github.zongshu.compare;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the board cells, tables and charts that show something else because numbers changed. */
final class FigureComparer {
    private final Script before;
    private final Script after;
    private final Map<String, CellChange> cells;
    private final List<PlaceChange> places = new ArrayList<>();

    FigureComparer(Script before, Script after, Map<String, CellChange> cells) {
        this.before = before;
        this.after = after;
        this.cells = cells;
        board();
        tables();
        charts();
    }

    /** Board cells, then tables, then charts, each in the order of the new campaign. */
    List<PlaceChange> places() {
        return places;
    }

    /** What a path belongs to: the table of a cell, the series of a point; a metric belongs to itself. */
    static String holder(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** A number on the board. */
    private record Shown(Place place, String label, Value value) {}

    private void board() {
        Pairing.by(board(before), board(after), shown -> shown.value().reference())
                .pairs()
                .forEach(pair -> {
                    Shown old = pair.before();
                    Shown now = pair.after();
                    if (old != null
                            && now != null
                            && !old.value().text().equals(now.value().text())) {
                        String reference = now.value().reference();
                        CellChange cell = new CellChange(reference, now.label(), old.value(), now.value());
                        places.add(new PlaceChange.Board(now.place(), cell));
                    }
                });
    }

    private static List<Shown> board(Script script) {
        List<Shown> board = new ArrayList<>();
        for (BoardItem item : script.campaign().board()) {
            Value value = script.ledger().evaluate(Expression.parse(item.reference()));
            String label = item.label().isEmpty() ? label(script.ledger(), value) : item.label();
            Place place =
                    Places.of("board[" + board.size() + "]", "要数“" + label + "”", "leading number \"" + label + "\"");
            board.add(new Shown(place, label, value.in(QuantityFormat.AS_WRITTEN)));
        }
        return board;
    }

    /** What a number counts; of an expression, the expression. */
    static String label(Ledger ledger, Value value) {
        return ledger.entry(value.reference()).map(Ledger.Entry::label).orElse(value.reference());
    }

    private void tables() {
        Map<String, List<CellChange>> changed = new HashMap<>();
        cells.forEach((path, cell) ->
                changed.computeIfAbsent(holder(path), k -> new ArrayList<>()).add(cell));
        Set<String> old = tables(before.campaign()).keySet();
        tables(after.campaign()).forEach((id, place) -> {
            List<CellChange> found = changed.get(id);
            if (found != null && old.contains(id)) {
                places.add(new PlaceChange.Table(place, found));
            }
        });
    }

    private static Map<String, Place> tables(Campaign campaign) {
        Map<String, Place> tables = new LinkedHashMap<>();
        campaign.breakdowns().forEach(table -> tables.put(table.id(), Places.table(table)));
        campaign.timeSeries().forEach(series -> tables.put(series.id(), Places.series(series)));
        campaign.taskLists().forEach(list -> tables.put(list.id(), Places.tasks(list)));
        return tables;
    }

    private void charts() {
        Map<String, Set<String>> old = new HashMap<>();
        Map<String, List<String>> drawnBefore = drawn(before.campaign());
        before.campaign().graphics().forEach(graphic -> old.put(graphic.id(), paths(graphic, drawnBefore)));
        Map<String, List<String>> drawn = drawn(after.campaign());
        List<Graphic> graphics = after.campaign().graphics();
        for (int i = 0; i < graphics.size(); i++) {
            Graphic graphic = graphics.get(i);
            Set<String> earlier = old.get(graphic.id());
            if (earlier != null) {
                Set<String> paths = paths(graphic, drawn);
                paths.addAll(earlier);
                List<CellChange> data =
                        paths.stream().map(cells::get).filter(Objects::nonNull).toList();
                if (!data.isEmpty()) {
                    places.add(new PlaceChange.Chart(Places.graphic("graphics[" + i + "]", graphic), data));
                }
            }
        }
    }

    /** The numbers that a graphic shows, in its order, what they are compared with and its targets last. */
    private static Set<String> paths(Graphic graphic, Map<String, List<String>> drawn) {
        Set<String> paths = new LinkedHashSet<>();
        Stream<String> others = Stream.concat(graphic.details().against().stream(), graphic.targets().stream());
        Stream.concat(graphic.of().stream().map(Graphic::withoutMinus), others).forEach(name -> {
            List<String> several = drawn.get(name);
            if (several == null) {
                Expression.parse(name).references().forEach(reference -> paths.add(reference.path()));
            } else {
                paths.addAll(several);
            }
        });
        return paths;
    }

    /** The numbers behind a name that stands for several: a column, a series, a task list. */
    private static Map<String, List<String>> drawn(Campaign campaign) {
        Map<String, List<String>> drawn = new HashMap<>();
        campaign.breakdowns()
                .forEach(table -> drawn.put(
                        table.id(),
                        table.rows().stream()
                                .flatMap(row -> table.columns().stream()
                                        .map(column -> table.id() + "." + row.id() + "." + column.id()))
                                .toList()));
        campaign.breakdowns()
                .forEach(table -> table.columns()
                        .forEach(column -> drawn.put(
                                table.id() + "." + column.id(),
                                table.rows().stream()
                                        .map(row -> table.id() + "." + row.id() + "." + column.id())
                                        .toList())));
        campaign.timeSeries()
                .forEach(series -> drawn.put(
                        series.id(),
                        series.points().stream()
                                .map(point -> series.id() + "." + point.id())
                                .toList()));
        campaign.taskLists()
                .forEach(list -> drawn.put(
                        list.id(),
                        list.classes().stream()
                                .flatMap(each -> Stream.of(".done", ".total", ".rate")
                                        .map(suffix -> list.id() + "." + each.id() + suffix))
                                .toList()));
        return drawn;
    }
}
