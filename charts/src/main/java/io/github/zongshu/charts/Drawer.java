package io.github.zongshu.charts;

import io.github.zongshu.chart.AreaChart;
import io.github.zongshu.chart.BarChart;
import io.github.zongshu.chart.BulletChart;
import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ColumnLineChart;
import io.github.zongshu.chart.DivergingBarChart;
import io.github.zongshu.chart.DumbbellChart;
import io.github.zongshu.chart.FunnelChart;
import io.github.zongshu.chart.HeatChart;
import io.github.zongshu.chart.ParetoChart;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.chart.ProgressChart;
import io.github.zongshu.chart.RingChart;
import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.chart.SmallMultiplesChart;
import io.github.zongshu.chart.TileChart;
import io.github.zongshu.chart.TimelineChart;
import io.github.zongshu.chart.TrendChart;
import io.github.zongshu.chart.WaterfallChart;

/** Draws one chart, without its head, into a box. */
interface Drawer {
    /** The drawer that knows the kind of the chart. */
    static Drawer of(Chart chart) {
        return switch (chart) {
            case BarChart bars ->
                switch (bars.direction()) {
                    case HORIZONTAL -> new BarDrawer(bars);
                    case VERTICAL -> new ColumnDrawer(bars);
                };
            case ColumnLineChart both -> new ColumnLineDrawer(both);
            case FunnelChart funnel -> new FunnelDrawer(funnel);
            case ProgressChart progress -> new ProgressDrawer(progress);
            case RingChart ring -> new RingDrawer(ring);
            case TrendChart trend -> new TrendDrawer(trend);
            case AreaChart areas -> new AreaDrawer(areas);
            case BulletChart bullet -> new BulletDrawer(bullet);
            case DivergingBarChart bars -> new DivergingDrawer(bars);
            case DumbbellChart dumbbell -> new DumbbellDrawer(dumbbell);
            case HeatChart heat -> new HeatDrawer(heat);
            case ParetoChart pareto -> new ParetoDrawer(pareto);
            case PictogramChart pictogram -> new PictogramDrawer(pictogram);
            case SeriesBarChart bars ->
                switch (bars.direction()) {
                    case HORIZONTAL ->
                        bars.arrangement() == SeriesBarChart.Arrangement.GROUPED
                                ? new GroupedBarDrawer(bars)
                                : new StackedBarDrawer(bars);
                    case VERTICAL ->
                        bars.arrangement() == SeriesBarChart.Arrangement.GROUPED
                                ? new GroupedColumnDrawer(bars)
                                : new StackedColumnDrawer(bars);
                };
            case SmallMultiplesChart multiples -> new MultiplesDrawer(multiples);
            case TileChart tiles -> new TileDrawer(tiles);
            case TimelineChart timeline -> new TimelineDrawer(timeline);
            case WaterfallChart waterfall -> new WaterfallDrawer(waterfall);
        };
    }

    /** Whether there is anything to draw; if not, the chart says 暂无数据. */
    boolean hasData();

    /** Draws all of it inside the box. */
    void draw(Canvas canvas, Box box);

    /** The height at which the chart looks best in this width, in points. */
    double naturalHeight(Typesetter type, double width);
}
