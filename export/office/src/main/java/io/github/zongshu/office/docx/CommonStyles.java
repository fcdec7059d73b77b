package io.github.zongshu.office.docx;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.office.docx.ParagraphLook.Frame;
import io.github.zongshu.office.docx.ParagraphLook.Indents;
import io.github.zongshu.office.ooxml.Palette;
import java.util.EnumMap;
import java.util.Map;

/** The looks that all designs share; each design changes what it wants otherwise. */
final class CommonStyles {
    private CommonStyles() {}

    /** Paragraphs around running text of the given size on the given line. */
    static Map<ParagraphStyle, ParagraphLook> paragraphs(double size, double line) {
        Map<ParagraphStyle, ParagraphLook> looks = new EnumMap<>(ParagraphStyle.class);
        Face body = new Face(FontRole.SONG, size, Palette.INK);
        looks.put(ParagraphStyle.NORMAL, ParagraphLook.of(body));
        looks.put(ParagraphStyle.BODY, running(body, line).indentedFirst(2));
        looks.put(ParagraphStyle.CLOSING, running(body, line).indentedFirst(2));
        looks.put(ParagraphStyle.LIST_BULLET, running(body, line).indented(new Indents(0, 1.5 * size, 0, 1.5 * size)));
        looks.put(ParagraphStyle.LIST_NUMBER, running(body, line).indented(new Indents(0, 2 * size, 0, 2 * size)));
        looks.put(
                ParagraphStyle.SECTION_END,
                ParagraphLook.of(new Face(FontRole.SONG, 1, Palette.WHITE)).lines(1, 0, 0));
        looks.put(ParagraphStyle.SPACER, ParagraphLook.of(body).lines(8, 0, 0));
        headings(looks, size, line);
        captions(looks);
        tables(looks);
        timeline(looks, body, line);
        pageEnds(looks);
        return looks;
    }

    /** Words within a paragraph, of the given size. */
    static Map<CharacterStyle, Face> characters(double size) {
        Map<CharacterStyle, Face> faces = new EnumMap<>(CharacterStyle.class);
        faces.put(CharacterStyle.BOUND, new Face(FontRole.HEI_BOLD, size, Palette.DEEP_RED));
        faces.put(CharacterStyle.STRONG, new Face(FontRole.HEI_BOLD, size, Palette.INK));
        faces.put(CharacterStyle.HEADING_REST, new Face(FontRole.HEI, 11.5, Palette.INK));
        faces.put(CharacterStyle.BOARD_UNIT, new Face(FontRole.HEI_BOLD, 9.5, Palette.INK));
        faces.put(CharacterStyle.NOTE_LEAD, new Face(FontRole.HEI_BOLD, size, Palette.RED));
        faces.put(CharacterStyle.TABLE_TOTAL, new Face(FontRole.HEI_BOLD, 9, Palette.INK));
        faces.put(CharacterStyle.CREDIT, new Face(FontRole.HEI, 7.5, Palette.MUTE));
        faces.put(CharacterStyle.HEADER_LEAD, new Face(FontRole.HEI_BOLD, 10, Palette.RED));
        faces.put(CharacterStyle.BYLINE_MARK, new Face(FontRole.HEI, 9, Palette.RED));
        faces.put(CharacterStyle.PAGE_MARK, new Face(FontRole.HEI_BOLD, 9, Palette.RED).withFrame());
        return faces;
    }

    private static ParagraphLook running(Face body, double line) {
        return ParagraphLook.of(body).lines(line, 0, 0).aligned("both");
    }

    private static void headings(Map<ParagraphStyle, ParagraphLook> looks, double size, double line) {
        Face red = new Face(FontRole.HEI_BOLD, size + 4, Palette.RED);
        Face ink = new Face(FontRole.HEI_BOLD, size + 1, Palette.INK);
        ParagraphLook second = ParagraphLook.of(ink).lines(line, line / 2, 2).keptWithNext();
        looks.put(
                ParagraphStyle.HEADING_1, ParagraphLook.of(red).lines(24, 12, 4).keptWithNext());
        looks.put(ParagraphStyle.HEADING_2, second);
        looks.put(ParagraphStyle.HEADING_3, second);
        looks.put(ParagraphStyle.HEADING_4, second);
    }

    private static void captions(Map<ParagraphStyle, ParagraphLook> looks) {
        Face title = new Face(FontRole.HEI_BOLD, 9, Palette.INK);
        Face small = new Face(FontRole.HEI, 7.5, Palette.MUTE);
        Rule rule = new Rule(Palette.INK, 0.9, 4);
        looks.put(
                ParagraphStyle.CAPTION,
                ParagraphLook.of(title)
                        .lines(14, 10, 3)
                        .framed(Frame.between(rule, Rule.NONE))
                        .keptWithNext());
        looks.put(
                ParagraphStyle.MEASURE, ParagraphLook.of(small).lines(12, 0, 3).keptWithNext());
        looks.put(ParagraphStyle.SOURCE, ParagraphLook.of(small).lines(12, 3, 8));
        looks.put(ParagraphStyle.REMARK, ParagraphLook.of(small).lines(12, 6, 0));
        looks.put(ParagraphStyle.PICTURE, ParagraphLook.of(small).lines(0, 4, 2).aligned("center"));
        Face photo = new Face(FontRole.KAI, 8.5, Palette.INK);
        looks.put(ParagraphStyle.PHOTO_CAPTION, ParagraphLook.of(photo).lines(12, 2, 0));
        looks.put(
                ParagraphStyle.PHOTO_CREDIT,
                ParagraphLook.of(small).lines(12, 0, 8).aligned("right"));
    }

    private static void tables(Map<ParagraphStyle, ParagraphLook> looks) {
        ParagraphLook head = ParagraphLook.of(new Face(FontRole.HEI_BOLD, 9, Palette.DEEP_RED))
                .keptWithNext();
        ParagraphLook cell = ParagraphLook.of(new Face(FontRole.HEI, 9, Palette.INK));
        looks.put(ParagraphStyle.TABLE_HEAD, head);
        looks.put(ParagraphStyle.TABLE_HEAD_NUMBER, head.aligned("right"));
        looks.put(ParagraphStyle.TABLE_TEXT, cell);
        looks.put(ParagraphStyle.TABLE_NUMBER, cell.aligned("right"));
    }

    private static void timeline(Map<ParagraphStyle, ParagraphLook> looks, Face body, double line) {
        Face date = new Face(FontRole.HEI_BOLD, body.size() - 0.5, Palette.RED);
        looks.put(
                ParagraphStyle.TIMELINE_DATE,
                ParagraphLook.of(date).lines(line, 0, 0).indented(new Indents(0, 14, 0, 19)));
        looks.put(
                ParagraphStyle.TIMELINE_TEXT,
                running(body, line).lines(line, 0, 6).indented(new Indents(0, 14, 0, 0)));
    }

    private static void pageEnds(Map<ParagraphStyle, ParagraphLook> looks) {
        ParagraphLook quiet = ParagraphLook.of(new Face(FontRole.HEI, 7.5, Palette.MUTE));
        looks.put(ParagraphStyle.HEADER, quiet);
        looks.put(ParagraphStyle.FOOTER, quiet.framed(Frame.between(new Rule(Palette.LINE, 0.5, 6), Rule.NONE)));
    }
}
