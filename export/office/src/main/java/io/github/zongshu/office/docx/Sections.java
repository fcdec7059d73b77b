package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * The sections of a document, one for each change between one column and several, or of the paper. A section begins on the
 * page where the one before ends, and its columns are balanced; one on turned paper begins a page.
 */
final class Sections {
    /** The top margin, in millimetres, of a page that begins with a band: as good as none, and filled by the page head. */
    static final double BAND_TOP = 2;

    private static final double HEADER_TOP = 9;
    private static final int LINE_PITCH = 312;

    private final Stylesheet sheet;
    private final PageEnds pageEnds;
    private final Story story;
    private boolean first = true;
    private boolean turned;
    private boolean paperChanged;

    /** The sections of one document. */
    Sections(Stylesheet sheet, PageEnds pageEnds, Story story) {
        this.sheet = sheet;
        this.pageEnds = pageEnds;
        this.story = story;
    }

    /** Goes on upright or on turned paper. */
    void turn(boolean onItsSide) {
        if (turned != onItsSide) {
            end(1);
            turned = onItsSide;
            paperChanged = true;
            story.setWidth(page().textWidth());
        }
    }

    /** Ends what stands in one column and goes on in several; their width is the story's from now on. */
    void beginColumns(int columns) {
        end(1);
        story.setWidth(page().columnWidth(columns));
        story.beginColumns();
    }

    /** Ends what stands in several columns and goes on in one. */
    void endColumns(int columns) {
        end(columns);
        story.setWidth(page().textWidth());
    }

    /** Ends the document. Its last section has one column, and a last paragraph, as every section must. */
    void endDocument() {
        story.emptyParagraph(ParagraphStyle.SECTION_END);
        story.xml().raw(properties(1));
    }

    private void end(int columns) {
        if (story.isInSection()) {
            story.open(ParagraphStyle.SECTION_END, properties(columns));
            story.close();
            story.beginSection();
        }
    }

    private Page page() {
        if (!turned) {
            return sheet.page();
        }
        return sheet.arrangement().official()
                ? sheet.page().laidDown()
                : sheet.page().turned();
    }

    private String properties(int columns) {
        Xml xml = Xml.fragment().open("w:sectPr");
        boolean band = sheet.arrangement().band();
        if (first) {
            xml.raw(pageEnds.heads());
        }
        if (first || paperChanged) {
            xml.raw(pageEnds.foot(page()));
        }
        if (!first) {
            xml.leaf("w:type", "w:val", paperChanged ? "nextPage" : "continuous");
        }
        page().write(xml, band ? BAND_TOP : page().top(), band ? 0 : HEADER_TOP);
        columns(xml, columns);
        if (first && band) {
            xml.leaf("w:titlePg");
        }
        if (sheet.arrangement().official()) {
            xml.leaf("w:docGrid", "w:type", "lines", "w:linePitch", Twips.points(OfficialStyles.LINE));
        } else {
            xml.leaf("w:docGrid", "w:linePitch", LINE_PITCH);
        }
        first = false;
        paperChanged = false;
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
