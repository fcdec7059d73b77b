package io.github.zongshu.campaign;

import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Evaluator;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Lookup;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.narrative.Wording;
import io.github.zongshu.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 台账: every number of a campaign by its path.
 *
 * <p>Paths: {@code metric}; {@code breakdown.row.column} and {@code breakdown.total.column}; {@code series.point};
 * {@code list.class.done}, {@code list.class.total}, {@code list.class.rate}, and {@code list.done}, {@code list.total},
 * {@code list.rate} for the whole list. A number that was not reported, or cannot be computed, has no entry.
 */
public final class Ledger implements Lookup {
    /**
     * A number with what is known about it.
     *
     * @param value the number
     * @param note what is known
     */
    public record Entry(Value value, Note note) {
        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(note, "note");
        }

        /** What the number counts. */
        public String label() {
            return note.label();
        }

        /** Whether it is made up for demonstration. */
        public boolean sample() {
            return note.sample();
        }
    }

    /**
     * What is known about a number.
     *
     * @param label what it counts
     * @param source where it comes from; may be empty
     * @param origin the form it was taken from
     * @param sample whether it is made up for demonstration
     * @param place where it stands in the campaign, such as {@code metrics[3].value}
     */
    public record Note(String label, String source, Origin origin, boolean sample, String place) {}

    private final Map<String, Entry> entries;
    private final Set<String> declared;
    private final Wildcards wildcards;
    private final List<String> cycle;

    Ledger(Map<String, Entry> entries, Set<String> declared, Wildcards wildcards, List<String> cycle) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        this.declared = Set.copyOf(declared);
        this.wildcards = wildcards;
        this.cycle = List.copyOf(cycle);
    }

    @Override
    public Optional<Value> find(String path) {
        return entry(path).map(Entry::value);
    }

    /** Metrics, cells, points and classes of tasks; of totals none, so that no sum counts its parts twice. */
    @Override
    public List<String> expand(String pattern) {
        return wildcards.expand(pattern);
    }

    /** The number at a path, with what is known about it. */
    public Optional<Entry> entry(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** Every path with a number, in the order of the campaign. */
    public List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    /** Whether the campaign has a place for a number at that path, though perhaps none was reported. */
    public boolean isDeclared(String path) {
        return declared.contains(path);
    }

    /** The paths of computed numbers that need each other in a ring, the first repeated at the end; empty if none do. */
    List<String> cycle() {
        return cycle;
    }

    /**
     * The number an expression stands for.
     *
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException if the numbers do not go together
     */
    public Value evaluate(Expression expression) {
        return new Evaluator(this).evaluate(expression);
    }

    /**
     * What an expression prints in prose: its number, or the words that its numbers prove.
     *
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException if the numbers do not go together, or do not prove the words
     */
    public Wording wording(Expression expression) {
        return new Evaluator(this).wording(expression);
    }
}
