package io.github.zongshu.compose;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
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
import io.github.zongshu.chart.WaterfallChart;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A chart in words, written from its data, for those who do not see it. */
final class AltText {
    private static final String END = "。";

    private AltText() {}

    static String of(String title, Chart chart) {
        String content = chart.isEmpty() ? "暂无数据" : content(chart);
        return kind(chart) + "：" + title + END + content + END;
    }

    private static String kind(Chart chart) {
        return switch (chart) {
            case AreaChart areas -> "面积图";
            case BarChart bars -> "条形图";
            case BulletChart bullet -> "目标对比图";
            case ColumnLineChart both -> "柱线图";
            case DivergingBarChart bars -> "增减条形图";
            case DumbbellChart dumbbell -> "哑铃图";
            case FunnelChart funnel -> "漏斗图";
            case HeatChart heat -> "热力表";
            case ParetoChart pareto -> "帕累托图";
            case PictogramChart pictogram -> "象形图";
            case ProgressChart progress -> "进度图";
            case RingChart ring -> "环形图";
            case SeriesBarChart bars ->
                switch (bars.arrangement()) {
                    case GROUPED -> "分组条形图";
                    case STACKED -> "堆叠条形图";
                    case SHARED -> "百分比堆叠条形图";
                };
            case SmallMultiplesChart multiples -> "分面折线图";
            case TileChart tiles -> "区域方格图";
            case TimelineChart timeline -> "时间轴";
            case TrendChart trend -> "折线图";
            case WaterfallChart waterfall -> "瀑布图";
        };
    }

    private static String content(Chart chart) {
        return switch (chart) {
            case AreaChart areas -> lines(areas.categories(), areas.areas());
            case BarChart bars -> ranked(bars.drawn());
            case BulletChart bullet -> each("；", bullet.rows(), AltText::aimed);
            case ColumnLineChart both -> lines(both.categories(), List.of(both.columns(), both.line()));
            case DivergingBarChart bars -> data(bars.drawn());
            case DumbbellChart dumbbell -> each("；", dumbbell.drawn(), row -> compared(dumbbell, row));
            case FunnelChart funnel -> data(funnel.stages());
            case HeatChart heat -> lines(heat.columns(), heat.rows());
            case ParetoChart pareto -> pareto(pareto);
            case PictogramChart pictogram -> data(pictogram.data());
            case ProgressChart progress -> each("；", progress.rows(), AltText::done);
            case RingChart ring -> ranked(ring.slices());
            case SeriesBarChart bars -> lines(bars.categories(), bars.series());
            case SmallMultiplesChart multiples -> lines(multiples.categories(), multiples.panels());
            case TileChart tiles ->
                ranked(tiles.tiles().stream().map(TileChart.Tile::datum).toList());
            case TimelineChart timeline -> each("；", timeline.drawn(), span -> span.when() + span.label());
            case TrendChart trend -> trend(trend);
            case WaterfallChart waterfall -> data(waterfall.drawn());
        };
    }

    /** The first thing to know is which is the largest, if one is: 衡南县最多，1642场. */
    private static String ranked(List<Datum> data) {
        List<BigDecimal> worth = data.stream()
                .flatMap(d -> Stream.ofNullable(d.value()))
                .map(v -> v.quantity().value())
                .toList();
        BigDecimal most = worth.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        boolean alone = worth.size() > 1
                && worth.stream().filter(w -> w.compareTo(most) == 0).count() == 1;
        return each("，", data, d -> {
            Value value = d.value();
            boolean largest = alone && value != null && value.quantity().value().compareTo(most) == 0;
            return d.label() + (largest ? "最多，" : "") + number(value);
        });
    }

    private static String data(List<Datum> data) {
        return each("，", data, d -> d.label() + number(d.value()));
    }

    private static String trend(TrendChart trend) {
        Stream<String> notes =
                trend.notes().stream().map(note -> trend.categories().get(note.category()) + note.text());
        return Stream.of(
                        lines(trend.categories(), trend.lines()),
                        data(trend.targets()),
                        notes.collect(Collectors.joining("，")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static String pareto(ParetoChart pareto) {
        List<Value> shares = pareto.cumulative();
        List<Datum> drawn = pareto.drawn();
        return IntStream.range(0, drawn.size())
                .mapToObj(i -> drawn.get(i).label()
                        + number(drawn.get(i).value())
                        + (i < shares.size() ? "，累计" + number(shares.get(i)) : ""))
                .collect(Collectors.joining("；"));
    }

    private static <T> String each(String separator, List<T> rows, Function<T, String> words) {
        return rows.stream().map(words).collect(Collectors.joining(separator));
    }

    private static String done(ProgressChart.Row row) {
        return row.label() + "已完成" + number(row.done()) + "，共" + number(row.total()) + "，占" + number(row.rate());
    }

    private static String aimed(BulletChart.Row row) {
        return row.label() + number(row.value()) + (row.target() == null ? "" : "，目标" + number(row.target()));
    }

    private static String compared(DumbbellChart chart, DumbbellChart.Row row) {
        return row.label() + chart.before() + number(row.before()) + "，" + chart.after() + number(row.after());
    }

    private static String lines(List<String> categories, List<Series> lines) {
        return lines.stream()
                .map(line -> line.name() + "："
                        + IntStream.range(0, categories.size())
                                .mapToObj(i ->
                                        categories.get(i) + number(line.values().get(i)))
                                .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；"));
    }

    /** With its measure word, because nothing else tells it to who cannot see the chart. */
    private static String number(@Nullable Value value) {
        return value == null ? "未报" : value.in(value.format().withUnits()).text();
    }
}
