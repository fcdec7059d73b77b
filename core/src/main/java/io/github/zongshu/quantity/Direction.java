package io.github.zongshu.quantity;

import java.util.Objects;

/**
 * Which way a figure says that something went, and by which word.
 *
 * @param word as printed, with the base of comparison if it stands there: 同比增长, 净增; empty if there is none
 * @param sense the way
 */
public record Direction(String word, Sense sense) {
    /** The way something went. */
    public enum Sense {
        /** More than before. */
        UP,
        /** Less than before. */
        DOWN,
        /** Not said. */
        NONE
    }

    /** No direction. */
    public static final Direction NONE = new Direction("", Sense.NONE);

    /** Refuses a word without a sense and a sense without a word. */
    public Direction {
        Objects.requireNonNull(sense, "sense");
        if (Objects.requireNonNull(word, "word").isEmpty() != (sense == Sense.NONE)) {
            throw new IllegalArgumentException("word and sense do not agree: \"" + word + "\" " + sense);
        }
    }
}
