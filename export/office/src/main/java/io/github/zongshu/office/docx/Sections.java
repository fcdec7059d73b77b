package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * The sections of a document, one for each change between one column and several. Paper, margins, page heads and feet are
 * the same in all of them; a section begins on the page where the one before ends, and its columns are balanced.
 */
final class Sections {
    /** The top margin of a page that begins with a coloured band, and the height of that band's share of the margin. */
    static final double BAND_TOP = 10;

    private static final double HEADER_TOP = 9;
    private static final int LINE_PITCH = 312;

    private final Stylesheet sheet;
    private final String pageEnds;
    private boolean first = true;

    /**
     * The sections of one document.
     *
     * @param sheet gives paper and margins
     * @param pageEnds the references to headers and footers as markup
     */
    Sections(Stylesheet sheet, String pageEnds) {
        this.sheet = sheet;
        this.pageEnds = pageEnds;
    }

    /** Ends a section of so many columns. */
    void end(Story story, int columns) {
        story.open(ParagraphStyle.SECTION_END, properties(columns));
        story.close();
    }

    /** Ends the document. Its last section has one column, and a last paragraph, as every section must. */
    void endLast(Story story) {
        story.emptyParagraph(ParagraphStyle.SECTION_END);
        story.xml().raw(properties(1));
    }

    private String properties(int columns) {
        Xml xml = Xml.fragment().open("w:sectPr");
        if (first) {
            xml.raw(pageEnds);
        } else {
            xml.leaf("w:type", "w:val", "continuous");
        }
        boolean band = sheet.arrangement().band();
        sheet.page().write(xml, band ? BAND_TOP : sheet.page().top(), band ? 0 : HEADER_TOP);
        columns(xml, columns);
        if (first && band) {
            xml.leaf("w:titlePg");
        }
        xml.leaf("w:docGrid", "w:linePitch", LINE_PITCH);
        first = false;
        return xml.close().toString();
    }

    private void columns(Xml xml, int columns) {
        int gutter = Twips.millimetres(sheet.page().gutter());
        if (columns == 1) {
            xml.leaf("w:cols", "w:space", gutter);
        } else {
            xml.leaf("w:cols", "w:num", columns, "w:space", gutter);
        }
    }
}
