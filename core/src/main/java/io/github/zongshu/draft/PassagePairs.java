package io.github.zongshu.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which passage of the original is which of the returned draft: first those that read the same, then, best first, those whose
 * words are alike, above all between neighbours that are found.
 */
final class PassagePairs {
    static final int NONE = -1;

    /** Enough for a passage at its place, and elsewhere. */
    private static final double ENOUGH_IN_PLACE = 0.35;

    private static final double ENOUGH = 0.55;

    /** So much of a row with another head must be the same for the head to be what changed. */
    private static final double RENAMED = 0.8;

    private final List<Passage> before;
    private final List<Passage> after;
    private final int[] partner;
    private final boolean[] taken;

    private PassagePairs(List<Passage> before, List<Passage> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(partner, NONE);
    }

    /** For each passage of the original the index of the returned one, or {@link #NONE}. */
    static int[] of(Draft original, Draft returned) {
        PassagePairs pairs = new PassagePairs(original.passages(), returned.passages());
        pairs.same();
        pairs.alike();
        return pairs.partner;
    }

    private void same() {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            waiting.computeIfAbsent(Letters.plain(after.get(j).text()), x -> new ArrayDeque<>())
                    .add(j);
        }
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> found = waiting.get(Letters.plain(before.get(i).text()));
            if (found != null && !found.isEmpty()) {
                join(i, found.remove());
            }
        }
    }

    private void join(int i, int j) {
        partner[i] = j;
        taken[j] = true;
    }

    private record Candidate(int before, int after, double worth) {}

    private void alike() {
        Map<Integer, Look> old = new HashMap<>();
        Map<Integer, Look> now = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] == NONE) {
                old.put(i, Look.of(before.get(i)));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (!taken[j]) {
                now.put(j, Look.of(after.get(j)));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        old.forEach((i, a) -> now.forEach((j, b) -> {
            double likeness = a.likeness(b);
            boolean inPlace = isBetweenNeighbours(i, j);
            if (likeness >= (inPlace ? ENOUGH_IN_PLACE : ENOUGH)) {
                candidates.add(new Candidate(i, j, likeness + (inPlace ? 1 : 0) + (a.isOneRow(b) ? 2 : 0)));
            }
        }));
        candidates.sort(Comparator.comparingDouble(Candidate::worth)
                .reversed()
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        for (Candidate each : candidates) {
            if (partner[each.before] == NONE && !taken[each.after]) {
                join(each.before, each.after);
            }
        }
    }

    private boolean isBetweenNeighbours(int i, int j) {
        int left = i - 1;
        while (left >= 0 && partner[left] == NONE) {
            left--;
        }
        int right = i + 1;
        while (right < partner.length && partner[right] == NONE) {
            right++;
        }
        return (left < 0 || partner[left] < j) && (right == partner.length || j < partner[right]);
    }

    /** A passage for comparing: its letters, with and without its digits. */
    private record Look(Map<String, Integer> plain, Map<String, Integer> masked, String head) {
        static Look of(Passage passage) {
            return new Look(
                    Letters.pairs(Letters.plain(passage.text())),
                    Letters.pairs(Letters.masked(passage.text())),
                    Letters.head(passage.text()));
        }

        /** A row is told by its head, whatever numbers stand in it. */
        double likeness(Look other) {
            double likeness = (Letters.likeness(plain, other.plain) + Letters.likeness(masked, other.masked)) / 2;
            boolean rows = !head.isEmpty() && !other.head.isEmpty();
            boolean otherRow = rows && !Letters.masked(head).equals(Letters.masked(other.head));
            return isOneRow(other) ? (1 + likeness) / 2 : otherRow && likeness < RENAMED ? 0 : likeness;
        }

        boolean isOneRow(Look other) {
            return !head.isEmpty() && head.equals(other.head);
        }
    }
}
