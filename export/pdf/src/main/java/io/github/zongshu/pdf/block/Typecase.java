package io.github.zongshu.pdf.block;

import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.font.FontLibrary;
import java.util.Objects;

/**
 * What all documents of a writer are set with. Made once and kept: the fonts of charts take time to prepare.
 *
 * @param fonts faces by role
 * @param charts draws charts with the same faces
 */
public record Typecase(FontLibrary fonts, ChartPainter charts) {
    /** Refuses null. */
    public Typecase {
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(charts, "charts");
    }

    /** The faces of a library. */
    public static Typecase of(FontLibrary fonts) {
        return new Typecase(fonts, ChartPainter.of(fonts));
    }
}
