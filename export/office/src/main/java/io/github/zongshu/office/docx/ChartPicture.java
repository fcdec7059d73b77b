package io.github.zongshu.office.docx;

import io.github.zongshu.chart.Chart;

/** Boundary to module charts: to be connected when its phase 1 lands. */
final class ChartPicture {
    private final byte[] png = new byte[0];

    static ChartPicture of(Chart chart, double width) {
        return new ChartPicture();
    }

    byte[] png() {
        return png;
    }

    byte[] svg() {
        return png;
    }

    double width() {
        return 10;
    }

    double height() {
        return 10;
    }
}
