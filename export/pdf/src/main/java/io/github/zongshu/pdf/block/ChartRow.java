package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Slab;
import java.util.List;

/**
 * Charts side by side: their heads, their feet and their charts are of one height.
 *
 * @param columns how many there is room for
 * @param gutter between two, in points
 * @param width of the row in points
 */
record ChartRow(int columns, double gutter, double width) {
    /** A chart is made no higher than this, as a share of the height it asks for. */
    private static final double HIGHEST = 1.5;

    /** The room for each. */
    double cell() {
        return (width - gutter * (columns - 1)) / columns;
    }

    /** One slab for the whole row; it grows and shrinks as far as each of them does. */
    Slab of(List<Slab> charts) {
        double height = charts.stream().mapToDouble(Slab::height).max().orElse(0);
        double most = charts.stream()
                .mapToDouble(chart -> chart.height() + chart.stretch())
                .min()
                .orElse(height);
        double least = charts.stream()
                .mapToDouble(chart -> chart.height() - chart.shrink())
                .max()
                .orElse(height);
        Slab first = charts.get(0);
        return Slab.of(height, (canvas, box) -> {
                    for (int i = 0; i < charts.size(); i++) {
                        Slab chart = charts.get(i);
                        double high = Math.min(box.height(), HIGHEST * chart.height());
                        chart.painter().paint(canvas, new Box(box.x() + i * (cell() + gutter), box.y(), cell(), high));
                    }
                })
                .spaced(first.before(), first.after())
                .elastic(Math.max(0, most - height), height - least);
    }
}
