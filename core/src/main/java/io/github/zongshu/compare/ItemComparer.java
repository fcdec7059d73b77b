package io.github.zongshu.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares everything that has a name: what is new, gone, in another order, and what is said of it. */
final class ItemComparer {
    private final List<NumberChange> descriptions = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /** Parts of these are told with the whole. */
    private final Set<String> told = new HashSet<>();

    ItemComparer(List<Item> before, List<Item> after) {
        List<Pairing.Pair<Item>> pairs =
                Pairing.by(before, after, Item::identity).pairs();
        for (Pairing.Pair<Item> pair : pairs) {
            Item old = pair.before();
            Item now = pair.after();
            if (old != null && now != null) {
                fields(old, now);
            } else if (now != null) {
                single(now, new Edit.Added(now.place(), ""));
            } else if (old != null) {
                single(old, new Edit.Removed(old.place(), ""));
            }
        }
        lists(before, after);
    }

    /** What is said otherwise of numbers and of what holds them. */
    List<NumberChange> descriptions() {
        return descriptions;
    }

    /** Everything else. */
    List<Edit> edits() {
        return edits;
    }

    private void fields(Item old, Item now) {
        Set<Aspect> aspects = new TreeSet<>(old.fields().keySet());
        aspects.addAll(now.fields().keySet());
        for (Aspect aspect : aspects) {
            Object from = old.fields().getOrDefault(aspect, "");
            Object to = now.fields().getOrDefault(aspect, "");
            if (!from.equals(to)) {
                FieldChange change = new FieldChange(now.place(), aspect, from.toString(), to.toString());
                if (now.kind().holdsNumbers()) {
                    descriptions.add(change);
                } else {
                    edits.add(change);
                }
            }
        }
    }

    /** A metric that is new or gone is told by its number. */
    private void single(Item item, Edit edit) {
        if (item.kind() != Kind.HEAD) {
            told.add(item.place().path());
        }
        if (item.kind() != Kind.METRIC && !told.contains(item.parent())) {
            edits.add(edit);
        }
    }

    private void lists(List<Item> before, List<Item> after) {
        Map<Place, List<Item>> old = byList(before);
        byList(after).forEach((list, items) -> {
            if (Pairing.by(old.getOrDefault(list, List.of()), items, Item::identity)
                    .isReordered()) {
                edits.add(new Edit.Reordered(list));
            }
        });
    }

    private static Map<Place, List<Item>> byList(List<Item> items) {
        Map<Place, List<Item>> lists = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.kind() != Kind.HEAD)
                .forEach(item -> lists.computeIfAbsent(item.kind().list(item.parent()), k -> new ArrayList<>())
                        .add(item));
        return lists;
    }
}
