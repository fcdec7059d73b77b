package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.docx.ParagraphLook.Frame;
import io.github.zongshu.office.docx.ParagraphLook.Indents;
import io.github.zongshu.office.ooxml.Palette;
import java.util.Map;

/** 附表: plain A4 pages of headings and tables, one column. */
final class AppendixStyles {
    private static final double SIZE = 10.5;
    private static final double LINE = 18;
    private static final Page PAGE = Page.a4(22, 22, 22, 8);

    private AppendixStyles() {}

    /** Upright pages; a table too wide for them stands on turned ones. */
    static Stylesheet sheet() {
        return sheet(PAGE, true);
    }

    /** Turned pages throughout. */
    static Stylesheet broad() {
        return sheet(PAGE.turned(), false);
    }

    private static Stylesheet sheet(Page page, boolean turnsWideTables) {
        Map<ParagraphStyle, ParagraphLook> looks = CommonStyles.paragraphs(SIZE, LINE);
        head(looks);
        rest(looks);
        Rule hairline = new Rule(Palette.LINE, 0.75, 0);
        return new Stylesheet(
                page,
                new Arrangement(false, 2, 4, false, false, turnsWideTables, !turnsWideTables, false),
                new BoardLook(new Rule(Palette.INK, 0.75, 0), hairline, hairline, hairline, 8),
                looks,
                CommonStyles.characters(SIZE));
    }

    private static void head(Map<ParagraphStyle, ParagraphLook> looks) {
        Face small = new Face(FontRole.HEI, 9, Palette.MUTE);
        looks.put(ParagraphStyle.KICKER, ParagraphLook.of(small).lines(14, 0, 4));
        looks.put(
                ParagraphStyle.TITLE,
                ParagraphLook.of(new Face(FontRole.SONG_HEAVY, 20, Palette.INK)).lines(30, 0, 2));
        looks.put(
                ParagraphStyle.SUBTITLE,
                ParagraphLook.of(new Face(FontRole.SONG, 12, Palette.INK)).lines(20, 0, 4));
        looks.put(
                ParagraphStyle.BYLINE,
                ParagraphLook.of(small)
                        .lines(14, 2, 10)
                        .framed(Frame.between(Rule.NONE, new Rule(Palette.LINE, 0.75, 5))));
    }

    private static void rest(Map<ParagraphStyle, ParagraphLook> looks) {
        Face label = new Face(FontRole.HEI, 8.5, Palette.MUTE);
        Face figure = new Face(FontRole.HEI_BOLD, 18, Palette.DEEP_RED);
        looks.put(ParagraphStyle.BOARD_LABEL, ParagraphLook.of(label).lines(14, 6, 0));
        looks.put(ParagraphStyle.BOARD_FIGURE, ParagraphLook.of(figure).lines(24, 0, 0));
        looks.put(ParagraphStyle.BOARD_REMARK, ParagraphLook.of(label).lines(12, 0, 6));
        Rule tint = new Rule(Palette.TINT, 1, 8);
        Frame frame = new Frame(Palette.TINT, tint, tint, tint, tint);
        ParagraphLook note = ParagraphLook.of(new Face(FontRole.KAI, SIZE, Palette.INK))
                .lines(LINE, 12, 12)
                .indented(new Indents(0, 9, 9, 0))
                .aligned("both")
                .framed(frame);
        looks.put(ParagraphStyle.NOTE, note);
        looks.put(ParagraphStyle.NOTE_TITLE, note.keptWithNext());
        looks.put(
                ParagraphStyle.PULL_QUOTE,
                ParagraphLook.of(new Face(FontRole.SONG_HEAVY, 12.5, Palette.INK))
                        .lines(20, 10, 10));
    }
}
