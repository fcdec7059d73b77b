package io.github.zongshu.draft;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without what programs change though it says the same, and how like one text is to another. */
final class Letters {
    private static final Pattern SILENT = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u2060]");
    private static final Pattern GROUPING = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9.]*");

    private static final Pattern NUMERAL = Pattern.compile("[零〇一二两三四五六七八九十百千万亿几数余多0-9.%]{1,8}");

    private Letters() {}

    /** Whether a text is nothing but a short numeral. */
    static boolean isNumeral(String text) {
        return NUMERAL.matcher(plain(text)).matches();
    }

    /** Half-width, without blanks and separators between digits. */
    static String plain(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return GROUPING.matcher(SILENT.matcher(narrow).replaceAll("")).replaceAll("");
    }

    /** The same with every run of digits as one sign, so that another number makes no other text. */
    static String masked(String text) {
        return DIGITS.matcher(plain(text)).replaceAll("#");
    }

    /** The first cell of a row; empty for running text. */
    static String head(String text) {
        int end = text.indexOf('\t');
        return end < 0 ? "" : plain(text.substring(0, end));
    }

    /** How like two texts are, 0 to 1: the pairs of neighbouring letters that both have, of all that they have (Dice). */
    static double likeness(Map<String, Integer> a, Map<String, Integer> b) {
        int all = size(a) + size(b);
        return all == 0 ? 1 : 2.0 * shared(a, b) / all;
    }

    /** How much of one text is in another, 0 to 1. */
    static double within(Map<String, Integer> part, Map<String, Integer> whole) {
        int all = size(part);
        return all == 0 ? 0 : (double) shared(part, whole) / all;
    }

    /** The pairs of neighbouring letters of a text, each with its count; a text of one letter has that. */
    static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        if (text.length() == 1) {
            pairs.put(text, 1);
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int shared(Map<String, Integer> a, Map<String, Integer> b) {
        int shared = 0;
        for (Map.Entry<String, Integer> each : a.entrySet()) {
            shared += Math.min(each.getValue(), b.getOrDefault(each.getKey(), 0));
        }
        return shared;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
