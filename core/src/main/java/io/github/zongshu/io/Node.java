package io.github.zongshu.io;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file's content without its notation: YAML and JSON are read into it and written from it. */
sealed interface Node {
    /** Where it begins. */
    Place place();

    /**
     * A text, number, truth value or null. What it is, its reader decides: YAML's guesses about types are not used, so
     * that {@code no} stays a word and {@code 04} keeps its zero.
     *
     * @param place where it begins
     * @param text as written, escapes resolved
     * @param quoted whether it is certainly a text, because it stands in quotes or in a block
     */
    record Scalar(Place place, String text, boolean quoted) implements Node {
        /** Whether it is written as nothing: an empty value, {@code null} or {@code ~}. */
        boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param items in order
     * @param inline whether it is written on one line, in brackets
     */
    record Sequence(Place place, List<Node> items, boolean inline) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param place where it begins
     * @param entries by key, in order
     * @param inline whether it is written on one line, in braces
     */
    record Mapping(Place place, Map<String, Entry> entries, boolean inline) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** A mapping that stands in for something unreadable. */
        static Mapping empty(Place place) {
            return new Mapping(place, Map.of(), false);
        }
    }

    /**
     * A value under its key.
     *
     * @param key where the key begins
     * @param value the value
     */
    record Entry(Place key, Node value) {}
}
