package io.github.zongshu.pdf.out;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.pdf.type.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A font that measures lines and is embedded, cut to what a document uses. Immutable once parsed, shared by threads. */
final class EmbeddedFace implements Face {
    private static final double EM = 1000;

    private static final float MISSING = -1;
    private static final int PLANE = 0x10000;

    private final BaseFont font;
    /** Advances of the basic plane in em; 0 where not asked for yet, {@link #MISSING} where there is no glyph. */
    private final float[] advances = new float[PLANE];

    private EmbeddedFace(BaseFont font) {
        this.font = font;
    }

    static EmbeddedFace parse(FontFace face) {
        try {
            // From bytes: a font that OpenPDF opens by path is read again, byte by byte, at the end of each document.
            byte[] bytes = face.stream().readAllBytes();
            BaseFont font = BaseFont.createFont(
                    face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
            // PDF/A-2 does not want the set, and OpenPDF writes it incomplete.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SubsetTag(face.postScriptName()));
            return new EmbeddedFace(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalArgumentException("OpenPDF cannot read the font " + face.fileName(), e);
        }
    }

    BaseFont font() {
        return font;
    }

    boolean has(int codePoint) {
        return known(codePoint) != MISSING;
    }

    @Override
    public double advance(int codePoint) {
        return Math.max(0, known(codePoint));
    }

    /** Two threads that ask for the same character find the same number, whoever writes it down. */
    private float known(int codePoint) {
        if (codePoint >= PLANE) {
            return measured(codePoint);
        }
        float advance = advances[codePoint];
        if (advance == 0) {
            advance = measured(codePoint);
            advances[codePoint] = advance;
        }
        return advance;
    }

    private float measured(int codePoint) {
        return font.charExists(codePoint) ? (float) (font.getWidth(codePoint) / EM) : MISSING;
    }
}
