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

    private final BaseFont font;

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
        return font.charExists(codePoint);
    }

    @Override
    public double advance(int codePoint) {
        return has(codePoint) ? font.getWidth(codePoint) / EM : 0;
    }
}
