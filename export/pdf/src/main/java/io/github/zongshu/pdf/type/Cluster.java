package io.github.zongshu.pdf.type;

/**
 * What a reader takes for one character, ready to be placed.
 *
 * @param text its code points
 * @param style how it is set
 * @param kind what it is to the typesetter
 * @param body the width in points that it always takes: without the blank half of a mark
 * @param shift where its glyph begins, relative to the body, in points: not positive
 * @param whole the number of the unbreakable span that it belongs to, or -1
 */
record Cluster(String text, Style style, Kind kind, double body, double shift, int whole) {
    int first() {
        return text.codePointAt(0);
    }

    int last() {
        return text.codePointBefore(text.length());
    }

    double size() {
        return style.size();
    }

    /** The blank that the full-width mark carries beside its body, in points. */
    double blank() {
        return kind.isSqueezable() ? Math.max(0, style.face().advance(first()) * size() - body) : 0;
    }

    boolean isDigit() {
        int c = first();
        return c >= '0' && c <= '9';
    }
}
