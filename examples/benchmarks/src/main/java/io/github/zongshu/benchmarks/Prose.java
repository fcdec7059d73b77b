package io.github.zongshu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** A text of any length in the manner of a year-end review: about one figure in thirty characters. */
final class Prose {
    private static final List<String> SENTENCES = sentences();

    private Prose() {}

    /** At least so many bytes of it in UTF-8, in whole sentences, five to a line; drawn by lot, always the same. */
    static String ofBytes(int bytes) {
        Random lot = new Random(1);
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < bytes; i++) {
            String sentence = SENTENCES.get(lot.nextInt(SENTENCES.size())) + (i % 5 == 4 ? "\n" : "");
            written += sentence.getBytes(StandardCharsets.UTF_8).length;
            text.append(sentence);
        }
        return text.toString();
    }

    private static List<String> sentences() {
        try (InputStream in = Objects.requireNonNull(Prose.class.getResourceAsStream("prose.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
