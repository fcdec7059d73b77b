package io.github.zongshu.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The numbers of a document as data, which travel inside it where the format has room for them.
 *
 * @param scope whose numbers they are: the place or unit; may be empty
 * @param facts each number once, in the order in which the document first states it
 */
public record FactSheet(String scope, List<Fact> facts) {
    /** Nothing is known of the numbers. */
    public static final FactSheet NONE = new FactSheet("", List.of());

    /** Copies the facts. */
    public FactSheet {
        Objects.requireNonNull(scope, "scope");
        facts = List.copyOf(facts);
    }

    /** Whether there is nothing to take along. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** The number of a reference. */
    public Optional<Fact> fact(String reference) {
        return facts.stream().filter(fact -> fact.reference().equals(reference)).findFirst();
    }
}
