package io.github.zongshu.quantity;

/** Puts separators between groups of three digits. */
final class Digits {
    private static final int GROUP = 3;
    private static final int SHORTEST = 4;

    private Digits() {}

    /** Groups the integer part of a lone Arabic number from its point leftward; anything else is returned unchanged. */
    static String group(String digits, String separator) {
        int from = digits.startsWith("-") ? 1 : 0;
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        boolean plain = digits.chars().skip(from).allMatch(c -> c == '.' || Glyph.arabic((char) c) >= 0);
        if (!plain || separator.isEmpty() || end - from < SHORTEST) {
            return digits;
        }
        StringBuilder out = new StringBuilder(digits);
        for (int i = end - GROUP; i > from; i -= GROUP) {
            out.insert(i, separator);
        }
        return out.toString();
    }
}
