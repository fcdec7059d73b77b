package io.github.zongshu.pdf.out;

import java.security.SecureRandom;

/**
 * The six letters before the name of a subset, which OpenPDF asks a source of randomness for. They follow from the font's
 * name, so that the same document has the same bytes; within a document they need only differ between fonts.
 */
final class SubsetTag extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final int LETTERS = 6;
    private static final int ALPHABET = 26;

    private final double[] letters = new double[LETTERS];
    /** A document is closed by one thread, which asks six times in a row; another thread has a place of its own. */
    private final transient ThreadLocal<Integer> asked = ThreadLocal.withInitial(() -> 0);

    SubsetTag(String name) {
        int hash = name.hashCode();
        for (int i = 0; i < LETTERS; i++) {
            letters[i] = (Math.floorMod(hash, ALPHABET) + 0.5) / ALPHABET;
            hash = hash / ALPHABET ^ hash * 31;
        }
    }

    @Override
    public double nextDouble() {
        int index = asked.get();
        asked.set((index + 1) % LETTERS);
        return letters[index];
    }
}
