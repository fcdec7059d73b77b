package io.github.zongshu.compose;

import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.GraphicNumbers;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.Series;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Inline;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes charts of a campaign's graphics. The campaign was checked, so what a graphic names exists. */
final class ChartMaker {
    private final Desk desk;
    private final Captions captions;
    private final ChartNumbers numbers;

    ChartMaker(Desk desk, Captions captions) {
        this.desk = desk;
        this.captions = captions;
        this.numbers = new ChartNumbers(desk);
    }

    ChartBlock block(Graphic graphic) {
        Chart chart = chart(graphic);
        boolean sample = chart.values().stream().anyMatch(desk::isSample);
        List<Inline> title = desk.line(graphic.title());
        Caption caption = new Caption(
                captions.nextChart(), title, desk.line(graphic.measure()), desk.source(graphic.source(), sample));
        return new ChartBlock(graphic.id(), caption, chart, AltText.of(Inline.text(title), chart));
    }

    private Chart chart(Graphic graphic) {
        return switch (graphic.kind()) {
            case BAR -> new BarChart(BarChart.Direction.HORIZONTAL, BarChart.Order.BY_VALUE, numbers.data(graphic));
            case COLUMN -> new BarChart(BarChart.Direction.VERTICAL, BarChart.Order.AS_GIVEN, numbers.data(graphic));
            case RING -> new RingChart(numbers.data(graphic), null);
            case FUNNEL -> new FunnelChart(numbers.data(graphic));
            case TREND -> trend(graphic, numbers.runs(graphic));
            case COLUMN_LINE -> columnLine(numbers.runs(graphic));
            case PROGRESS -> new ProgressChart(progress(taskList(graphic.of().get(0))));
            case GROUPED -> bars(SeriesBarChart.Arrangement.GROUPED, numbers.runs(graphic));
            case STACKED -> bars(SeriesBarChart.Arrangement.STACKED, numbers.runs(graphic));
            case SHARED -> bars(SeriesBarChart.Arrangement.SHARED, numbers.runs(graphic));
            case DIVERGING -> new DivergingBarChart(BarChart.Order.BY_VALUE, numbers.data(graphic));
            case AREA -> area(numbers.runs(graphic));
            case WATERFALL -> numbers.waterfall(graphic);
            case HEAT -> heat(numbers.units(graphic));
            case PARETO -> new ParetoChart(numbers.data(graphic));
            case SMALL_MULTIPLES -> multiples(graphic, numbers.units(graphic));
            case DUMBBELL -> numbers.dumbbell(graphic);
            case BULLET -> numbers.bullet(graphic);
            case TIMELINE -> timeline(graphic);
            case PICTOGRAM -> new PictogramChart(graphic.details().symbol(), numbers.data(graphic));
            case TILES -> tiles(graphic);
        };
    }

    private TrendChart trend(Graphic graphic, GraphicNumbers runs) {
        List<TrendChart.Note> notes = graphic.details().notes().stream()
                .map(note -> new TrendChart.Note(runs.categories().indexOf(note.at()), note.text()))
                .toList();
        return new TrendChart(runs.categories(), numbers.series(runs), numbers.targets(graphic), notes);
    }

    private ColumnLineChart columnLine(GraphicNumbers runs) {
        List<Series> both = numbers.series(runs);
        return new ColumnLineChart(runs.categories(), both.get(0), both.get(1));
    }

    /** Units have long names and lie; time stands. */
    private SeriesBarChart bars(SeriesBarChart.Arrangement arrangement, GraphicNumbers runs) {
        BarChart.Direction direction = runs.byUnit() ? BarChart.Direction.HORIZONTAL : BarChart.Direction.VERTICAL;
        return new SeriesBarChart(arrangement, direction, runs.categories(), numbers.series(runs));
    }

    private AreaChart area(GraphicNumbers runs) {
        return new AreaChart(runs.categories(), numbers.series(runs));
    }

    private HeatChart heat(GraphicNumbers rows) {
        return new HeatChart(rows.categories(), numbers.series(rows));
    }

    private SmallMultiplesChart multiples(Graphic graphic, GraphicNumbers panels) {
        return new SmallMultiplesChart(panels.categories(), numbers.series(panels), graphic.highlight());
    }

    private TileChart tiles(Graphic graphic) {
        List<Datum> data = numbers.data(graphic);
        List<String> layout = graphic.details().layout();
        List<TileChart.Tile> tiles = new ArrayList<>();
        for (int row = 0; row < layout.size(); row++) {
            List<String> cells = Graphic.cells(layout.get(row));
            for (int column = 0; column < cells.size(); column++) {
                String label = cells.get(column);
                int y = row;
                int x = column;
                data.stream()
                        .filter(datum -> datum.label().equals(label))
                        .map(datum -> new TileChart.Tile(datum, y, x))
                        .forEach(tiles::add);
            }
        }
        return new TileChart(tiles);
    }

    private TimelineChart timeline(Graphic graphic) {
        List<TimelineChart.Span> spans = graphic.details().phases().isEmpty()
                ? desk.campaign().events().stream()
                        .map(event -> new TimelineChart.Span(
                                Inline.text(desk.line(event.text())),
                                event.date().text(),
                                event.date().firstDay(),
                                event.date().lastDay(),
                                false))
                        .toList()
                : graphic.details().phases().stream()
                        .map(phase -> span(graphic, phase))
                        .toList();
        return new TimelineChart(spans);
    }

    private static TimelineChart.Span span(Graphic graphic, Graphic.Phase phase) {
        String from = phase.from().text();
        String to = phase.to().text();
        return new TimelineChart.Span(
                phase.label(),
                from.equals(to) ? from : from + "至" + to,
                phase.from().firstDay(),
                phase.to().lastDay(),
                phase.label().equals(graphic.highlight()));
    }

    private List<ProgressChart.Row> progress(TaskList list) {
        return list.classes().stream()
                .flatMap(each -> row(each.label(), list.id() + "." + each.id()))
                .toList();
    }

    /** A class without a reported count has no bar; its absence is told by the table of the list. */
    private Stream<ProgressChart.Row> row(String label, String path) {
        Value done = numbers.number(path + ".done");
        Value total = numbers.number(path + ".total");
        Value rate = numbers.number(path + ".rate");
        return done == null || total == null || rate == null
                ? Stream.empty()
                : Stream.of(new ProgressChart.Row(label, done, total, rate));
    }

    private TaskList taskList(String id) {
        return desk.campaign().taskLists().stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
