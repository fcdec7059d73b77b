package io.github.zongshu.campaign;

import io.github.zongshu.campaign.Ledger.Entry;
import io.github.zongshu.campaign.Ledger.Note;
import io.github.zongshu.narrative.Lookup;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places for numbers in a campaign, in its order, each with a number or a way to compute it. Computed numbers may need one
 * another in any order; each is computed once, without recursion, so that long chains do no harm.
 */
final class LedgerSlots implements Lookup {
    /** Computes a number from others; empty where one of them is missing or they do not go together. */
    interface Recipe extends Function<Lookup, Optional<Value>> {}

    /** A place: with a number, with a recipe and what it needs, or with neither. */
    private record Slot(
            Note note, @Nullable Value value, @Nullable Recipe recipe, Supplier<List<String>> needs) {}

    private final Map<String, Quantity> restated;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Optional<Entry>> finished = new HashMap<>();
    private final Set<String> totals = new HashSet<>();
    private @Nullable Wildcards wildcards;
    private List<String> cycle = List.of();

    /**
     * No places yet.
     *
     * @param restated what counts instead of the numbers that were reported at some paths
     */
    LedgerSlots(Map<String, Quantity> restated) {
        this.restated = Map.copyOf(restated);
    }

    /** A number that was reported, or the place of one that was not. Of places with one path the first counts. */
    void reported(String path, @Nullable Quantity quantity, Note note) {
        if (!path.isBlank()) {
            Quantity counts = restated.getOrDefault(path, quantity);
            Value value = counts == null ? null : new MetricValue(path, counts, QuantityFormat.PRESS);
            slots.putIfAbsent(path, new Slot(note, value, null, List::of));
        }
    }

    /**
     * A number that is computed from those of other places.
     *
     * @param needs the paths of these; asked for when all places are known
     */
    void computed(String path, Note note, Supplier<List<String>> needs, Recipe recipe) {
        if (!path.isBlank()) {
            slots.putIfAbsent(path, new Slot(note, null, recipe, needs));
        }
    }

    /** No wildcard stands for the place: its number is that of others taken together. */
    void total(String path) {
        totals.add(path);
    }

    /** Whether there is a place of that path. */
    boolean declares(String path) {
        return slots.containsKey(path);
    }

    /** The ledger, with every number that could be had. */
    Ledger ledger() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String path : slots.keySet()) {
            resolve(path);
            entry(path).ifPresent(entry -> entries.put(path, entry));
        }
        return new Ledger(entries, slots.keySet(), wildcards(), cycle);
    }

    private Optional<Entry> entry(String path) {
        return finished.getOrDefault(path, Optional.empty());
    }

    /** A number that is finished. */
    @Override
    public Optional<Value> find(String path) {
        return entry(path).map(Entry::value);
    }

    /** To be asked when all places are known. */
    @Override
    public List<String> expand(String pattern) {
        return wildcards().expand(pattern);
    }

    private Wildcards wildcards() {
        Wildcards known = wildcards;
        if (known == null) {
            known = new Wildcards(slots.keySet().stream()
                    .filter(path -> !totals.contains(path))
                    .toList());
            wildcards = known;
        }
        return known;
    }

    /** Depth first, what is needed before what needs it; {@code open} is the way from the start to the place at hand. */
    private void resolve(String start) {
        Deque<String> stack = new ArrayDeque<>();
        Set<String> open = new LinkedHashSet<>();
        stack.push(start);
        while (!stack.isEmpty()) {
            String path = stack.peek();
            List<String> missing = missing(path);
            Optional<String> again = missing.stream().filter(open::contains).findFirst();
            if (missing.isEmpty() || again.isPresent()) {
                again.ifPresent(first -> ring(open, first, path));
                finished.putIfAbsent(path, again.isPresent() ? Optional.empty() : number(path));
                open.remove(path);
                stack.pop();
            } else {
                open.add(path);
                missing.forEach(stack::push);
            }
        }
    }

    private List<String> missing(String path) {
        Slot slot = slots.get(path);
        return slot == null || finished.containsKey(path)
                ? List.of()
                : slot.needs().get().stream()
                        .filter(need -> slots.containsKey(need) && !finished.containsKey(need))
                        .toList();
    }

    private Optional<Entry> number(String path) {
        Slot slot = slots.get(path);
        if (slot == null) {
            return Optional.empty();
        }
        Recipe recipe = slot.recipe();
        Optional<Value> value = recipe == null ? Optional.ofNullable(slot.value()) : recipe.apply(this);
        return value.map(found -> new Entry(found, slot.note()));
    }

    /** Remembers the first ring, as it is walked from {@code first} to {@code last} and back. */
    private void ring(Set<String> open, String first, String last) {
        if (cycle.isEmpty()) {
            List<String> way = new ArrayList<>(open);
            if (!open.contains(last)) {
                way.add(last);
            }
            List<String> ring = new ArrayList<>(way.subList(way.indexOf(first), way.size()));
            ring.add(first);
            cycle = List.copyOf(ring);
        }
    }
}
