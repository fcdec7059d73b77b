package io.github.zongshu.charts;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.font.FontRuns;
import java.awt.Font;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces of a font library as AWT fonts, each made once. Every {@link Font} that charts draw with is named after the role
 * of its face, {@code zongshu:hei} or {@code zongshu:hei-bold}, for rare characters also {@code zongshu:song} and so on; a
 * font mapper finds the role by {@link #roleOf}.
 */
public final class ChartFonts {
    private final FontLibrary library;
    private final Map<FontFace, Typeface> typefaces = new ConcurrentHashMap<>();

    private ChartFonts(FontLibrary library) {
        this.library = library;
        typeface(library.face(FontRole.HEI));
        typeface(library.face(FontRole.HEI_BOLD));
    }

    /** Prepares the faces for labels and emphasis; others when a rare character asks for them. */
    static ChartFonts of(FontLibrary library) {
        return new ChartFonts(library);
    }

    /** The role of a font that a chart is drawn with, whatever its size; empty for any other font. */
    public static Optional<FontRole> roleOf(Font font) {
        return Arrays.stream(FontRole.values())
                .filter(role -> RoleFont.nameOf(role).equals(font.getName()))
                .findFirst();
    }

    /** The text split by faces. Where it stands is told by the text itself, which the reader can find in the chart. */
    FontRuns runs(FontRole role, String text) {
        return library.runs(role, text, text);
    }

    Typeface typeface(FontFace face) {
        return typefaces.computeIfAbsent(face, Typeface::of);
    }
}
