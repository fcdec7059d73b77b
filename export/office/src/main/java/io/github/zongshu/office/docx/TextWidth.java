package io.github.zongshu.office.docx;

/**
 * How wide text is, roughly, in ems. Word documents are laid out by the program that opens them; this serves only to choose
 * between two layouts and to share the width of a table among its columns.
 */
final class TextWidth {
    private TextWidth() {}

    /** The width of a line. */
    static double ems(String line) {
        return line.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int c) {
        if (c >= 0x2E80 || c == 0x2014 || c == 0x2026 || (c >= 0x2018 && c <= 0x201D)) {
            return 1;
        }
        return c >= 'A' && c <= 'Z' ? 0.7 : 0.56;
    }
}
