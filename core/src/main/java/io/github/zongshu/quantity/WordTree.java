package io.github.zongshu.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words, each with a meaning, for finding the longest one that begins or ends at a place of a text. A look-up takes as many steps
 * as the word has characters; where no word begins, the usual case, it asks for two bits at most and is done.
 *
 * @param <T> the meaning
 */
final class WordTree<T> {
    /** No node; its word has no length and no meaning. */
    private static final int NONE = 0;

    private static final int ROOT = 1;
    private static final int PAIR_BITS = 1 << 14;
    private static final int PAIR_SPREAD = 0x9E37;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int step;
    /** The characters with which words begin. */
    private final CharClass beginnings;
    /** The characters that are words. */
    private final CharClass lone;
    /** One bit for each pair of characters, hashed, with which a word may begin. */
    private final long[] pairs = new long[PAIR_BITS >> 6];
    /** Node and character of each branch, hashed; 0 where there is none. At most half full. */
    private final long[] branches;
    /** The node to which the branch in the same slot leads. */
    private final int[] nodes;
    /** For each node, the length of the word that ends there; 0 if none does. */
    private final int[] lengths;
    /** For each node, whether some character beside it makes another word of its word. */
    private final boolean[] guarded;
    /** For each node, those characters. */
    private final List<String> guards = new ArrayList<>();
    /** For each node, its word. */
    private final List<Optional<Hit<T>>> hits = new ArrayList<>();

    private WordTree(Map<String, Entry<T>> words, int step) {
        int most = words.keySet().stream().mapToInt(String::length).sum();
        this.step = step;
        this.beginnings = CharClass.of(beginnings(words.keySet(), false));
        this.lone = CharClass.of(beginnings(words.keySet(), true));
        this.branches = new long[Integer.highestOneBit(most + 1) << 2];
        this.nodes = new int[branches.length];
        this.lengths = new int[most + 2];
        this.guarded = new boolean[most + 2];
        addNode();
        addNode();
        words.forEach((word, entry) -> {
            if (!word.isEmpty()) {
                int pair = word.length() > 1 ? pair(word.charAt(0), word.charAt(1)) : 0;
                pairs[pair >> 6] |= 1L << pair;
                int node = addNodes(word);
                lengths[node] = word.length();
                guarded[node] = !entry.notBeside.isEmpty();
                guards.set(node, entry.notBeside);
                hits.set(node, Optional.of(new Hit<>(word.length(), entry.meaning)));
            }
        });
    }

    private int addNodes(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            long branch = branch(node, word.charAt(i));
            int slot = slot(branch);
            if (branches[slot] == 0) {
                branches[slot] = branch;
                nodes[slot] = addNode();
            }
            node = nodes[slot];
        }
        return node;
    }

    private int addNode() {
        guards.add("");
        hits.add(Optional.empty());
        return hits.size() - 1;
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
        return new WordTree<>(words, 1);
    }

    /** For words that end before a place. */
    static <T> WordTree<T> backward(Map<String, Entry<T>> words) {
        Map<String, Entry<T>> reversed = new TreeMap<>();
        words.forEach(
                (word, entry) -> reversed.put(new StringBuilder(word).reverse().toString(), entry));
        return new WordTree<>(reversed, -1);
    }

    /** Words without meanings that begin at a place. */
    static WordTree<Boolean> forward(String... words) {
        return forward(plain(words));
    }

    /** Words without meanings that end before a place. */
    static WordTree<Boolean> backward(String... words) {
        return backward(plain(words));
    }

    private static Map<String, Entry<Boolean>> plain(String... words) {
        return Stream.of(words).collect(Collectors.toMap(word -> word, word -> new Entry<>(true, "")));
    }

    /** The longest word that begins at {@code at}; in a backward tree, that ends before {@code at}. */
    Optional<Hit<T>> find(ScanText text, int at) {
        return hits.get(longest(text, at));
    }

    /** The length of the longest word there; 0 if there is none. */
    int length(ScanText text, int at) {
        return lengths[longest(text, at)];
    }

    /** Whether some word begins with the character; in a backward tree, ends with it. */
    boolean startsWith(char c) {
        return beginnings.has(c);
    }

    /** The node of the longest word there. */
    private int longest(ScanText text, int at) {
        int place = step > 0 ? at : at - 1;
        return mayBegin(text, place) ? longest(text, place, text.at(place)) : NONE;
    }

    /** Whether a word may begin, in a backward tree end, with the character at {@code place}; says yes to few where none does. */
    boolean mayBegin(ScanText text, int place) {
        char first = text.at(place);
        if (!beginnings.has(first)) {
            return false;
        }
        int pair = pair(first, text.at(place + step));
        return (pairs[pair >> 6] >>> pair & 1) != 0 || lone.has(first);
    }

    private static int pair(char first, char second) {
        return (first * PAIR_SPREAD + second) & (PAIR_BITS - 1);
    }

    /** The first characters of words; of those of one character only, if asked for. */
    private static String beginnings(Set<String> words, boolean lone) {
        return words.stream()
                .filter(word -> !word.isEmpty() && !(lone && word.length() > 1))
                .map(word -> word.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    private int longest(ScanText text, int first, char begin) {
        int place = first;
        int best = NONE;
        int node = child(ROOT, begin);
        while (node != NONE) {
            place += step;
            if (lengths[node] > 0 && !(guarded[node] && text.isOneOf(place, guards.get(node)))) {
                best = node;
            }
            node = place >= 0 && place < text.length() ? child(node, text.charAt(place)) : NONE;
        }
        return best;
    }

    private int child(int node, char c) {
        return nodes[slot(branch(node, c))];
    }

    private static long branch(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }

    /** The slot of a branch, or the empty slot where it would stand. */
    private int slot(long branch) {
        int slot = (int) ((branch * SPREAD) >>> Integer.SIZE) & (branches.length - 1);
        while (branches[slot] != branch && branches[slot] != 0) {
            slot = (slot + 1) & (branches.length - 1);
        }
        return slot;
    }
}
