package io.github.zongshu.io;

import java.util.regex.Pattern;

/** Lines as YAML, JSON and editors count them: they end with LF, CR or both. */
final class Lines {
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private Lines() {}

    /** The lines without their breaks; the last one is empty if the text ends with a break. */
    static String[] split(String text) {
        return BREAK.split(text, -1);
    }

    /** Whether a line ends with the character at an index; of CR and LF it is LF. */
    static boolean isBreak(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n'));
    }
}
