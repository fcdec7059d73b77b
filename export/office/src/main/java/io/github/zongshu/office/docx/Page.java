package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * Paper and margins, in millimetres.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top margin of later pages
 * @param side margin, left and, unless it is said otherwise, right
 * @param right margin
 * @param bottom margin
 * @param gutter between columns
 * @param footer from the lower edge of the paper to the foot of pages
 */
record Page(
        double width,
        double height,
        double top,
        double side,
        double right,
        double bottom,
        double gutter,
        double footer) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double FOOTER = 9;
    private static final double OFFICIAL_FOOTER = 24.7;

    /** Paper DIN A4. */
    static Page a4(double top, double side, double bottom, double gutter) {
        return new Page(210, 297, top, side, side, bottom, gutter, FOOTER);
    }

    /** The page of official documents (GB/T 9704-2012, 5.2.1); its foot is so far up that page numbers stand 7 mm below the text. */
    static Page official() {
        return new Page(210, 297, 37, 28, 26, 35, 8, OFFICIAL_FOOTER);
    }

    /** The same paper on its side. */
    Page turned() {
        return new Page(/* width= */ height, /* height= */ width, top, side, right, bottom, gutter, footer);
    }

    /** The same paper and margins turned a quarter to the left: what is left on the upright page is the top of this one. */
    Page laidDown() {
        return new Page(
                /* width= */ height,
                /* height= */ width,
                /* top= */ side,
                /* side= */ bottom,
                /* right= */ top,
                /* bottom= */ right,
                gutter,
                footer);
    }

    /** The width of one of several columns, in points. */
    double columnWidth(int columns) {
        return (textMillimetres() - gutter * (columns - 1)) / columns * POINTS_PER_MILLIMETRE;
    }

    /** The width of the text across the page, in points. */
    double textWidth() {
        return columnWidth(1);
    }

    /** The height of the text, in points. */
    double textHeight() {
        return (height - top - bottom) * POINTS_PER_MILLIMETRE;
    }

    private double textMillimetres() {
        return width - side - right;
    }

    /** Size and margins; the header's own lines make the margin where {@code headerTop} is less than the top margin. */
    void write(Xml xml, double marginTop, double headerTop) {
        String orientation = width > height ? "landscape" : "portrait";
        xml.leaf("w:pgSz", "w:w", Twips.millimetres(width), "w:h", Twips.millimetres(height), "w:orient", orientation);
        xml.leaf(
                "w:pgMar",
                "w:top",
                Twips.millimetres(marginTop),
                "w:right",
                Twips.millimetres(right),
                "w:bottom",
                Twips.millimetres(bottom),
                "w:left",
                Twips.millimetres(side),
                "w:header",
                Twips.millimetres(headerTop),
                "w:footer",
                Twips.millimetres(footer),
                "w:gutter",
                0);
    }
}
