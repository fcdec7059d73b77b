/**
 * Native, editable charts: DrawingML chart parts and the small workbooks behind them, the same for Word, Excel and slides.
 *
 * <p>Not here: where a chart stands on a page, its caption, and pictures of charts, which zongshu-charts draws. A chart that
 * has no native form (the funnel, an area with a gap) says so by being absent; the caller then sets a picture. What each kind is made
 * of is told in {@code docs/charts.md}.
 *
 * <pre>{@code
 * NativeChart.of(chart).ifPresent(drawn -> {
 *     file.add("/word/embeddings/chart1.xlsx", NativeChart.WORKBOOK_TYPE, drawn.workbook());
 *     file.add("/word/charts/chart1.xml", NativeChart.CONTENT_TYPE, drawn.embedded("rId1"));
 * });
 * }</pre>
 *
 * <p>On the path: {@code report.ChartBlock → office.chart → docx, xlsx}.
 */
@NullMarked
package io.github.zongshu.office.chart;

import org.jspecify.annotations.NullMarked;
