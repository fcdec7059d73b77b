package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.Arrays;
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
        Node<T> node = root;
        Optional<Hit<T>> best = Optional.empty();
        int place = step > 0 ? at : at - 1;
        for (int length = 1; place >= 0 && place < text.length(); length++, place += step) {
            int child = Arrays.binarySearch(node.keys, text.charAt(place));
            if (child < 0) {
                break;
            }
            node = node.children.get(child);
            if (node.entry.isPresent() && !Words.isOneOf(text, place + step, node.entry.get().notBeside)) {
                best = Optional.of(new Hit<>(length, node.entry.get().meaning));
            }
        }
        return best;
    }

    /** The length of the longest word there; 0 if there is none. */
    int length(CharSequence text, int at) {
        return find(text, at).map(Hit::length).orElse(0);
    }

    /** Every character that a word begins with; in a backward tree, ends with. */
    char[] firsts() {
        return root.keys.clone();
    }

    private static final class Node<T> {
        private final char[] keys;
        private final List<Node<T>> children;
        private final Optional<Entry<T>> entry;

        private Node(char[] keys, List<Node<T>> children, Optional<Entry<T>> entry) {
            this.keys = keys;
            this.children = children;
            this.entry = entry;
        }

        static <T> Node<T> of(Map<String, Entry<T>> words) {
            Map<Character, Map<String, Entry<T>>> byFirst = new TreeMap<>();
            words.forEach((word, entry) -> {
                if (!word.isEmpty()) {
                    byFirst.computeIfAbsent(word.charAt(0), c -> new TreeMap<>())
                            .put(word.substring(1), entry);
                }
            });
            char[] keys = new char[byFirst.size()];
            List<Node<T>> children = new ArrayList<>(keys.length);
            byFirst.forEach((first, rest) -> {
                keys[children.size()] = first;
                children.add(of(rest));
            });
            return new Node<>(keys, List.copyOf(children), Optional.ofNullable(words.get("")));
        }
    }
}
