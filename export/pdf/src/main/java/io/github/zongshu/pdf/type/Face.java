package io.github.zongshu.pdf.type;

/** What a line is set in, as far as the typesetter must know: how wide its characters are. Compared by identity. */
public interface Face {
    /**
     * How far the pen moves.
     *
     * @param codePoint any Unicode code point
     * @return in em, so 1 for a full-width character; 0 for one that needs no glyph
     */
    double advance(int codePoint);
}
