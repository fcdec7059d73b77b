package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;

/**
 * A line at a side of a paragraph, cell or table.
 *
 * @param colour six hexadecimal digits
 * @param width in points
 * @param distance from the text, in points
 */
record Rule(String colour, double width, double distance) {
    private static final int EIGHTHS = 8;

    /** No line. */
    static final Rule NONE = new Rule("", 0, 0);

    /** Writes it as the given side of a set of borders, or nothing. */
    void write(Xml xml, String side) {
        if (width > 0) {
            xml.leaf(
                    side,
                    "w:val",
                    "single",
                    "w:sz",
                    Math.round(width * EIGHTHS),
                    "w:space",
                    Math.round(distance),
                    "w:color",
                    colour);
        }
    }
}
