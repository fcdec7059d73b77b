package io.github.zongshu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zongshu.chart.SeriesBarChart.Arrangement;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartRecordsTest {
    private static Value value(String text) {
        return new MetricValue("m", Quantity.parse(text), QuantityFormat.CHART);
    }

    private static Datum datum(String label, String text) {
        return new Datum(label, text.isEmpty() ? null : value(text));
    }

    private static Series series(String name, String... numbers) {
        List<@Nullable Value> values = new ArrayList<>();
        Arrays.stream(numbers).forEach(n -> values.add(n.isEmpty() ? null : value(n)));
        return new Series(name, values);
    }

    private static List<String> labels(List<Datum> data) {
        return data.stream().map(Datum::label).toList();
    }

    @Test
    void aWaterfallNamesWhatItsStepsLeaveUnexplained() {
        WaterfallChart chart = new WaterfallChart(
                datum("去年末", "100户"), List.of(datum("新设", "30户"), datum("注销", "-10户")), datum("今年末", "125户"));
        assertThat(labels(chart.drawn())).containsExactly("去年末", "新设", "注销", "其他", "今年末");
        assertThat(chart.rest().orElseThrow().text()).isEqualTo("5");
        assertThat(chart.values()).hasSize(4);
    }

    @Test
    void aWaterfallThatAddsUpAsFarAsItsHedgesTellHasNoRest() {
        Datum start = datum("去年末", "100户");
        assertThat(new WaterfallChart(start, List.of(datum("新设", "30余户")), datum("今年末", "135户")).rest())
                .isEmpty();
        assertThat(new WaterfallChart(start, List.of(datum("新设", "")), datum("今年末", "135户")).rest())
                .isEmpty();
    }

    @Test
    void numbersOfDifferentUnitsAreNeitherAddedNorCountedTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaterfallChart(datum("a", "1户"), List.of(datum("b", "1件")), datum("c", "2户")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParetoChart(List.of(datum("a", "1户"), datum("b", "1件"))))
                .withMessageContaining("[1户, 1件]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PictogramChart(PictogramChart.Symbol.PERSON, List.of(datum("a", "1户"), datum("b", "1件"))));
    }

    @Test
    void aParetoAccumulatesFromTheLargestAndLeavesOutWhatNobodyReported() {
        ParetoChart chart = new ParetoChart(List.of(datum("a", "20件"), datum("b", ""), datum("c", "80件")));
        assertThat(labels(chart.drawn())).containsExactly("c", "a", "b");
        assertThat(chart.cumulative()).extracting(Value::text).containsExactly("80.0%", "100.0%");
        assertThat(chart.cumulative().get(0).reference()).isEqualTo("rate(m, sum(m, m))");
    }

    @Test
    void aParetoOfNothingHasNoShares() {
        assertThat(new ParetoChart(List.of(datum("a", "0件"))).cumulative()).isEmpty();
        assertThat(new ParetoChart(List.of()).cumulative()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GROUPED")
    void onlyBarsSideBySideMayBeNegative(Arrangement arrangement) {
        List<Series> series = List.of(series("a", "-1件"));
        BarChart.Direction up = BarChart.Direction.VERTICAL;
        assertThat(new SeriesBarChart(Arrangement.GROUPED, up, List.of("x"), series).values())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeriesBarChart(arrangement, up, List.of("x"), series))
                .withMessageContaining("negative: -1");
    }

    @Test
    void refusesNegativePartsOfAWhole() {
        Datum less = datum("a", "-1件");
        Datum more = datum("b", "1件");
        Value one = value("1件");
        assertThatIllegalArgumentException().isThrownBy(() -> new RingChart(List.of(less), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParetoChart(List.of(less)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PictogramChart(PictogramChart.Symbol.HOUSE, List.of(more, less)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BulletChart(List.of(new BulletChart.Row("a", one, value("-1件"), false))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaChart(List.of("x"), List.of(series("a", "-1件"), series("b", "1件"))));
        assertThat(new AreaChart(List.of("x"), List.of(series("a", "-1件"))).isEmpty())
                .isFalse();
    }

    @Test
    void refusesRunsOfAnotherLength() {
        List<Series> two = List.of(series("a", "1件", "2件"));
        List<String> one = List.of("x");
        assertThatIllegalArgumentException().isThrownBy(() -> new HeatChart(one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaChart(one, two));
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallMultiplesChart(one, two, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeriesBarChart(Arrangement.GROUPED, BarChart.Direction.VERTICAL, one, two))
                .withMessageContaining("2 values for 1 categories");
    }

    @Test
    void ordersDumbbellsByTheLaterValueAndTheRestByTheEarlier() {
        DumbbellChart chart = new DumbbellChart(
                "2020",
                "2021",
                BarChart.Order.BY_VALUE,
                List.of(
                        new DumbbellChart.Row("none", null, null, false),
                        new DumbbellChart.Row("a", value("9件"), value("1件"), false),
                        new DumbbellChart.Row("b", value("5件"), null, false)));
        assertThat(chart.drawn()).extracting(DumbbellChart.Row::label).containsExactly("b", "a", "none");
    }

    @Test
    void ordersSpansByTheirBeginningAndIsNotEmptyForWantOfNumbers() {
        LocalDate march = LocalDate.of(2021, 3, 1);
        TimelineChart chart = new TimelineChart(List.of(
                new TimelineChart.Span("later", "4月", march.plusMonths(1), march.plusMonths(2), false),
                new TimelineChart.Span("first", "3月1日", march, march, false)));
        assertThat(chart.drawn()).extracting(TimelineChart.Span::label).containsExactly("first", "later");
        assertThat(chart.isEmpty()).isFalse();
        assertThat(chart.values()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimelineChart.Span("back", "", march, march.minusDays(1), false))
                .withMessageContaining("before it begins");
    }

    @Test
    void aFigureOfAPictogramStandsForARoundNumber() {
        PictogramChart chart =
                new PictogramChart(PictogramChart.Symbol.PERSON, List.of(datum("a", "3.4万余名"), datum("b", "12名")));
        assertThat(chart.each(40)).isEqualByComparingTo("1000");
        assertThat(chart.each(10)).isEqualByComparingTo("5000");
        assertThat(new PictogramChart(PictogramChart.Symbol.PERSON, List.of()).each(1))
                .isEqualByComparingTo("1");
    }

    @Test
    void refusesTwoTilesInOnePlaceAndTilesOutsideTheGrid() {
        TileChart.Tile tile = new TileChart.Tile(datum("a", "1件"), 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TileChart(List.of(tile, new TileChart.Tile(datum("b", "1件"), 0, 0))))
                .withMessageContaining("two tiles stand at row 0, column 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new TileChart.Tile(datum("a", "1件"), 64, 0));
    }

    @Test
    void refusesNotesOutsideTheCategories() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrendChart(
                        List.of("1月"), List.of(series("a", "1件")), List.of(), List.of(new TrendChart.Note(1, "攻坚"))))
                .withMessageContaining("category 1 of 1");
    }
}
