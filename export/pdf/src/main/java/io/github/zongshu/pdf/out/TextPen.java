package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.type.GlyphRun;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Writes glyphs into the content of pages, each at its place (ISO 32000-1, 9.4). */
final class TextPen {
    private static final double THOUSAND = 1000;

    private final FileWriter writer;
    private @Nullable DocumentFont font;
    private @Nullable EmbeddedFace face;
    private double size;

    TextPen(FileWriter writer) {
        this.writer = writer;
    }

    /** A new page knows no font. */
    void begin() {
        face = null;
    }

    /**
     * Shows a run.
     *
     * @param line takes a point of the line to one of the page, both with {@code y} upwards
     */
    void show(PdfContentByte content, GlyphRun run, AffineTransform line) {
        int first = firstShown(run);
        if (first == run.length()) {
            return;
        }
        switch ((EmbeddedFace) run.style().face()) {
            case TrueTypeFace trueType -> {
                DocumentFont chosen = select(content, trueType, run.style().size());
                place(content.getInternalBuffer(), line, run.place(first));
                show(content.getInternalBuffer(), run, chosen);
            }
            case CffFace cff -> {
                select(content, cff, run.style().size());
                place(content.getInternalBuffer(), line, run.place(first));
                content.showText(array(run, cff, run.place(first)));
            }
        }
    }

    /** The first character that has a glyph, or the length; invisible ones have none. */
    private static int firstShown(GlyphRun run) {
        EmbeddedFace face = (EmbeddedFace) run.style().face();
        int index = 0;
        for (int i = 0; i < run.text().length(); index++) {
            int c = run.text().codePointAt(i);
            if (face.has(c)) {
                return index;
            }
            i += Character.charCount(c);
        }
        return index;
    }

    private DocumentFont select(PdfContentByte content, TrueTypeFace wanted, double wantedSize) {
        if (font == null || face != wanted || size != wantedSize) {
            font = writer.select(content, wanted, (float) wantedSize);
            face = wanted;
            size = wantedSize;
        }
        return font;
    }

    private void select(PdfContentByte content, CffFace wanted, double wantedSize) {
        if (face != wanted || size != wantedSize) {
            content.setFontAndSize(wanted.font(), (float) wantedSize);
            face = wanted;
            size = wantedSize;
        }
    }

    private static void place(ByteBuffer out, AffineTransform line, double along) {
        double x = line.getTranslateX() + along * line.getScaleX();
        double y = line.getTranslateY() + along * line.getShearY();
        double[] matrix = {line.getScaleX(), line.getShearY(), line.getShearX(), line.getScaleY(), x, y};
        for (double number : matrix) {
            Decimals.append(out, number);
            out.append_i(' ');
        }
        out.append("Tm\n");
    }

    private void show(ByteBuffer out, GlyphRun run, DocumentFont chosen) {
        double pen = 0;
        boolean any = false;
        out.append("[(");
        for (int i = 0, index = 0; i < run.text().length(); index++) {
            int c = run.text().codePointAt(i);
            i += Character.charCount(c);
            int number = chosen.number(c);
            if (number == 0) {
                requireInvisible(c, run);
                continue;
            }
            // Thousandths of the size; what rounding leaves is made good at the next glyph.
            long gap = any ? Math.round((pen - run.place(index)) * THOUSAND / size) : 0;
            if (gap != 0) {
                out.append_i(')');
                Decimals.append(out, gap);
                out.append_i('(');
            }
            pen = (any ? pen : run.place(index)) + (chosen.width(number) - gap) * size / THOUSAND;
            any = true;
            escaped(out, number >> 8);
            escaped(out, number & 0xFF);
        }
        out.append(")]TJ\n");
    }

    private static void escaped(ByteBuffer out, int character) {
        if (character == '(' || character == ')' || character == '\\') {
            out.append_i('\\').append_i(character);
        } else if (character == '\r') {
            out.append("\\r");
        } else {
            out.append_i(character);
        }
    }

    private PdfTextArray array(GlyphRun run, CffFace cff, double start) {
        PdfTextArray array = new PdfTextArray();
        BaseFont base = cff.font();
        double pen = start;
        for (int i = 0, index = 0; i < run.text().length(); index++) {
            int c = run.text().codePointAt(i);
            i += Character.charCount(c);
            if (!cff.has(c)) {
                requireInvisible(c, run);
                continue;
            }
            long gap = Math.round((pen - run.place(index)) * THOUSAND / size);
            if (gap != 0) {
                array.add((float) gap);
            }
            pen += (base.getWidth(c) - gap) * size / THOUSAND;
            array.add(Character.toString(c));
        }
        return array;
    }

    /** Nothing disappears: texts are split by the faces that have their characters before they are set. */
    private static void requireInvisible(int c, GlyphRun run) {
        boolean invisible = switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK -> true;
            default -> false;
        };
        if (!invisible) {
            throw new IllegalStateException(
                    "nothing to draw " + Character.toString(c) + " with in \"" + run.text() + "\"");
        }
    }
}
