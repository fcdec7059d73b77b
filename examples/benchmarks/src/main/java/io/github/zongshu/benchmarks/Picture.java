package io.github.zongshu.benchmarks;

import java.awt.Graphics2D;

/** A chart that some library has made ready, {@value ChartNumbers#WIDTH} × {@value ChartNumbers#HEIGHT} units large. */
@FunctionalInterface
interface Picture {
    void draw(Graphics2D g2);
}
