package io.github.zongshu.office.xlsx;

/**
 * All that decides how one cell looks. Equal looks become one style of the workbook, of which Excel allows 64,000.
 *
 * @param style the named style that it refines
 * @param format the number format's code; {@code General} for words
 * @param align where the content stands
 * @param indent steps from the side where the content stands, each about three letters wide
 * @param quoted whether the content begins like a formula and is marked as text by Excel's hidden quote
 * @param foot whether it ends a table, with the line that closes it
 */
record Look(NamedStyle style, String format, Align align, int indent, boolean quoted, boolean foot) {
    static final String GENERAL = "General";

    /** A named style as it is. */
    static Look of(NamedStyle style) {
        return new Look(style, GENERAL, style.box().align(), style.box().indent(), false, false);
    }

    Look format(String code) {
        return new Look(style, code, align, indent, quoted, foot);
    }

    /** In a column of its own kind, some steps from its side. */
    Look align(Align side, int steps) {
        return new Look(style, format, side, steps, quoted, foot);
    }

    Look asQuoted(boolean yes) {
        return new Look(style, format, align, indent, yes, foot);
    }

    Look asFoot(boolean yes) {
        return new Look(style, format, align, indent, quoted, yes);
    }

    /** The line below. */
    Rule bottom() {
        return foot ? Rule.FRAME : style.box().bottom();
    }
}
