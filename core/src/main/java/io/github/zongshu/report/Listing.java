package io.github.zongshu.report;

import java.util.List;

/**
 * A list.
 *
 * @param numbered whether items are counted {@code 1. 2. 3.} or begin with a mark
 * @param items the items, each one paragraph
 */
public record Listing(boolean numbered, List<List<Inline>> items) implements Block {
    /** Copies the items. */
    public Listing {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public List<List<Inline>> lines() {
        return items;
    }
}
