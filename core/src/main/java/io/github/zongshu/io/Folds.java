package io.github.zongshu.io;

import java.util.List;

/**
 * Undoes what YAML does to Chinese that is written over several lines: it puts a space where a line ends, and Chinese has
 * none there. A space stays only between two words of letters.
 */
final class Folds {
    private final String folded;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Folds(String folded) {
        this.folded = folded;
    }

    /**
     * The text without the spaces that its line ends made.
     *
     * @param folded the text as YAML reads it
     * @param lines the lines it is written on
     * @return the text; unchanged if it does not consist of the lines, as with escapes in it
     */
    static String unfold(String folded, List<String> lines) {
        Folds folds = new Folds(folded);
        for (String line : lines) {
            if (!folds.take(line.strip())) {
                return folded;
            }
        }
        return folds.at == folded.length() ? folds.text.toString() : folded;
    }

    private boolean take(String words) {
        if (words.isEmpty()) {
            return true;
        }
        if (at > 0 && at < folded.length()) {
            lineEnd(words);
        }
        if (!folded.startsWith(words, at)) {
            return false;
        }
        text.append(words);
        at += words.length();
        return true;
    }

    private void lineEnd(String next) {
        boolean wide = isWide(folded.codePointBefore(at)) || isWide(next.codePointAt(0));
        if (wide && folded.charAt(at) == ' ' && folded.startsWith(next, at + 1)) {
            at++;
            return;
        }
        while (at < folded.length() && (folded.charAt(at) == '\n' || folded.charAt(at) == ' ')) {
            text.append(folded.charAt(at));
            at++;
        }
    }

    /** Chinese characters and marks, and the braces around a reference, which prints as a number. */
    private static boolean isWide(int c) {
        return Character.isIdeographic(c)
                || c == '{'
                || c == '}'
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
