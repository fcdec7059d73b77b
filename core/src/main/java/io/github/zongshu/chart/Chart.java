package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;

/** What a chart shows. Adding a kind makes every drawer fail to compile until it knows the kind. */
public sealed interface Chart
        permits AreaChart,
                BarChart,
                BulletChart,
                ColumnLineChart,
                DivergingBarChart,
                DumbbellChart,
                FunnelChart,
                HeatChart,
                ParetoChart,
                PictogramChart,
                ProgressChart,
                RingChart,
                SeriesBarChart,
                SmallMultiplesChart,
                TileChart,
                TimelineChart,
                TrendChart,
                WaterfallChart {
    /** Every number in it, in reading order; missing ones left out. */
    List<Value> values();

    /** Whether there is nothing to draw, so that the page says 暂无数据 in its place. */
    default boolean isEmpty() {
        return values().isEmpty();
    }
}
