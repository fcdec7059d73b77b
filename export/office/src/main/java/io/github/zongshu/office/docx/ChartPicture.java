package io.github.zongshu.office.docx;

import io.github.zongshu.charts.ChartImage;
import io.github.zongshu.charts.ChartSize;

/**
 * A chart as a picture in two forms.
 *
 * @param size in points
 * @param pixels a PNG for programs that draw no vectors
 * @param vectors an SVG
 */
record ChartPicture(ChartSize size, ChartImage pixels, ChartImage vectors) {}
