package io.github.zongshu.quantity;

/** Finds out whether a text was broken into lines of equal length wherever they ended, even inside numbers. */
final class Wrapping {
    /** A line shorter than this ends where its writer ended it. */
    static final int FULL_LINE = 14;

    private static final int LONGEST_LINE = 240;
    private static final int ENOUGH = 2;

    private Wrapping() {}

    /**
     * The length, in characters with leading blanks, of lines that end in the middle of a word; 0 if no two such lines are equally
     * long. Of several lengths the most frequent, then the longest.
     */
    static int width(String source) {
        int[] lines = new int[LONGEST_LINE + 1];
        int start = 0;
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
            int length = end - start - (end > start && source.charAt(end - 1) == '\r' ? 1 : 0);
            boolean inWord = length >= FULL_LINE
                    && length <= LONGEST_LINE
                    && end + 1 < source.length()
                    && Glyph.isHan(source.charAt(start + length - 1))
                    && Glyph.isHan(source.charAt(end + 1));
            lines[inWord ? length : 0]++;
            start = end + 1;
        }
        int width = 0;
        for (int length = FULL_LINE; length <= LONGEST_LINE; length++) {
            width = lines[length] >= ENOUGH && (width == 0 || lines[length] >= lines[width]) ? length : width;
        }
        return width;
    }
}
