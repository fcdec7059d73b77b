package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.docx.ParagraphLook.Frame;
import io.github.zongshu.office.docx.ParagraphLook.Indents;
import io.github.zongshu.office.ooxml.Palette;
import java.util.Map;

/** 综述: a newspaper page on A4, three columns of eighteen characters in 小五. */
final class ReviewStyles {
    private static final double SIZE = 9;
    private static final double LINE = 15;

    private ReviewStyles() {}

    static Stylesheet sheet() {
        Map<ParagraphStyle, ParagraphLook> looks = CommonStyles.paragraphs(SIZE, LINE);
        head(looks);
        board(looks);
        note(looks);
        voices(looks);
        Map<CharacterStyle, Face> faces = CommonStyles.characters(SIZE);
        faces.put(CharacterStyle.BOUND, new Face(FontRole.SONG_HEAVY, SIZE, Palette.INK));
        faces.put(CharacterStyle.STRONG, new Face(FontRole.SONG_HEAVY, SIZE, Palette.INK));
        faces.put(CharacterStyle.HEADING_REST, new Face(FontRole.HEI, 10, Palette.INK));
        faces.put(CharacterStyle.BOARD_UNIT, new Face(FontRole.HEI, 7.5, Palette.INK));
        Rule hairline = new Rule(Palette.LINE, 0.75, 0);
        Rule ink = new Rule(Palette.INK, 0.75, 0);
        return new Stylesheet(
                Page.a4(20, 14, 18, 5.27),
                new Arrangement(false, 3, 6, true, true, false, false, true),
                new BoardLook(ink, ink, Rule.NONE, hairline, 2),
                looks,
                faces);
    }

    private static void head(Map<ParagraphStyle, ParagraphLook> looks) {
        Face kicker = new Face(FontRole.KAI, 15, Palette.DEEP_RED).spaced(1);
        Face title = new Face(FontRole.SONG_HEAVY, 34, Palette.INK);
        Face subtitle = new Face(FontRole.SONG, 15, Palette.INK);
        Face byline = new Face(FontRole.HEI, 8.5, Palette.MUTE);
        looks.put(
                ParagraphStyle.KICKER, ParagraphLook.of(kicker).lines(24, 4, 2).aligned("center"));
        looks.put(ParagraphStyle.TITLE, ParagraphLook.of(title).lines(48, 0, 2).aligned("center"));
        looks.put(
                ParagraphStyle.SUBTITLE,
                ParagraphLook.of(subtitle).lines(24, 0, 6).aligned("center"));
        looks.put(
                ParagraphStyle.BYLINE, ParagraphLook.of(byline).lines(14, 2, 10).aligned("center"));
        looks.put(
                ParagraphStyle.HEADER,
                ParagraphLook.of(new Face(FontRole.HEI, 8, Palette.MUTE))
                        .framed(Frame.between(Rule.NONE, new Rule(Palette.RED, 1.5, 5))));
        Face lead = new Face(FontRole.SONG_HEAVY, 16, Palette.RED);
        looks.put(
                ParagraphStyle.HEADING_1,
                ParagraphLook.of(lead)
                        .lines(0, 10, 6)
                        .indented(new Indents(0, 10, 0, 0))
                        .framed(Frame.beside(new Rule(Palette.RED, 4.5, 6)))
                        .keptWithNext());
    }

    private static void board(Map<ParagraphStyle, ParagraphLook> looks) {
        Face label = new Face(FontRole.HEI, 7.5, Palette.MUTE);
        Face figure = new Face(FontRole.HEI_BOLD, 16, Palette.RED);
        looks.put(
                ParagraphStyle.BOARD_FIGURE,
                ParagraphLook.of(figure).lines(22, 5, 0).aligned("center"));
        looks.put(
                ParagraphStyle.BOARD_LABEL,
                ParagraphLook.of(label).lines(11, 0, 5).aligned("center"));
        looks.put(
                ParagraphStyle.BOARD_REMARK,
                ParagraphLook.of(label).lines(11, 0, 5).aligned("center"));
    }

    private static void note(Map<ParagraphStyle, ParagraphLook> looks) {
        Face note = new Face(FontRole.KAI, SIZE, Palette.INK);
        Face title = new Face(FontRole.HEI_BOLD, 9.5, Palette.RED).spaced(4);
        Frame frame = new Frame(
                Palette.TINT,
                new Rule(Palette.GOLD, 0.75, 6),
                new Rule(Palette.TINT, 1, 7),
                new Rule(Palette.GOLD, 0.75, 6),
                new Rule(Palette.TINT, 1, 7));
        Indents inside = new Indents(0, 8, 8, 0);
        looks.put(
                ParagraphStyle.NOTE_TITLE,
                ParagraphLook.of(title)
                        .lines(18, 0, 0)
                        .indented(inside)
                        .aligned("center")
                        .framed(frame)
                        .keptWithNext());
        looks.put(
                ParagraphStyle.NOTE,
                ParagraphLook.of(note)
                        .lines(LINE, 0, 0)
                        .indented(inside)
                        .indentedFirst(2)
                        .aligned("both")
                        .framed(frame));
    }

    private static void voices(Map<ParagraphStyle, ParagraphLook> looks) {
        Face quote = new Face(FontRole.SONG_HEAVY, 12.5, Palette.DEEP_RED);
        looks.put(
                ParagraphStyle.PULL_QUOTE,
                ParagraphLook.of(quote)
                        .lines(19, 12, 12)
                        .framed(Frame.between(new Rule(Palette.RED, 1.5, 5), new Rule(Palette.RED, 0.75, 5))));
        looks.put(
                ParagraphStyle.CLOSING,
                ParagraphLook.of(new Face(FontRole.KAI, SIZE, Palette.INK))
                        .lines(LINE, 6, 6)
                        .indentedFirst(2)
                        .aligned("both"));
    }
}
