/**
 * Draws charts: {@link io.github.zongshu.charts.ChartPainter} on any {@code Graphics2D},
 * {@link io.github.zongshu.charts.ChartImages} as PNG and SVG.
 *
 * <p>What is drawn is a {@link io.github.zongshu.chart.Chart}, a record of numbers. How it looks is a
 * {@link io.github.zongshu.charts.ChartTheme}. The marks (bars, lines, rings) are drawn by JFreeChart's plots and renderers;
 * the words are placed here, because no word may be clipped or touch another. Lengths are points, 72 to the inch.
 *
 * <p>Not here: captions in documents, native charts of Office files, the choice of what to draw. Nothing is read from the
 * machine and no process-wide state is touched; painters and images may be shared by threads.
 *
 * <pre>{@code
 * ChartPainter painter = ChartPainter.of(FontLibrary.bundled());
 * byte[] svg = ChartImages.of(painter).svg(chart, head, new ChartSize(640, 340)).bytes();
 * }</pre>
 *
 * <p>On the path: {@code report.ChartBlock → charts → the writers of pdf and office, picture files}.
 */
@NullMarked
package io.github.zongshu.charts;

import org.jspecify.annotations.NullMarked;
