package io.github.zongshu.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Several ways to do one piece of work.
 *
 * @param title what the work is
 * @param variants the ways; the first is the floor to which the others are compared
 */
record Contest(String title, List<Variant> variants) {
    Contest {
        Objects.requireNonNull(title, "title");
        variants = List.copyOf(variants);
        if (variants.size() < 2) {
            throw new IllegalArgumentException("a contest takes two: " + title);
        }
    }

    /**
     * One way to do it.
     *
     * @param name how the table calls it
     * @param work does it once; what it returns must depend on all that was done, so that nothing of it can be left out
     */
    record Variant(String name, Callable<?> work) {
        Variant {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(work, "work");
        }
    }
}
