package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.docx.ParagraphLook.Frame;
import io.github.zongshu.office.docx.ParagraphLook.Indents;
import io.github.zongshu.office.ooxml.Palette;
import java.util.Map;

/** 数据简报: A4, a red band with a gold rule, a board of figures, two columns. */
final class BriefStyles {
    private static final double SIZE = 10.5;
    private static final double LINE = 18;

    private BriefStyles() {}

    static Stylesheet sheet() {
        Map<ParagraphStyle, ParagraphLook> looks = CommonStyles.paragraphs(SIZE, LINE);
        band(looks);
        board(looks);
        note(looks);
        return new Stylesheet(
                Page.a4(18, 18, 20, 8),
                new Arrangement(true, 2, 4, false, false, false, false, false),
                new BoardLook(
                        new Rule(Palette.RED, 1, 0),
                        new Rule(Palette.LINE, 0.75, 0),
                        new Rule(Palette.LINE, 0.75, 0),
                        new Rule(Palette.LINE, 0.75, 0),
                        10),
                looks,
                CommonStyles.characters(SIZE));
    }

    private static void band(Map<ParagraphStyle, ParagraphLook> looks) {
        Face kicker = new Face(FontRole.HEI, 9.5, Palette.WHITE).spaced(1.5);
        Face title = new Face(FontRole.SONG_HEAVY, 26, Palette.WHITE);
        Face subtitle = new Face(FontRole.SONG, 12.5, Palette.WHITE);
        looks.put(ParagraphStyle.KICKER, ParagraphLook.of(kicker).lines(16, 0, 6));
        looks.put(ParagraphStyle.TITLE, ParagraphLook.of(title).lines(38, 0, 2));
        looks.put(ParagraphStyle.SUBTITLE, ParagraphLook.of(subtitle).lines(20, 0, 20));
        Face byline = new Face(FontRole.HEI, 9, Palette.MUTE);
        looks.put(
                ParagraphStyle.BYLINE,
                ParagraphLook.of(byline)
                        .lines(16, 10, 12)
                        .framed(Frame.between(Rule.NONE, new Rule(Palette.LINE, 0.75, 7))));
    }

    private static void board(Map<ParagraphStyle, ParagraphLook> looks) {
        Face label = new Face(FontRole.HEI, 8.5, Palette.MUTE);
        Face figure = new Face(FontRole.HEI_BOLD, 21, Palette.DEEP_RED);
        Face remark = new Face(FontRole.HEI, 8, Palette.TEAL);
        looks.put(ParagraphStyle.BOARD_LABEL, ParagraphLook.of(label).lines(14, 7, 0));
        looks.put(ParagraphStyle.BOARD_FIGURE, ParagraphLook.of(figure).lines(28, 0, 0));
        looks.put(ParagraphStyle.BOARD_REMARK, ParagraphLook.of(remark).lines(12, 0, 9));
    }

    private static void note(Map<ParagraphStyle, ParagraphLook> looks) {
        Face note = new Face(FontRole.KAI, SIZE, Palette.INK);
        Frame frame = new Frame(
                Palette.TINT,
                new Rule(Palette.TINT, 1, 8),
                new Rule(Palette.GOLD, 3, 12),
                new Rule(Palette.TINT, 1, 8),
                new Rule(Palette.TINT, 1, 12));
        ParagraphLook look = ParagraphLook.of(note)
                .lines(LINE, 0, 0)
                .indented(new Indents(0, 15, 13, 0))
                .aligned("both")
                .framed(frame);
        looks.put(ParagraphStyle.NOTE, look.lines(LINE, 16, 16));
        looks.put(ParagraphStyle.NOTE_TITLE, look.keptWithNext());
        Face quote = new Face(FontRole.SONG_HEAVY, 13, Palette.DEEP_RED);
        looks.put(
                ParagraphStyle.PULL_QUOTE,
                ParagraphLook.of(quote)
                        .lines(20, 10, 10)
                        .framed(Frame.between(new Rule(Palette.RED, 1.5, 6), new Rule(Palette.RED, 0.75, 6))));
    }
}
