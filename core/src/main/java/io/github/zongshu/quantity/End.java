package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/** One end of an {@link Interval}: a number that belongs to it, a number that does not, or none. */
public sealed interface End {
    /** No end: the interval goes on for ever. */
    static End unbounded() {
        return new Unbounded();
    }

    /** An end that belongs to the interval. */
    static End closed(BigDecimal at) {
        return new Closed(at);
    }

    /** An end that does not belong to the interval. */
    static End open(BigDecimal at) {
        return new Open(at);
    }

    /**
     * Where the end is.
     *
     * @throws IllegalStateException if there is none
     */
    BigDecimal at();

    /** Whether there is an end. */
    default boolean isFinite() {
        return !(this instanceof Unbounded);
    }

    /** Whether the number at the end belongs to the interval. */
    default boolean isClosed() {
        return this instanceof Closed;
    }

    /** The end with its sign turned. */
    default End negate() {
        return switch (this) {
            case Closed c -> closed(c.at.negate());
            case Open o -> open(o.at.negate());
            case Unbounded u -> u;
        };
    }

    /** The sum of two ends: closed only if both are. */
    default End plus(End other) {
        if (!isFinite() || !other.isFinite()) {
            return unbounded();
        }
        return of(at().add(other.at()), isClosed() && other.isClosed());
    }

    /** The end moved by a positive or negative factor. */
    default End times(BigDecimal factor) {
        return isFinite() ? of(at().multiply(factor), isClosed()) : this;
    }

    /** The quotient of two finite ends: closed only if both are. */
    default End dividedBy(End divisor, MathContext rounding) {
        return of(at().divide(divisor.at(), rounding), isClosed() && divisor.isClosed());
    }

    private static End of(BigDecimal at, boolean closed) {
        return closed ? closed(at) : open(at);
    }

    /** Orders lower ends: the one that lets in smaller numbers comes first. */
    static int compareLow(End a, End b) {
        if (!a.isFinite() || !b.isFinite()) {
            return Boolean.compare(a.isFinite(), b.isFinite());
        }
        int order = a.at().compareTo(b.at());
        return order != 0 ? order : Boolean.compare(b.isClosed(), a.isClosed());
    }

    /** Orders upper ends: the one that lets in greater numbers comes last. */
    static int compareHigh(End a, End b) {
        return compareLow(b.negate(), a.negate());
    }

    /** An end that belongs to the interval. */
    record Closed(BigDecimal at) implements End {
        /** Equal numbers make equal ends: 1.0 becomes 1. */
        public Closed {
            at = Objects.requireNonNull(at, "at").stripTrailingZeros();
        }
    }

    /** An end that does not belong to the interval. */
    record Open(BigDecimal at) implements End {
        /** Equal numbers make equal ends: 1.0 becomes 1. */
        public Open {
            at = Objects.requireNonNull(at, "at").stripTrailingZeros();
        }
    }

    /** No end. */
    record Unbounded() implements End {
        @Override
        public BigDecimal at() {
            throw new IllegalStateException("an unbounded end is nowhere");
        }
    }
}
