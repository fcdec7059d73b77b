package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.ooxml.Palette;

/** A line along an edge of a cell. */
enum Rule {
    NONE("", ""),
    /** Between rows. */
    HAIR("thin", Palette.LINE),
    /** Above a caption. */
    CAPTION("thin", Palette.INK),
    /** Below a head of a section, above the board. */
    ACCENT("thin", Palette.RED),
    /** At head and foot of a table. */
    FRAME("medium", Palette.RED);

    private final String line;
    private final String colour;

    Rule(String line, String colour) {
        this.line = line;
        this.colour = colour;
    }

    /** The name of the line's kind in SpreadsheetML. */
    String line() {
        return line;
    }

    String colour() {
        return colour;
    }
}
