package io.github.zongshu.pdf.out;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What one document uses of a TrueType font. Each character gets a number when it is first drawn, 1, 2, 3 and so on, of its own
 * even where the font draws two characters alike: so a reader gets back the one that was written. The font is cut when the last page
 * is drawn, so nothing that was drawn can be missing from it.
 */
final class DocumentFont {
    /** How hard fonts are compressed: outlines hardly repeat, 6 takes two thirds more time and saves 6 % (docs/performance.md). */
    static final int COMPRESSION = 1;

    private static final int MOST = 0xFFFF;
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final TrueTypeFace face;
    private final BaseFont handle;
    private final char[][] numbers = new char[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][];
    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<Integer> widths = new ArrayList<>(List.of(0));

    /**
     * @param handle the name by which OpenPDF knows the font while pages are drawn
     */
    DocumentFont(TrueTypeFace face, BaseFont handle) {
        this.face = face;
        this.handle = handle;
    }

    BaseFont handle() {
        return handle;
    }

    /** What has been drawn, each character once, in the order of its first use, behind the font's name. */
    String content() {
        return face.name() + characters;
    }

    /** A character's number in the document; 0 where the font has no glyph for it. */
    int number(int codePoint) {
        char[] page = numbers[codePoint >> PAGE_BITS];
        int known = page == null ? 0 : page[codePoint & PAGE - 1];
        return known == 0 && face.has(codePoint) ? collect(codePoint) : known;
    }

    private int collect(int codePoint) {
        int number = glyphs.size();
        if (number > MOST) {
            throw new IllegalStateException("more than " + MOST + " different characters in " + face.name());
        }
        char[] page = numbers[codePoint >> PAGE_BITS];
        if (page == null) {
            page = new char[PAGE];
            numbers[codePoint >> PAGE_BITS] = page;
        }
        page[codePoint & PAGE - 1] = (char) number;
        characters.appendCodePoint(codePoint);
        glyphs.add(face.glyph(codePoint));
        widths.add(face.width(codePoint));
        return number;
    }

    /** The advance of a character by its number, in thousandths of an em. */
    int width(int number) {
        return widths.get(number);
    }

    /**
     * Writes the font (ISO 32000-1, 9.7).
     *
     * @param own the number of the object that pages refer to
     */
    void write(PdfWriter writer, int own) throws IOException {
        PdfName name = new PdfName(SubsetTag.of(content().hashCode()) + "+" + face.name());
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(descendant(writer, name)));
        PdfStream map = Deflated.stream(CharacterNames.of(characters.toString()), COMPRESSION);
        font.put(PdfName.TOUNICODE, writer.addToBody(map).getIndirectReference());
        writer.addToBody(font, own);
    }

    private PdfIndirectReference descendant(PdfWriter writer, PdfName name) throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, name);
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        font.put(PdfName.CIDSYSTEMINFO, system);
        font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        font.put(PdfName.W, new PdfLiteral(widthTable()));
        font.put(
                PdfName.FONTDESCRIPTOR,
                writer.addToBody(descriptor(writer, name)).getIndirectReference());
        return writer.addToBody(font).getIndirectReference();
    }

    /** Widths other than the default of 1000. */
    private String widthTable() {
        StringBuilder table = new StringBuilder("[");
        boolean open = false;
        for (int i = 1; i < widths.size(); i++) {
            int width = widths.get(i);
            if (width != 1000) {
                table.append(open ? " " : i + "[").append(width);
            } else if (open) {
                table.append(']');
            }
            open = width != 1000;
        }
        return table.append(open ? "]]" : "]").toString();
    }

    private PdfDictionary descriptor(PdfWriter writer, PdfName name) throws IOException {
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(4));
        PdfArray box = new PdfArray();
        for (int edge : face.box()) {
            box.add(new PdfNumber(edge));
        }
        descriptor.put(PdfName.FONTBBOX, box);
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(0));
        descriptor.put(PdfName.ASCENT, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(face.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(face.ascent()));
        descriptor.put(PdfName.STEMV, new PdfNumber(80));
        byte[] file = TrueTypeSubset.of(face, glyphs);
        PdfStream stream = Deflated.stream(file, COMPRESSION);
        stream.put(new PdfName("Length1"), new PdfNumber(file.length));
        descriptor.put(PdfName.FONTFILE2, writer.addToBody(stream).getIndirectReference());
        return descriptor;
    }
}
