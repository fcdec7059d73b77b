package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shares what comes next among the columns of a page: full columns while there is more, even ones at the end. */
final class ColumnPlanner {
    private static final double FULL_COLUMNS = 6;
    private static final double EVEN_COLUMNS = 4;
    /** Lines that even columns may be higher than they had to be. */
    private static final int SEARCH = 14;

    private static final double LATER = 0.1;
    private static final double COST_OF_HEIGHT = 3;
    /** How many plans are followed: the cheapest, and those that are furthest. */
    private static final int CHEAPEST = 10;

    private static final int FURTHEST = 10;

    private final Region region;
    private final double pitch;
    /** For each slab, the least height of it and all that follows. */
    private final double[] rest;

    ColumnPlanner(Region region, double pitch) {
        this.region = region;
        this.pitch = pitch;
        List<Slab> slabs = region.slabs();
        rest = new double[slabs.size() + 1];
        for (int i = slabs.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + slabs.get(i).height();
        }
    }

    /**
     * A plan with the height of its columns.
     *
     * @param ends whether nothing is left for another page
     */
    record Sized(Plan plan, double height, boolean ends) {}

    /**
     * Plans a page.
     *
     * @param start where the page before ended
     * @param capacity of its columns
     * @param whole whether this is all the height that any page has
     */
    Sized plan(Plan start, double capacity, boolean whole) {
        return even(start, capacity, whole).orElseGet(() -> new Sized(full(start, capacity, whole), capacity, false));
    }

    private Plan full(Plan start, double capacity, boolean whole) {
        ColumnFiller.Room room = new ColumnFiller.Room(capacity, pitch, FULL_COLUMNS, whole);
        return beam(start, room).stream()
                .min(Comparator.comparingDouble(Plan::cost))
                .orElseThrow();
    }

    private Optional<Sized> even(Plan start, double capacity, boolean whole) {
        double least = left(start) / region.columns();
        if (least > capacity + pitch) {
            return Optional.empty();
        }
        Sized best = null;
        double cost = Double.POSITIVE_INFINITY;
        int found = 0;
        for (double height = Math.ceil(least / pitch) * pitch; found < SEARCH; height += pitch) {
            double trial = Math.min(height, capacity);
            Optional<Plan> plan = evenAt(start, new ColumnFiller.Room(trial, pitch, EVEN_COLUMNS, whole));
            if (plan.isPresent()) {
                double total = plan.get().cost() + COST_OF_HEIGHT * found;
                found++;
                if (total < cost) {
                    cost = total;
                    best = new Sized(plan.get(), trial, true);
                }
            }
            if (height >= capacity) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Plan> evenAt(Plan start, ColumnFiller.Room room) {
        return beam(start, room).stream()
                .filter(plan -> plan.ends(region.slabs().size()) && plan.cost() < Slab.NEVER)
                .min(Comparator.comparingDouble(Plan::cost));
    }

    private Collection<Plan> beam(Plan start, ColumnFiller.Room room) {
        Collection<Plan> plans = List.of(Plan.start(start.next(), start.held()));
        for (int column = 0; column < region.columns(); column++) {
            // Of two columns, the later one is left emptier.
            ColumnFiller.Room here = room.minding(1 - column * LATER);
            List<Plan> longer = new ArrayList<>();
            for (Plan plan : plans) {
                for (ColumnFiller.Way way : ColumnFiller.ways(region.slabs(), here, plan)) {
                    longer.add(plan.with(way.column(), way.next(), way.held(), way.cost()));
                }
            }
            plans = best(longer);
        }
        return plans;
    }

    /** Of plans that leave the same, the cheapest; of these, those that cost least and those that leave least. */
    private Collection<Plan> best(List<Plan> plans) {
        Map<List<Integer>, Plan> distinct = new LinkedHashMap<>();
        for (Plan plan : plans) {
            distinct.merge(plan.left(), plan, (one, other) -> other.cost() < one.cost() ? other : one);
        }
        Set<Plan> kept = new LinkedHashSet<>();
        distinct.values().stream()
                .sorted(Comparator.comparingDouble(Plan::cost))
                .limit(CHEAPEST)
                .forEach(kept::add);
        distinct.values().stream()
                .sorted(Comparator.comparingDouble(this::left).thenComparingDouble(Plan::cost))
                .limit(FURTHEST)
                .forEach(kept::add);
        return kept;
    }

    /** The height of what a plan leaves for later. */
    private double left(Plan plan) {
        double left = rest[plan.next()];
        for (int held : plan.held()) {
            left += region.slabs().get(held).height();
        }
        return left;
    }
}
