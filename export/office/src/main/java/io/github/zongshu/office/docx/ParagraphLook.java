package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * How a paragraph looks. Lengths in points.
 *
 * @param face its characters
 * @param spacing its lines and what stands above and below
 * @param indents how far it keeps from the sides
 * @param frame lines and tint around it
 * @param align {@code both}, {@code left}, {@code right} or {@code center}
 * @param keepNext whether it stays on the page of the next paragraph
 */
record ParagraphLook(Face face, Spacing spacing, Indents indents, Frame frame, String align, boolean keepNext) {
    /**
     * Distances down the page.
     *
     * @param line from base line to base line; 0 for what the largest character or picture needs
     * @param before above the paragraph
     * @param after below it
     */
    record Spacing(double line, double before, double after) {}

    /**
     * Distances from the sides.
     *
     * @param firstCharacters by how many characters the first line is indented; written in points as well, for programs
     *     that do not count characters
     * @param left from the left
     * @param right from the right
     * @param hanging how far the first line stands out to the left
     */
    record Indents(int firstCharacters, double left, double right, double hanging) {}

    /**
     * Lines and tint.
     *
     * @param tint the background; empty for none
     * @param top above
     * @param left at the left
     * @param bottom below
     * @param right at the right
     */
    record Frame(String tint, Rule top, Rule left, Rule bottom, Rule right) {
        static final Frame NONE = new Frame("", Rule.NONE, Rule.NONE, Rule.NONE, Rule.NONE);

        /** Lines above and below. */
        static Frame between(Rule top, Rule bottom) {
            return new Frame("", top, Rule.NONE, bottom, Rule.NONE);
        }

        /** A line at the left. */
        static Frame beside(Rule left) {
            return new Frame("", Rule.NONE, left, Rule.NONE, Rule.NONE);
        }

        boolean isRuled() {
            return top.width() + left.width() + bottom.width() + right.width() > 0;
        }
    }

    /** A paragraph flush left, its lines as high as its characters need. */
    static ParagraphLook of(Face face) {
        return new ParagraphLook(face, new Spacing(0, 0, 0), new Indents(0, 0, 0, 0), Frame.NONE, "left", false);
    }

    ParagraphLook lines(double line, double before, double after) {
        return new ParagraphLook(face, new Spacing(line, before, after), indents, frame, align, keepNext);
    }

    ParagraphLook indentedFirst(int characters) {
        return indented(new Indents(characters, indents.left(), indents.right(), 0));
    }

    ParagraphLook indented(Indents other) {
        return new ParagraphLook(face, spacing, other, frame, align, keepNext);
    }

    ParagraphLook framed(Frame other) {
        return new ParagraphLook(face, spacing, indents, other, align, keepNext);
    }

    ParagraphLook aligned(String other) {
        return new ParagraphLook(face, spacing, indents, frame, other, keepNext);
    }

    ParagraphLook keptWithNext() {
        return new ParagraphLook(face, spacing, indents, frame, align, true);
    }

    /**
     * Paragraph properties; element order as in ECMA-376 part 1, 17.3.1.26. Marks do not hang over the end of a line, as is
     * the custom in Chinese; LibreOffice up to 24 reads that switch the wrong way round and lets them hang.
     *
     * @param onGrid whether every line of a page has its place, which neither widows nor the grid of the program may shift
     */
    void write(Xml xml, ParagraphStyle style, boolean onGrid) {
        xml.open("w:pPr");
        if (keepNext) {
            xml.leaf("w:keepNext").leaf("w:keepLines");
        }
        if (onGrid && style == ParagraphStyle.NORMAL) {
            xml.leaf("w:widowControl", "w:val", 0);
        }
        numbering(xml, style);
        if (frame.isRuled()) {
            xml.open("w:pBdr");
            frame.top().write(xml, "w:top");
            frame.left().write(xml, "w:left");
            frame.bottom().write(xml, "w:bottom");
            frame.right().write(xml, "w:right");
            xml.close();
        }
        if (!frame.tint().isEmpty()) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", frame.tint());
        }
        if (style == ParagraphStyle.NORMAL) {
            xml.leaf("w:overflowPunct", "w:val", 0);
        }
        if (onGrid && style == ParagraphStyle.NORMAL) {
            xml.leaf("w:snapToGrid", "w:val", 0);
        }
        writeSpacing(xml);
        writeIndents(xml);
        xml.leaf("w:jc", "w:val", align);
        if (style.isHeading()) {
            xml.leaf("w:outlineLvl", "w:val", style.outlineLevel());
        }
        xml.close();
    }

    private static void numbering(Xml xml, ParagraphStyle style) {
        for (Numbering list : Numbering.values()) {
            if (list.style() == style) {
                xml.open("w:numPr").leaf("w:numId", "w:val", list.number()).close();
            }
        }
    }

    private void writeSpacing(Xml xml) {
        int before = Twips.points(spacing.before());
        int after = Twips.points(spacing.after());
        if (spacing.line() == 0) {
            xml.leaf("w:spacing", "w:before", before, "w:after", after);
        } else {
            int line = Twips.points(spacing.line());
            xml.leaf("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", "exact");
        }
    }

    private void writeIndents(Xml xml) {
        int left = Twips.points(indents.left());
        int right = Twips.points(indents.right());
        if (indents.hanging() > 0) {
            xml.leaf("w:ind", "w:left", left, "w:right", right, "w:hanging", Twips.points(indents.hanging()));
        } else {
            int characters = indents.firstCharacters();
            xml.leaf(
                    "w:ind",
                    "w:left",
                    left,
                    "w:right",
                    right,
                    "w:firstLineChars",
                    100 * characters,
                    "w:firstLine",
                    Twips.points((face.size() + face.spacing()) * characters));
        }
    }
}
