package io.github.zongshu.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves labels that stand beside each other's places apart: each as near as can be to where it belongs, none over another,
 * the order kept.
 */
final class Spread {
    private record Cluster(int from, int to, double offsetSum, double height) {
        double top() {
            return offsetSum / (to - from);
        }

        /** Two clusters as one: every member wishes its top; a later one wishes it less what stands above it. */
        Cluster with(Cluster below) {
            int members = below.to() - below.from();
            return new Cluster(
                    from, below.to(), offsetSum + below.offsetSum() - members * height, height + below.height());
        }
    }

    private Spread() {}

    /**
     * The middles, moved.
     *
     * @param middles where the labels belong, ascending
     * @param heights as many heights, gaps included; together not more than {@code bottom - top}
     */
    static List<Double> apart(List<Double> middles, List<Double> heights, double top, double bottom) {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < middles.size(); i++) {
            double height = heights.get(i);
            double wish = Math.max(top, Math.min(middles.get(i) - height / 2, bottom - height));
            Cluster last = new Cluster(i, i + 1, wish, height);
            while (!clusters.isEmpty() && overlap(clusters.get(clusters.size() - 1), last, top, bottom)) {
                last = clusters.remove(clusters.size() - 1).with(last);
            }
            clusters.add(last);
        }
        List<Double> moved = new ArrayList<>();
        for (Cluster cluster : clusters) {
            double at = clamped(cluster, top, bottom);
            for (int i = cluster.from(); i < cluster.to(); i++) {
                moved.add(at + heights.get(i) / 2);
                at += heights.get(i);
            }
        }
        return moved;
    }

    private static boolean overlap(Cluster above, Cluster below, double top, double bottom) {
        return clamped(above, top, bottom) + above.height() > clamped(below, top, bottom);
    }

    private static double clamped(Cluster cluster, double top, double bottom) {
        return Math.max(top, Math.min(cluster.top(), bottom - cluster.height()));
    }
}
