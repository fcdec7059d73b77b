package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.type.GlyphRun;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Writes glyphs into the content of pages, each at its place (ISO 32000-1, 9.4). */
final class TextPen {
    private static final double THOUSAND = 1000;
    /** Differences of place below this many points are not worth a number in the file. */
    private static final double VISIBLE = 0.008;

    private final FileWriter writer;
    private @Nullable DocumentFont font;
    private @Nullable EmbeddedFace face;
    private double size;
    /** What stands behind each character, in points. */
    private double spacing;

    TextPen(FileWriter writer) {
        this.writer = writer;
    }

    /** A new page knows no font. */
    void begin() {
        face = null;
        spacing = 0;
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
                space(content.getInternalBuffer(), 0);
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
        int[] numbers = numbers(run, chosen);
        space(out, evenSpacing(run, chosen, numbers));
        double pen = 0;
        boolean any = false;
        out.append("[(");
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 0) {
                continue;
            }
            double off = any ? run.place(i) - pen : 0;
            // Thousandths of the size; what rounding leaves is made good at a later glyph.
            long gap = Math.abs(off) < VISIBLE ? 0 : Math.round(-off * THOUSAND / size);
            if (gap != 0) {
                out.append_i(')');
                Decimals.append(out, gap);
                out.append_i('(');
            }
            pen = (any ? pen : run.place(i)) + (chosen.width(numbers[i]) - gap) * size / THOUSAND + spacing;
            any = true;
            escaped(out, numbers[i] >> 8);
            escaped(out, numbers[i] & 0xFF);
        }
        out.append(")]TJ\n");
    }

    /** The numbers of a run's characters in the document; 0 for those that nobody sees. */
    private static int[] numbers(GlyphRun run, DocumentFont chosen) {
        int[] numbers = new int[run.length()];
        for (int i = 0, index = 0; i < run.text().length(); index++) {
            int c = run.text().codePointAt(i);
            i += Character.charCount(c);
            numbers[index] = chosen.number(c);
            if (numbers[index] == 0) {
                requireInvisible(c, run);
            }
        }
        return numbers;
    }

    /** What most characters of a justified line have between them, in points: it is said once for all of them. */
    private double evenSpacing(GlyphRun run, DocumentFont chosen, int[] numbers) {
        long[] gaps = new long[numbers.length];
        for (int i = 0; i + 1 < numbers.length; i++) {
            double gap = run.place(i + 1) - run.place(i) - chosen.width(numbers[i]) * size / THOUSAND;
            gaps[i] = Math.round(gap * THOUSAND);
        }
        Arrays.sort(gaps);
        // What more than half of them have stands in the middle.
        long middle = gaps[gaps.length / 2];
        long same = Arrays.stream(gaps).filter(gap -> gap == middle).count();
        return 2 * same > gaps.length ? middle / THOUSAND : 0;
    }

    private void space(ByteBuffer out, double wanted) {
        if (wanted != spacing) {
            Decimals.append(out, wanted);
            out.append(" Tc\n");
            spacing = wanted;
        }
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
