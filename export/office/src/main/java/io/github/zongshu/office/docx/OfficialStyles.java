package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.docx.ParagraphLook.Frame;
import io.github.zongshu.office.docx.ParagraphLook.Indents;
import io.github.zongshu.office.ooxml.Palette;
import java.util.EnumMap;
import java.util.Map;

/**
 * 公文 and 简报: 22 lines of 28 characters (GB/T 9704-2012, 5.2.3). Word places lines by their height, not by their characters, so
 * 22 lines of 28.95 points fill the 225 mm of the text area, and characters of size 三号 stand a quarter of a point closer, so
 * that 28 of them fill its 156 mm.
 */
final class OfficialStyles {
    /** 三号, in points. */
    static final double SIZE = 16;

    /** From one base line to the next, in points: 579 twentieths, as 22 of 580 do not fit. */
    static final double LINE = 28.95;

    /** What characters of size 三号 stand closer, in points. */
    static final double SPACING = -0.25;

    /** The width of a character, in points. */
    static final double EM = SIZE + SPACING;

    /** 四号, in points. */
    static final double SMALL = 14;

    /** The height of a line of the title, whose characters have size 二号: they and seven eighths of 三号 (3.2). */
    private static final double TITLE_LINE = 36;

    private static final double TITLE = 22;
    private static final double SMALL_LINE = 28;

    /** Half a point, so that 22 lines of text and the end of a section stand on one page. */
    private static final double SECTION_END = 0.5;

    private OfficialStyles() {}

    static Stylesheet sheet() {
        Map<ParagraphStyle, ParagraphLook> looks = CommonStyles.paragraphs(SIZE, LINE);
        text(looks);
        head(looks);
        end(looks);
        small(looks);
        looks.replaceAll((style, look) -> official(look));
        Face red = new Face(FontRole.XIAOBIAOSONG, TITLE, Palette.OFFICIAL_RED);
        looks.put(
                ParagraphStyle.RED_NAME, ParagraphLook.of(red).lines(LINE, 0, 0).aligned("center"));
        Map<CharacterStyle, Face> characters = CommonStyles.characters(SIZE);
        characters.put(CharacterStyle.BOUND, face(FontRole.FANG));
        characters.put(CharacterStyle.STRONG, face(FontRole.HEI));
        characters.put(CharacterStyle.HEADING_REST, face(FontRole.HEI));
        characters.put(CharacterStyle.NOTE_LEAD, face(FontRole.HEI));
        characters.put(CharacterStyle.TABLE_TOTAL, new Face(FontRole.HEI, 11, Palette.BLACK));
        characters.replaceAll((style, face) -> style == CharacterStyle.PAGE_MARK ? face : face.official());
        Rule hairline = new Rule(Palette.BLACK, 0.5, 0);
        return new Stylesheet(
                Page.official(),
                new Arrangement(false, 2, 4, false, false, true, false, false, true),
                new BoardLook(hairline, hairline, hairline, hairline, 8),
                looks,
                characters);
    }

    private static ParagraphLook official(ParagraphLook look) {
        Frame frame = look.frame();
        return new ParagraphLook(
                look.face().official(), look.spacing(), look.indents(), frame, look.align(), look.keepNext());
    }

    private static Face face(FontRole role) {
        return new Face(role, SIZE, Palette.BLACK).spaced(SPACING);
    }

    private static ParagraphLook look(FontRole role) {
        return ParagraphLook.of(face(role)).lines(LINE, 0, 0);
    }

    private static void text(Map<ParagraphStyle, ParagraphLook> looks) {
        looks.put(ParagraphStyle.NORMAL, ParagraphLook.of(face(FontRole.FANG)));
        ParagraphLook body = look(FontRole.FANG).indentedFirst(2).aligned("both");
        looks.put(ParagraphStyle.BODY, body);
        looks.put(ParagraphStyle.CLOSING, body);
        looks.put(ParagraphStyle.PULL_QUOTE, look(FontRole.KAI).indentedFirst(2).aligned("both"));
        Map<ParagraphStyle, FontRole> heads = new EnumMap<>(ParagraphStyle.class);
        heads.put(ParagraphStyle.HEADING_1, FontRole.HEI);
        heads.put(ParagraphStyle.HEADING_2, FontRole.KAI);
        heads.put(ParagraphStyle.HEADING_3, FontRole.FANG);
        heads.put(ParagraphStyle.HEADING_4, FontRole.FANG);
        heads.forEach(
                (style, role) -> looks.put(style, look(role).indentedFirst(2).keptWithNext()));
        ParagraphLook note =
                look(FontRole.KAI).indented(new Indents(2, 2 * EM, 2 * EM, 0)).aligned("both");
        looks.put(ParagraphStyle.NOTE, note);
        looks.put(ParagraphStyle.NOTE_TITLE, look(FontRole.HEI).keptWithNext());
        looks.put(ParagraphStyle.LIST_BULLET, look(FontRole.FANG).indented(new Indents(0, 2 * EM, 0, 2 * EM)));
        looks.put(ParagraphStyle.LIST_NUMBER, look(FontRole.FANG).indented(new Indents(0, 2 * EM, 0, 2 * EM)));
        looks.put(
                ParagraphStyle.SECTION_END,
                ParagraphLook.of(new Face(FontRole.SONG, 1, Palette.BLACK)).lines(SECTION_END, 0, 0));
    }

