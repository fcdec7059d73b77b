package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Brings the columns of a page to one height: charts grow or shrink a little, spaces above heads and figures a line. */
final class ColumnStretcher {
    private static final double EPSILON = 1e-6;

    private final Region region;
    private final double pitch;
    private final double width;

    ColumnStretcher(Region region, double pitch, double width) {
        this.region = region;
        this.pitch = pitch;
        this.width = width;
    }

    /**
     * Places the slabs of a page.
     *
     * @param target the height that columns should reach where they can
     */
    List<List<Placed>> stretch(ColumnPlanner.Sized sized, double target) {
        List<List<Placed>> columns = new ArrayList<>();
        for (List<Integer> column : sized.plan().columns()) {
            columns.add(new Growing(column).reach(target));
        }
        return columns;
    }

    /** A column that is made higher line by line. */
    private final class Growing {
        private final List<Integer> column;
        private final double[] wider;
        private final double[] higher;

        Growing(List<Integer> column) {
            this.column = column;
            this.wider = new double[column.size()];
            this.higher = new double[column.size()];
        }

        List<Placed> reach(double target) {
            Stack stack = build();
            boolean shrunk = true;
            while (shrunk && stack.bottom() > target + EPSILON) {
                shrunk = shrink(stack.bottom() - target);
                stack = build();
            }
            boolean grown = true;
            while (grown && stack.bottom() + pitch <= target + EPSILON) {
                grown = grow();
                stack = build();
            }
            return stack.placed();
        }

        /** Adds one line where it shows least. */
        private boolean grow() {
            int chart = -1;
            int space = -1;
            for (int i = 0; i < column.size(); i++) {
                Slab slab = slab(i);
                double left = slab.stretch() - higher[i];
                if (left >= pitch - EPSILON && (chart < 0 || left > slab(chart).stretch() - higher[chart])) {
                    chart = i;
                }
                if (i > 0 && slab.before() > 0 && wider[i] == 0) {
                    space = i;
                }
            }
            if (chart >= 0) {
                higher[chart] += pitch;
            } else if (space >= 0) {
                wider[space] += pitch;
            }
            return chart >= 0 || space >= 0;
        }

        /** Takes one line from the chart that has most to give; where only rows have, a little from each. */
        private boolean shrink(double over) {
            int chart = 0;
            double all = 0;
            for (int i = 0; i < column.size(); i++) {
                all += left(i);
                chart = left(i) > left(chart) ? i : chart;
            }
            if (all <= EPSILON) {
                return false;
            }
            if (left(chart) >= pitch / 2) {
                higher[chart] -= Math.min(pitch, left(chart));
            } else {
                double share = Math.min(1, over / all);
                for (int i = 0; i < column.size(); i++) {
                    higher[i] -= share * left(i);
                }
            }
            return true;
        }

        /** By how much a slab may still shrink. */
        private double left(int i) {
            return slab(i).shrink() + higher[i];
        }

        private Slab slab(int i) {
            return region.slabs().get(column.get(i));
        }

        private Stack build() {
            Stack stack = new Stack(pitch);
            for (int i = 0; i < column.size(); i++) {
                stack.add(column.get(i), slab(i), width, wider[i], higher[i]);
            }
            return stack;
        }
    }
}
