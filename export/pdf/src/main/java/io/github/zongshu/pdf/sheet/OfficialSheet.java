package io.github.zongshu.pdf.sheet;

import static io.github.zongshu.font.FontRole.FANG;
import static io.github.zongshu.font.FontRole.HEI;
import static io.github.zongshu.font.FontRole.KAI;
import static io.github.zongshu.font.FontRole.SONG;
import static io.github.zongshu.font.FontRole.XIAOBIAOSONG;
import static io.github.zongshu.pdf.sheet.Palette.BLACK;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Region;

/**
 * 公文 and 简报: A4 with 22 lines of 28 characters that fill the text area of 156 × 225 mm (GB/T 9704-2012, 5.1 and 5.2.3). A line
 * is as high as its characters and seven eighths of a character of size 三号 (3.2), so the first line's characters begin at the
 * upper edge of the area and the last line's end at its lower edge. The frame's text area is the grid of whole lines, which
 * reaches half a gap beyond the area at the head and at the foot.
 */
public final class OfficialSheet {
    /** Lines on a page. */
    public static final int LINES = 22;

    /** The text area (版心): its left edge and upper edge on the paper, its width and height, in points. */
    public static final Box AREA = new Box(28 * Frame.MM, 37 * Frame.MM, 156 * Frame.MM, 225 * Frame.MM);

    /** The em of running text, 三号: a twenty-eighth of the area's width, in points. */
    public static final double EM = AREA.width() / 28;

    /** From one baseline to the next, in points. */
    public static final double PITCH = (AREA.height() - EM) / (LINES - 1);

    /** What is blank between two lines, seven eighths of an em, in points. */
    public static final double GAP = PITCH - EM;

    /** 二号, in points. */
    public static final double TITLE = 22;

    /** 四号, in points. */
    public static final double SMALL = 14;

    static final Sheet SHEET = new Sheet(
            new Frame(
                    210 * Frame.MM,
                    297 * Frame.MM,
                    new Box(AREA.x(), AREA.y() - GAP / 2, AREA.width(), LINES * PITCH),
                    PITCH),
            new Sheet.ColumnStyle(1, 0, Region.NO_RULE),
            new Sheet.Shapes(
                    Sheet.Masthead.PLAIN,
                    Sheet.Head.INLINE,
                    Sheet.BoardShape.STRIP,
                    Sheet.PanelShape.BOX,
                    Sheet.TableShape.FORM),
            looks().all());

    private OfficialSheet() {}

    private static Look look(FontRole role, double size) {
        return new Look(role, size, BLACK);
    }

    private static Looks looks() {
        Looks looks = new Looks()
                .stressed(Voice.BODY, look(FANG, EM), look(HEI, EM), PITCH)
                .plain(Voice.HEADLINE, look(XIAOBIAOSONG, TITLE), TITLE + GAP)
                .plain(Voice.SUBHEAD, look(KAI, EM), PITCH)
                .plain(Voice.KICKER, look(KAI, EM), PITCH)
                .plain(Voice.BYLINE, look(FANG, EM), PITCH)
                .plain(Voice.HEAD_LEAD, look(HEI, EM), PITCH)
                .plain(Voice.HEAD_REST, look(HEI, EM), PITCH)
                .plain(Voice.SUBHEADING, look(KAI, EM), PITCH)
                .plain(Voice.PANEL_TITLE, look(HEI, EM), PITCH)
                .plain(Voice.PANEL_TEXT, look(KAI, EM), PITCH)
                .plain(Voice.PULL_QUOTE, look(KAI, EM), PITCH)
                .plain(Voice.REMARK, look(FANG, SMALL), PITCH)
                .plain(Voice.EVENT_DATE, look(HEI, EM), PITCH)
                .plain(Voice.EVENT_TEXT, look(FANG, EM), PITCH)
                .plain(Voice.RUNNING, look(SONG, SMALL), SMALL + GAP)
                .plain(Voice.RUNNING_NAME, look(SONG, SMALL), SMALL + GAP);
        return captions(looks);
    }

    private static Looks captions(Looks looks) {
        return looks.plain(Voice.BOARD_LABEL, look(FANG, 12), 18)
                .plain(Voice.BOARD_FIGURE, look(HEI, TITLE), 28)
                .plain(Voice.BOARD_UNIT, look(FANG, 12), 18)
                .plain(Voice.BOARD_REMARK, look(FANG, 10.5), 16)
                .plain(Voice.CAPTION, look(HEI, 12), 18)
                .plain(Voice.SOURCE, look(FANG, 10.5), 16)
                .plain(Voice.TABLE_HEAD, look(HEI, 11), 15.5)
                .plain(Voice.TABLE_CELL, look(FANG, 11), 15.5)
                .plain(Voice.TABLE_TOTAL, look(HEI, 11), 15.5)
                .plain(Voice.PHOTO_CAPTION, look(KAI, 12), 18)
                .plain(Voice.PHOTO_CREDIT, look(KAI, 10.5), 18);
    }
}
