package io.github.zongshu.pdf.out;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.pdf.type.Face;
import java.util.Map;
import java.util.WeakHashMap;

/** The faces of font libraries, ready to measure and to embed. Each font is parsed once as long as its library lives. */
public final class Typefaces {
    /** A cache and no state: what is written does not depend on what is in it. */
    private static final Typefaces SHARED = new Typefaces();

    private final Map<FontFace, EmbeddedFace> parsed = new WeakHashMap<>();

    private Typefaces() {}

    /** The one that all documents of this process share. */
    public static Typefaces shared() {
        return SHARED;
    }

    /** The face of a font; the same one each time. */
    public synchronized Face of(FontFace font) {
        return parsed.computeIfAbsent(font, EmbeddedFace::parse);
    }
}
