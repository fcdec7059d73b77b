package io.github.zongshu.io;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys that one kind of mapping has.
 *
 * @param zh what the mapping is
 * @param en the same in English, with its article
 * @param keys in the order they are written in
 */
record Shape(String zh, String en, List<Key> keys) {
    Shape {
        keys = List.copyOf(keys);
    }

    static Shape of(String zh, String en, Key... keys) {
        return new Shape(zh, en, List.of(keys));
    }

    /** The key of a name. */
    Optional<Key> find(String name) {
        return keys.stream().filter(key -> key.name().equals(name)).findFirst();
    }

    /** The key that was perhaps meant: its Chinese word, another spelling, or one with a slip or two. */
    Optional<Key> like(String word) {
        String plain = plain(word);
        return keys.stream()
                .filter(key -> key.zh().equals(word) || distance(plain, plain(key.name())) <= slips(plain))
                .min(Comparator.comparingInt(key -> key.zh().equals(word) ? 0 : distance(plain, plain(key.name()))));
    }

    /** Every name, as a message lists them. */
    String names(String separator) {
        return keys.stream().map(Key::name).collect(Collectors.joining(separator));
    }

    private static String plain(String word) {
        return word.strip().replaceAll("[-_ \\u00A0\\u3000]", "").toLowerCase(Locale.ROOT);
    }

    private static int slips(String word) {
        return word.length() < 4 ? 1 : 2;
    }

    /** Letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
