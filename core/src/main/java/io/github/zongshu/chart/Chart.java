package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.util.List;

/** What a chart shows. Adding a kind makes every drawer fail to compile until it knows the kind. */
public sealed interface Chart permits BarChart, ColumnLineChart, FunnelChart, ProgressChart, RingChart, TrendChart {
    /** Every number in it, in reading order; missing ones left out. */
    List<Value> values();
}
