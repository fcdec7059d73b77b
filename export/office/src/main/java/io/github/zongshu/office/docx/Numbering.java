package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/** The kinds of lists, each bound to the style of its items. */
enum Numbering {
    /** A small square before each item. */
    BULLET(1, ParagraphStyle.LIST_BULLET, "bullet", "■"),
    /** 1. 2. 3. */
    DECIMAL(2, ParagraphStyle.LIST_NUMBER, "decimal", "%1."),
    /** The dots on the spine of a timeline. */
    DOT(3, ParagraphStyle.TIMELINE_DATE, "bullet", "●");

    private final int number;
    private final ParagraphStyle style;
    private final String format;
    private final String mark;

    Numbering(int number, ParagraphStyle style, String format, String mark) {
        this.number = number;
        this.style = style;
        this.format = format;
        this.mark = mark;
    }

    ParagraphStyle style() {
        return style;
    }

    /** The number by which the style refers to the list. */
    int number() {
        return number;
    }

    /** Makes a paragraph an item of a list, as paragraph properties. */
    static String reference(int list) {
        return Xml.fragment()
                .open("w:numPr")
                .leaf("w:ilvl", "w:val", 0)
                .leaf("w:numId", "w:val", list)
                .close()
                .toString();
    }

    /** The number of a further list that is counted from 1 again. */
    static int restarted(int list) {
        return values().length + list;
    }

    /**
     * The part that defines the lists.
     *
     * @param counted how many counted lists the document has; each begins with 1
     * @param sheet gives the indents
     */
    static byte[] part(int counted, Stylesheet sheet) {
        Xml xml = Xml.document().open("w:numbering", "xmlns:w", DocxWriter.MAIN);
        for (Numbering list : values()) {
            list.define(xml, sheet.paragraph(list.style).indents());
        }
        for (Numbering list : values()) {
            xml.open("w:num", "w:numId", list.number);
            xml.leaf("w:abstractNumId", "w:val", list.number).close();
        }
        for (int i = 1; i <= counted; i++) {
            xml.open("w:num", "w:numId", restarted(i)).leaf("w:abstractNumId", "w:val", DECIMAL.number);
            xml.open("w:lvlOverride", "w:ilvl", 0)
                    .leaf("w:startOverride", "w:val", 1)
                    .close();
            xml.close();
        }
        return xml.close().bytes();
    }

    private void define(Xml xml, ParagraphLook.Indents indents) {
        xml.open("w:abstractNum", "w:abstractNumId", number).leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", 0).leaf("w:start", "w:val", 1).leaf("w:numFmt", "w:val", format);
        xml.leaf("w:pStyle", "w:val", style.id()).leaf("w:suff", "w:val", "tab");
        xml.leaf("w:lvlText", "w:val", mark).leaf("w:lvlJc", "w:val", "left");
        int left = Twips.points(indents.left());
        xml.open("w:pPr")
                .open("w:tabs")
                .leaf("w:tab", "w:val", "num", "w:pos", left)
                .close();
        xml.leaf("w:ind", "w:left", left, "w:hanging", Twips.points(indents.hanging()));
        xml.close();
        mark(xml);
        xml.close().close();
    }

    /** Marks take the Chinese face in every program; the Latin ones differ in their width. */
    private void mark(Xml xml) {
        switch (this) {
            case DECIMAL -> new Face(FontRole.HEI_BOLD, 9, Palette.RED).write(xml);
            case BULLET -> chinese(xml, 5);
            case DOT -> chinese(xml, 7);
        }
    }

    private static void chinese(Xml xml, int size) {
        String hei = FontRole.HEI.officeName();
        xml.open("w:rPr");
        xml.leaf("w:rFonts", "w:hint", "eastAsia", "w:ascii", hei, "w:eastAsia", hei, "w:hAnsi", hei);
        xml.leaf("w:color", "w:val", Palette.RED)
                .leaf("w:sz", "w:val", 2 * size)
                .close();
    }
}
