package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.ooxml.Palette;

/** What surrounds the text of a cell: background, lines, place of the text. */
enum Box {
    PLAIN("", Rule.NONE, Rule.NONE, Align.START, 0),
    CENTRED("", Rule.NONE, Rule.NONE, Align.CENTRE, 0),
    FLUSH_RIGHT("", Rule.NONE, Rule.NONE, Align.END, 0),
    BAND(Palette.RED, Rule.NONE, Rule.NONE, Align.START, 1),
    STAMP(Palette.TINT, Rule.ACCENT, Rule.ACCENT, Align.CENTRE, 0),
    NOTE(Palette.TINT, Rule.NONE, Rule.NONE, Align.START, 1),
    UNDERLINED("", Rule.NONE, Rule.ACCENT, Align.START, 0),
    CAPTION("", Rule.CAPTION, Rule.NONE, Align.START, 0),
    HEAD("", Rule.FRAME, Rule.FRAME, Align.START, 0),
    ROW("", Rule.NONE, Rule.HAIR, Align.START, 0),
    ROW_NUMBER("", Rule.NONE, Rule.HAIR, Align.END, 0),
    TOTAL(Palette.TINT, Rule.NONE, Rule.FRAME, Align.START, 0),
    TOTAL_NUMBER(Palette.TINT, Rule.NONE, Rule.FRAME, Align.END, 0),
    BOARD_TOP("", Rule.ACCENT, Rule.NONE, Align.START, 0),
    BOARD_FOOT("", Rule.NONE, Rule.HAIR, Align.START, 0);

    private final String fill;
    private final Rule top;
    private final Rule bottom;
    private final Align align;
    private final int indent;

    Box(String fill, Rule top, Rule bottom, Align align, int indent) {
        this.fill = fill;
        this.top = top;
        this.bottom = bottom;
        this.align = align;
        this.indent = indent;
    }

    /** The background as six hexadecimal digits; empty for none. */
    String fill() {
        return fill;
    }

    Rule top() {
        return top;
    }

    Rule bottom() {
        return bottom;
    }

    Align align() {
        return align;
    }

    /** Steps from the side where the text begins, each about three letters wide. */
    int indent() {
        return indent;
    }
}
