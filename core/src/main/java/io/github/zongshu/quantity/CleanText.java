package io.github.zongshu.quantity;

import java.util.Arrays;

/**
 * A text without the blanks that mean nothing: all but those between two digits, which may group them. Remembers where each
 * character stood.
 */
final class CleanText {
    private final String text;
    private final int[] places;
    private final int sourceLength;

    private CleanText(String text, int[] places, int sourceLength) {
        this.text = text;
        this.places = places;
        this.sourceLength = sourceLength;
    }

    static CleanText of(String source) {
        StringBuilder out = new StringBuilder(source.length());
        int[] places = new int[source.length()];
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (!isBlank(c) || isBetweenDigits(source, i)) {
                places[out.length()] = i;
                out.append(c);
            }
        }
        return new CleanText(out.toString(), Arrays.copyOf(places, out.length()), source.length());
    }

    /** The text that is left. */
    String text() {
        return text;
    }

    /** Where a character of {@link #text()} stood; the source's length behind the last one. */
    int place(int index) {
        return index < places.length ? places[index] : sourceLength;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Glyph.groupingSpace(c);
    }

    private static boolean isBetweenDigits(String source, int i) {
        return i > 0
                && i + 1 < source.length()
                && Glyph.arabic(source.charAt(i - 1)) >= 0
                && Glyph.arabic(source.charAt(i + 1)) >= 0;
    }
}
