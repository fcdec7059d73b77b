package io.github.zongshu.pdf.type;

import java.util.ArrayList;
import java.util.List;

/** Places the glyphs of one line: shares out what is too much or too little by the priorities of CLREQ. */
final class LineMaker {
    private final Ribbon ribbon;
    private final Breaker.Extent extent;
    /** The width behind each cluster of the line but the last. */
    private final double[] widths;

    private double spacing;

    private LineMaker(Ribbon ribbon, Breaker.Extent extent) {
        this.ribbon = ribbon;
        this.extent = extent;
        this.widths = new double[Math.max(0, extent.end() - extent.start() - 1)];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = joint(i).glue();
        }
    }

    static Line make(Ribbon ribbon, Breaker.Extent extent, Measure measure, boolean first) {
        LineMaker maker = new LineMaker(ribbon, extent);
        double natural = ribbon.width(extent.start(), extent.end());
        double room = measure.room(first);
        if (measure.alignment() == Alignment.JUSTIFIED) {
            maker.justify(room - natural);
        }
        double width = maker.width();
        double left = switch (measure.alignment()) {
            case JUSTIFIED, LEFT -> measure.indent(first);
            case CENTRE -> measure.indent(first) + (room - width) / 2;
            case RIGHT -> measure.width() - width;
        };
        return new Line(maker.runs(left), left, width, maker.spacing, extent.last());
    }

    private Joint joint(int i) {
        return ribbon.joint(extent.start() + i);
    }

    private void justify(double excess) {
        if (excess < 0) {
            squeeze(-excess);
        } else if (!extent.last()) {
            space(excess);
        }
    }

    private void squeeze(double wanted) {
        double all = ribbon.shrink(extent.start(), extent.end());
        spacing = all > 0 ? -Math.min(1, wanted / all) : 0;
        double rest = wanted;
        for (int order = 0; order < Joint.ORDERS && rest > 0; order++) {
            double available = 0;
            for (int i = 0; i < widths.length; i++) {
                available += joint(i).order() == order ? joint(i).shrink() : 0;
            }
            double part = available > 0 ? Math.min(1, rest / available) : 0;
            for (int i = 0; i < widths.length; i++) {
                widths[i] -= joint(i).order() == order ? part * joint(i).shrink() : 0;
            }
            rest -= part * available;
        }
    }

    private void space(double excess) {
        double mixed = 0;
        int elastic = 0;
        for (int i = 0; i < widths.length; i++) {
            mixed += joint(i).stretch();
            elastic += joint(i).elastic() ? 1 : 0;
        }
        double part = mixed > 0 ? Math.min(1, excess / mixed) : 0;
        double rest = excess - part * mixed;
        spacing = elastic > 0 ? rest / elastic : 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] += part * joint(i).stretch() + (joint(i).elastic() ? spacing : 0);
        }
    }

    private double width() {
        double width = 0;
        for (int i = extent.start(); i < extent.end(); i++) {
            width += ribbon.cluster(i).body();
        }
        for (double joint : widths) {
            width += joint;
        }
        return width;
    }

    private List<GlyphRun> runs(double left) {
        List<GlyphRun> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Double> places = new ArrayList<>();
        double x = left;
        for (int i = extent.start(); i < extent.end(); i++) {
            Cluster cluster = ribbon.cluster(i);
            place(cluster, x + cluster.shift(), text, places);
            boolean ends =
                    i + 1 == extent.end() || !ribbon.cluster(i + 1).style().equals(cluster.style());
            if (ends) {
                runs.add(GlyphRun.of(cluster.style(), text.toString(), places));
                text.setLength(0);
                places.clear();
            }
            x += cluster.body() + (i + 1 < extent.end() ? widths[i - extent.start()] : 0);
        }
        return runs;
    }

    private static void place(Cluster cluster, double x, StringBuilder text, List<Double> places) {
        // A font need not have every kind of space; the place of what follows says how wide it is.
        String shown = cluster.kind().isBlank() ? " " : cluster.text();
        double at = x;
        for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
            int c = shown.codePointAt(i);
            text.appendCodePoint(c);
            places.add(at);
            at += cluster.style().face().advance(c) * cluster.size();
        }
    }
}
