package io.github.zongshu.report;

import java.util.List;

/**
 * The line under the head: who wrote and photographed, and what period and place it covers.
 *
 * @param credits 署名, such as {@code ■文/… 图/…}; may be empty
 * @param facts period and place; may be empty
 */
public record Byline(List<Inline> credits, List<Inline> facts) implements Block {
    /** Copies the lines. */
    public Byline {
        credits = List.copyOf(credits);
        facts = List.copyOf(facts);
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(credits, facts);
    }
}
