package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words, each with a meaning, for finding the longest one that begins or ends at a place of a text. A look-up takes as many steps
 * as the word has characters.
 *
 * @param <T> the meaning
 */
final class WordTree<T> {
    private final Node<T> root;
    private final int step;

    private WordTree(Node<T> root, int step) {
        this.root = root;
        this.step = step;
    }

    /**
     * A meaning, and where the word does not have it.
     *
     * @param meaning the meaning
     * @param notBeside characters that make another word of it where the search goes on: 场 before 所, 约 behind 节
     * @param <T> the meaning
     */
    record Entry<T>(T meaning, String notBeside) {}

    /**
     * A word found.
     *
     * @param length its length
     * @param meaning its meaning
     * @param <T> the meaning
     */
    record Hit<T>(int length, T meaning) {}

    /** For words that begin at a place. */
    static <T> WordTree<T> forward(Map<String, Entry<T>> words) {
        return new WordTree<>(Node.of(words), 1);
    }

    /** For words that end before a place. */
    static <T> WordTree<T> backward(Map<String, Entry<T>> words) {
        Map<String, Entry<T>> reversed = new TreeMap<>();
        words.forEach(
                (word, entry) -> reversed.put(new StringBuilder(word).reverse().toString(), entry));
        return new WordTree<>(Node.of(reversed), -1);
    }

    /** The longest word that begins at {@code at}; in a backward tree, that ends before {@code at}. */
    Optional<Hit<T>> find(CharSequence text, int at) {
        int place = step > 0 ? at : at - 1;
        Optional<Hit<T>> best = Optional.empty();
        Optional<Node<T>> node =
                place >= 0 && place < text.length() ? root.child(text.charAt(place)) : Optional.empty();
        for (int length = 1; node.isPresent(); length++) {
            place += step;
            Optional<Entry<T>> entry = node.get().entry;
            if (entry.isPresent() && !Words.isOneOf(text, place, entry.get().notBeside)) {
                best = Optional.of(new Hit<>(length, entry.get().meaning));
            }
            node = place >= 0 && place < text.length() ? node.get().child(text.charAt(place)) : Optional.empty();
        }
        return best;
    }

    /** The length of the longest word there; 0 if there is none. */
    int length(CharSequence text, int at) {
        return find(text, at).map(Hit::length).orElse(0);
    }

    /** Whether some word begins with the character; in a backward tree, ends with it. */
    boolean startsWith(char c) {
        return root.child(c).isPresent();
    }

    /** A place in the tree. Children stand in a hash table that is at most half full: a miss, the usual case, costs one look. */
    private static final class Node<T> {
        private final char[] keys;
        private final List<Optional<Node<T>>> children;
        private final Optional<Entry<T>> entry;

        private Node(Map<Character, Node<T>> byFirst, Optional<Entry<T>> entry) {
            int size = Integer.highestOneBit(Math.max(1, byFirst.size() * 4 - 1));
            this.keys = new char[size];
            this.children = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
            this.entry = entry;
            byFirst.forEach((first, child) -> {
                int slot = slot(first);
                keys[slot] = first;
                children.set(slot, Optional.of(child));
            });
        }

        /** The slot of a character, or the empty slot where it would stand. */
        private int slot(char c) {
            int slot = (c ^ c >>> 7) & keys.length - 1;
            while (keys[slot] != c && keys[slot] != 0) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        Optional<Node<T>> child(char c) {
            return children.get(slot(c));
        }

        static <T> Node<T> of(Map<String, Entry<T>> words) {
            Map<Character, Map<String, Entry<T>>> byFirst = new TreeMap<>();
            words.forEach((word, entry) -> {
                if (!word.isEmpty()) {
                    byFirst.computeIfAbsent(word.charAt(0), c -> new TreeMap<>())
                            .put(word.substring(1), entry);
                }
            });
            Map<Character, Node<T>> children = new TreeMap<>();
            byFirst.forEach((first, rest) -> children.put(first, of(rest)));
            return new Node<>(children, Optional.ofNullable(words.get("")));
        }
    }
}
