package io.github.zongshu.pdf.out;

import java.security.SecureRandom;

/**
 * The six letters before the name of a subset (ISO 32000-1, 9.6.4). They follow from what they are made for, so that the same
 * document has the same bytes. OpenPDF asks a source of randomness for them.
 */
final class SubsetTag extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 6;
    private static final int ALPHABET = 26;

    private final double[] letters = new double[LETTERS];
    /** A document is closed by one thread, which asks six times in a row; another thread has a place of its own. */
    private final transient ThreadLocal<Integer> asked = ThreadLocal.withInitial(() -> 0);

    SubsetTag(int seed) {
        String tag = of(seed);
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = (tag.charAt(i) - 'A' + 0.5) / ALPHABET;
        }
    }

    /** Letters for a subset of which the seed is the hash. */
    static String of(int seed) {
        StringBuilder tag = new StringBuilder();
        int hash = seed;
        for (int i = 0; i < LETTERS; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, ALPHABET)));
            hash = hash / ALPHABET ^ hash * 31;
        }
        return tag.toString();
    }

    @Override
    public double nextDouble() {
        int index = asked.get();
        asked.set((index + 1) % LETTERS);
        return letters[index];
    }
}
