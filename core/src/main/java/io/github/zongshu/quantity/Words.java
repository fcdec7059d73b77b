package io.github.zongshu.quantity;

/** Compares words with parts of a text. */
final class Words {
    private Words() {}

    /** Whether {@code word} stands at {@code from}. */
    static boolean startsWith(CharSequence text, String word, int from) {
        if (from < 0 || from + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code word} ends before {@code end}. */
    static boolean endsWith(CharSequence text, String word, int end) {
        return startsWith(text, word, end - word.length());
    }

    /** The character at {@code index}; a line break outside the text. */
    static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    /** Whether the character at {@code index} is one of {@code chars}. */
    static boolean isOneOf(CharSequence text, int index, String chars) {
        return index >= 0 && index < text.length() && chars.indexOf(text.charAt(index)) >= 0;
    }
}
