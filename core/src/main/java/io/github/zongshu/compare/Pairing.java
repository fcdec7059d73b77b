package io.github.zongshu.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which thing of an old list is which of a new one: first by a key, then by further keys among those left over, then by
 * place between neighbours that are found. Linear in the lengths.
 */
final class Pairing<T> {
    /** Nothing is its counterpart. */
    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;

    /** For each of the new list its index in the old one. */
    private final int[] partner;

    private final boolean[] taken;

    private Pairing(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partner, NONE);
    }

    /** One thing in both versions; one of them null if it is only in the other. */
    record Pair<T>(@Nullable T before, @Nullable T after) {}

    /** Pairs what has equal keys; of several with one key the first with the first. */
    static <T> Pairing<T> by(List<T> before, List<T> after, Function<T, Object> key) {
        return new Pairing<>(before, after).thenBy(item -> Optional.of(key.apply(item)));
    }

    /** Pairs those left over that have equal keys; what has no key waits. */
    Pairing<T> thenBy(Function<T, Optional<Object>> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                int index = i;
                key.apply(before.get(i))
                        .ifPresent(k -> waiting.computeIfAbsent(k, x -> new ArrayDeque<>())
                                .add(index));
            }
        }
        for (int i = 0; i < partner.length; i++) {
            Deque<Integer> found = partner[i] == NONE
                    ? key.apply(after.get(i)).map(waiting::get).orElse(null)
                    : null;
            if (found != null && !found.isEmpty()) {
                join(found.remove(), i);
            }
        }
        return this;
    }

    /** Pairs those left over of one kind that stand at the same distance behind a pair, or behind the beginning. */
    Pairing<T> thenByPlace(Function<T, Object> kind) {
        Map<Object, Integer> places = new HashMap<>();
        int anchor = NONE;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                anchor = i;
            } else {
                places.put(List.of(anchor, i - anchor, kind.apply(before.get(i))), i);
            }
        }
        int since = NONE;
        int from = NONE;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] != NONE) {
                from = partner[i];
                since = i;
            } else {
                Integer found = places.get(List.of(from, i - since, kind.apply(after.get(i))));
                if (found != null && !taken[found]) {
                    join(found, i);
                }
            }
        }
        return this;
    }

    private void join(int old, int now) {
        taken[old] = true;
        partner[now] = old;
    }

    /** In the order of the new list; then what is gone, in the order of the old one. */
    List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            pairs.add(new Pair<>(partner[i] == NONE ? null : before.get(partner[i]), after.get(i)));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                pairs.add(new Pair<>(before.get(i), null));
            }
        }
        return pairs;
    }

    /** Whether the pairs stand in another order than before. */
    boolean isReordered() {
        int[] found = Arrays.stream(partner).filter(index -> index != NONE).toArray();
        for (int i = 1; i < found.length; i++) {
            if (found[i] < found[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
