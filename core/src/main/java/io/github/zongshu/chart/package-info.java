/**
 * What a chart shows, as data: no size, no colour, no drawing.
 *
 * <p>Each kind of chart is one record. A number in a chart is a {@link io.github.zongshu.value.Value}, so it is printed by
 * the same formatter as the prose and leads back to its metric. A missing number is {@code null} in the data and is drawn
 * as missing, never as zero.
 *
 * <pre>{@code
 * Chart chart = new FunnelChart(List.of(new Datum("恳谈会", sessions), new Datum("收集问题", issues), new Datum("办结", resolved)));
 * }</pre>
 *
 * <p>On the path: {@code value → chart → report.ChartBlock}; drawn by zongshu-charts, and natively by zongshu-office.
 */
@NullMarked
package io.github.zongshu.chart;

import org.jspecify.annotations.NullMarked;
