package io.github.zongshu.pdf.out;

import io.github.zongshu.font.FontFace;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A font with outlines of PostScript's kind, which OpenPDF cuts and embeds under the font's own glyph numbers. */
final class CffFace implements EmbeddedFace {
    private static final double EM = 1000;

    private final String name;
    private final BaseFont font;

    private CffFace(String name, BaseFont font) {
        this.name = name;
        this.font = font;
    }

    static CffFace parse(FontFace face) {
        try {
            // From bytes: a font that OpenPDF opens by path is read again, byte by byte, at the end of each document.
            byte[] bytes = face.stream().readAllBytes();
            BaseFont font = BaseFont.createFont(
                    face.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
            // PDF/A-2 does not want the set, and OpenPDF writes it incomplete.
            font.setIncludeCidSet(false);
            font.setCompressionLevel(DocumentFont.COMPRESSION);
            font.setSecureRandom(new SubsetTag(face.postScriptName().hashCode()));
            return new CffFace(face.postScriptName(), font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalArgumentException("OpenPDF cannot read the font " + face.fileName(), e);
        }
    }

    BaseFont font() {
        return font;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean has(int codePoint) {
        return font.charExists(codePoint);
    }

    @Override
    public double advance(int codePoint) {
        return has(codePoint) ? font.getWidth(codePoint) / EM : 0;
    }
}
