package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * The page numbers of official documents (GB/T 9704-2012, 7.5): between dashes, at the right of odd pages and the left of even
 * ones, a character in. On turned pages they stay where they are on the upright paper (8).
 */
final class PageNumber {
    private static final String DASH = "—";
    /** From the edge of the text to the middle of the number, in millimetres. */
    private static final double BELOW_TEXT = 7;

    private static final double BOX_WIDTH = 12;
    private static final double BOX_HEIGHT = 40;

    private PageNumber() {}

    /**
     * The foot of a page.
     *
     * @param mark what every page bears beside its number; may be empty
     * @param odd whether of odd pages
     */
    static byte[] foot(String mark, Page page, boolean odd) {
        Xml xml = Xml.document()
                .open(
                        "w:ftr",
                        "xmlns:w",
                        DocxWriter.MAIN,
                        "xmlns:wp",
                        DocxWriter.DRAWING,
                        "xmlns:a",
                        DocxWriter.DRAWING_MAIN);
        if (page.width() > page.height()) {
            turned(xml, mark, page, odd);
        } else {
            number(xml, mark, odd);
        }
        return xml.close().bytes();
    }

    private static void number(Xml xml, String mark, boolean odd) {
        int side = Twips.points(OfficialStyles.SMALL);
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", ParagraphStyle.FOOTER.id());
        xml.leaf("w:ind", "w:left", odd ? 0 : side, "w:right", odd ? side : 0);
        xml.leaf("w:jc", "w:val", odd ? "right" : "left").close();
        Runs runs = new Runs(xml, false, new Kinsoku(), BoundNumbers.plain());
        if (odd && !mark.isEmpty()) {
            runs.words(" " + mark + " ", CharacterStyle.PAGE_MARK).words("　");
        }
        runs.words(DASH + " ").field("PAGE", "1").words(" " + DASH);
        if (!odd && !mark.isEmpty()) {
            runs.words("　").words(" " + mark + " ", CharacterStyle.PAGE_MARK);
        }
        xml.close();
    }

    /** A box beside what is the foot of the upright paper, its lines running down. */
    private static void turned(Xml xml, String mark, Page page, boolean odd) {
        double text = page.side();
        double x = text - BELOW_TEXT - BOX_WIDTH / 2;
        double y = odd ? page.height() - page.bottom() - BOX_HEIGHT : page.top();
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", ParagraphStyle.FOOTER.id())
                .close();
        xml.open("w:r");
        TextBox.open(xml, new TextBox.Place(x, y, BOX_WIDTH, BOX_HEIGHT), odd ? 1 : 2);
        number(xml, mark, odd);
        TextBox.close(xml);
        xml.close().close();
    }
}
