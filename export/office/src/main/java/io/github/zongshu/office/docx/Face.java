package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;

/**
 * How characters look.
 *
 * @param role decides the typeface
 * @param size in points
 * @param colour six hexadecimal digits
 * @param spacing between letters, in points
 * @param framed whether a line in their colour runs around them
 * @param own whether Latin letters and digits are in the Chinese typeface as well
 */
record Face(FontRole role, double size, String colour, double spacing, boolean framed, boolean own) {
    private static final double FRAME = 0.75;

    Face(FontRole role, double size, String colour) {
        this(role, size, colour, 0, false, false);
    }

    /** The same, spaced out. */
    Face spaced(double points) {
        return new Face(role, size, colour, points, framed, own);
    }

    /** The same in one typeface and one colour throughout, as official documents are set. */
    Face official() {
        return new Face(role, size, Palette.BLACK, spacing, framed, true);
    }

    /** The same within a line. */
    Face withFrame() {
        return new Face(role, size, colour, spacing, true, own);
    }

    /** The typeface of Latin letters and digits beside the Chinese one. */
    static String latin(FontRole role) {
        return switch (role) {
            case HEI, HEI_BOLD -> "Arial";
            case SONG, SONG_HEAVY, KAI, FANG, XIAOBIAOSONG -> "Times New Roman";
        };
    }

    /** Run properties. The hint lets marks that both scripts know, such as “ ” —— ……, take the Chinese face. */
    void write(Xml xml) {
        String latin = own ? role.officeName() : latin(role);
        xml.open("w:rPr");
        xml.leaf(
                "w:rFonts",
                "w:hint",
                "eastAsia",
                "w:ascii",
                latin,
                "w:eastAsia",
                role.officeName(),
                "w:hAnsi",
                latin,
                "w:cs",
                latin);
        int bold = role.officeBold() ? 1 : 0;
        xml.leaf("w:b", "w:val", bold).leaf("w:bCs", "w:val", bold);
        xml.leaf("w:color", "w:val", colour);
        if (spacing != 0) {
            xml.leaf("w:spacing", "w:val", Twips.points(spacing));
        }
        long halfPoints = Math.round(size * 2);
        xml.leaf("w:sz", "w:val", halfPoints).leaf("w:szCs", "w:val", halfPoints);
        if (framed) {
            new Rule(colour, FRAME, 1).write(xml, "w:bdr");
        }
        xml.close();
    }
}