    private static void head(Map<ParagraphStyle, ParagraphLook> looks) {
        Face title = new Face(FontRole.XIAOBIAOSONG, TITLE, Palette.BLACK);
        ParagraphLook titled = ParagraphLook.of(title).lines(TITLE_LINE, 0, 0).aligned("center");
        looks.put(ParagraphStyle.TITLE, titled.keptWithNext());
        looks.put(ParagraphStyle.ATTACHMENT_TITLE, titled.keptWithNext());
        looks.put(ParagraphStyle.SUBTITLE, look(FontRole.KAI).aligned("center").keptWithNext());
        looks.put(ParagraphStyle.KICKER, look(FontRole.KAI).aligned("center").keptWithNext());
        looks.put(ParagraphStyle.BYLINE, look(FontRole.FANG));
        looks.put(ParagraphStyle.HEAD_MARK, look(FontRole.HEI));
        looks.put(ParagraphStyle.DOCUMENT_NUMBER, look(FontRole.FANG).aligned("center"));
        looks.put(ParagraphStyle.BULLETIN_LINE, look(FontRole.FANG).indented(new Indents(0, EM, EM, 0)));
        looks.put(ParagraphStyle.BLANK_LINE, look(FontRole.FANG));
        looks.put(ParagraphStyle.ADDRESSEES, look(FontRole.FANG).aligned("both"));
    }

    private static void end(Map<ParagraphStyle, ParagraphLook> looks) {
        looks.put(ParagraphStyle.ATTACHMENT_LIST, look(FontRole.FANG).keptWithNext());
        looks.put(ParagraphStyle.SIGNATURE, look(FontRole.FANG).aligned("right"));
        looks.put(ParagraphStyle.DOCUMENT_NOTE, look(FontRole.FANG).indentedFirst(2));
        looks.put(ParagraphStyle.ATTACHMENT_LABEL, look(FontRole.HEI).keptWithNext());
        Face small = new Face(FontRole.FANG, SMALL, Palette.BLACK);
        looks.put(ParagraphStyle.IMPRINT, ParagraphLook.of(small).lines(SMALL_LINE, 0, 0));
        looks.put(
                ParagraphStyle.REMARK, ParagraphLook.of(small).lines(LINE, 0, 0).indentedFirst(2));
        Face number = new Face(FontRole.SONG, SMALL, Palette.BLACK);
        looks.put(ParagraphStyle.FOOTER, ParagraphLook.of(number));
        looks.put(ParagraphStyle.HEADER, ParagraphLook.of(number));
    }

    private static void small(Map<ParagraphStyle, ParagraphLook> looks) {
        Face hei = new Face(FontRole.HEI, 12, Palette.BLACK);
        Face source = new Face(FontRole.FANG, 10.5, Palette.BLACK);
        looks.put(ParagraphStyle.CAPTION, ParagraphLook.of(hei).lines(20, 8, 2).keptWithNext());
        looks.put(
                ParagraphStyle.MEASURE, ParagraphLook.of(source).lines(16, 0, 3).keptWithNext());
        looks.put(ParagraphStyle.SOURCE, ParagraphLook.of(source).lines(16, 3, 8));
        ParagraphLook cell =
                ParagraphLook.of(new Face(FontRole.FANG, 11, Palette.BLACK)).lines(16, 3, 3);
        ParagraphLook head = ParagraphLook.of(new Face(FontRole.HEI, 11, Palette.BLACK))
                .lines(16, 3, 3)
                .keptWithNext();
        looks.put(ParagraphStyle.TABLE_HEAD, head);
        looks.put(ParagraphStyle.TABLE_HEAD_NUMBER, head.aligned("right"));
        looks.put(ParagraphStyle.TABLE_TEXT, cell);
        looks.put(ParagraphStyle.TABLE_NUMBER, cell.aligned("right"));
        Face figure = new Face(FontRole.HEI, TITLE, Palette.BLACK);
        looks.put(ParagraphStyle.BOARD_LABEL, ParagraphLook.of(source).lines(18, 6, 0));
        looks.put(ParagraphStyle.BOARD_FIGURE, ParagraphLook.of(figure).lines(28, 0, 0));
        looks.put(ParagraphStyle.BOARD_REMARK, ParagraphLook.of(source).lines(16, 0, 6));
    }
}
