package io.github.zongshu.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which numbers stand in another order than before: the fewest without which all others keep theirs. */
final class Reordering {
    private final List<Figure> olds = new ArrayList<>();
    private final List<Long> places = new ArrayList<>();

    Reordering(Matching matching) {
        for (Figure old : matching.bound()) {
            matching.partner(old).ifPresent(now -> {
                olds.add(old);
                places.add(now.position());
            });
        }
    }

    /** The numbers that moved. */
    List<Figure> moved() {
        int size = places.size();
        int[] tails = new int[size];
        int[] previous = new int[size];
        int length = 0;
        for (int i = 0; i < size; i++) {
            int at = lowest(tails, length, places.get(i));
            previous[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        Set<Integer> kept = new HashSet<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            kept.add(i);
        }
        List<Figure> moved = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!kept.contains(i)) {
                moved.add(olds.get(i));
            }
        }
        return moved;
    }

    /** How many rising sequences end before a place. */
    private int lowest(int[] tails, int length, long place) {
        long[] ends = Arrays.stream(tails, 0, length).mapToLong(places::get).toArray();
        int found = Arrays.binarySearch(ends, place);
        return found >= 0 ? found : -found - 1;
    }
}
