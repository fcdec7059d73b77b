package io.github.zongshu.quantity;

/**
 * What is known of a measure word.
 *
 * @param word the word
 * @param kind what it measures
 * @param arabicOnly whether it counts only behind Arabic digits and great numerals: 24县, but 四面 is a word
 * @param singular its English for one; empty if unknown
 * @param plural its English for many; empty if unknown
 */
record Measure(MeasureWord word, MentionKind kind, boolean arabicOnly, String singular, String plural) {
    /**
     * With its English as a list writes it: {@code session/sessions}, or one form for both; words of several parts are joined by
     * underscores.
     */
    static Measure of(String word, MentionKind kind, boolean arabicOnly, String english) {
        String spaced = english.replace('_', ' ');
        int slash = spaced.indexOf('/');
        return new Measure(
                new MeasureWord(word),
                kind,
                arabicOnly,
                slash < 0 ? spaced : spaced.substring(0, slash),
                slash < 0 ? spaced : spaced.substring(slash + 1));
    }
}
