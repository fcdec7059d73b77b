package io.github.zongshu.pdf.out;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.pdf.type.Face;

/** A font that measures lines and is embedded, cut to what a document uses. Immutable once parsed, shared by threads. */
sealed interface EmbeddedFace extends Face permits TrueTypeFace, CffFace {
    /** Parses a font; TrueType is cut and embedded here, CFF by OpenPDF. */
    static EmbeddedFace parse(FontFace face) {
        return face.isTrueType() ? TrueTypeFace.parse(face) : CffFace.parse(face);
    }

    /** The font's PostScript name. */
    String name();

    boolean has(int codePoint);
}
