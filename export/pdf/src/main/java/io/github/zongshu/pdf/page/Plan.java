package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the columns of one page.
 *
 * @param columns for each column, the indexes of its slabs from the top; the last columns may be empty
 * @param next the first slab that is not on the page
 * @param held slabs that were passed over and open the next page
 * @param cost how bad it is
 */
record Plan(List<List<Integer>> columns, int next, List<Integer> held, double cost) {
    Plan {
        columns = List.copyOf(columns);
        held = List.copyOf(held);
    }

    static Plan start(int next, List<Integer> held) {
        return new Plan(List.of(), next, held, 0);
    }

    Plan with(List<Integer> column, int following, List<Integer> waiting, double more) {
        List<List<Integer>> all = new ArrayList<>(columns);
        all.add(List.copyOf(column));
        return new Plan(all, following, waiting, cost + more);
    }

    /** What is left, for comparison: plans that leave the same differ in nothing that matters later. */
    List<Integer> left() {
        List<Integer> left = new ArrayList<>(held);
        left.add(next);
        return left;
    }

    boolean isEmpty() {
        return columns.stream().allMatch(List::isEmpty);
    }

    boolean ends(int slabs) {
        return next == slabs && held.isEmpty();
    }
}
