package io.github.zongshu.export;

import java.util.regex.Pattern;

/** Text without what differs from format to format though it says the same: white space and separators between digits. */
final class Plain {
    private static final Pattern SILENT = Pattern.compile("[\\s\\p{Z}\\p{Cc},\uFFFD]");

    private Plain() {}

    static String of(String text) {
        return SILENT.matcher(text).replaceAll("");
    }

    /** Whether a character can be a part of a number, so that a number does not end beside it. */
    static boolean isOfNumber(char c) {
        return (c >= '0' && c <= '9') || ".万亿余多%‰".indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
