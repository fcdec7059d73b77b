package io.github.zongshu.quantity;

import java.util.Optional;

/**
 * What is known of a measure word.
 *
 * @param word the word
 * @param kind what it measures
 * @param arabicOnly whether it counts only behind Arabic digits and great numerals: 24县, but 四面 is a word
 * @param english what it is in English, if the lexicon says
 */
record Measure(MeasureWord word, MentionKind kind, boolean arabicOnly, Optional<English> english) {
    /** The measure of a bare number. */
    static final Measure NONE = unlisted(MeasureWord.NONE);

    /** What is known of a word that no list has: it counts something. */
    static Measure unlisted(MeasureWord word) {
        return new Measure(word, MentionKind.COUNT, false, Optional.empty());
    }

    /**
     * An English noun; empty where English needs none: 14个问题 are 14 problems.
     *
     * @param singular for one
     * @param plural for many
     */
    record English(String singular, String plural) {}

    /**
     * With its English as a list writes it: {@code session/sessions}, or one form for both; words of several parts are joined by
     * underscores. Empty for unknown, a slash alone for none.
     */
    static Measure of(String word, MentionKind kind, boolean arabicOnly, String english) {
        String spaced = english.replace('_', ' ');
        int slash = spaced.indexOf('/');
        Optional<English> noun = spaced.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        slash < 0
                                ? new English(spaced, spaced)
                                : new English(spaced.substring(0, slash), spaced.substring(slash + 1)));
        return new Measure(new MeasureWord(word), kind, arabicOnly, noun);
    }
}
