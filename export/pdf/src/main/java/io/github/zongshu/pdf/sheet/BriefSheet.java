package io.github.zongshu.pdf.sheet;

import static io.github.zongshu.font.FontRole.HEI;
import static io.github.zongshu.font.FontRole.HEI_BOLD;
import static io.github.zongshu.font.FontRole.KAI;
import static io.github.zongshu.font.FontRole.SONG;
import static io.github.zongshu.font.FontRole.SONG_HEAVY;
import static io.github.zongshu.pdf.sheet.Palette.DEEP_RED;
import static io.github.zongshu.pdf.sheet.Palette.INK;
import static io.github.zongshu.pdf.sheet.Palette.MUTE;
import static io.github.zongshu.pdf.sheet.Palette.RED;
import static io.github.zongshu.pdf.sheet.Palette.TEAL;
import static io.github.zongshu.pdf.sheet.Palette.WHITE;

import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Region;
import java.util.List;
import java.util.Map;

/** 数据简报: A4, a coloured banner, figures first, two columns. */
final class BriefSheet {
    private static final double GUTTER_MM = 8;

    /** As it should be; and four a little tighter each, which save a page that would be almost empty. */
    static final List<Sheet> SHEETS = List.of(sheet(0), sheet(1), sheet(2), sheet(3), sheet(4));

    private BriefSheet() {}

    /** With each step the body is smaller by a fifth of a point, and all else in proportion. */
    private static Sheet sheet(int tightness) {
        double body = 10.2 - 0.2 * tightness;
        double pitch = 17.5 - 0.6 * tightness;
        return new Sheet(
                Frame.of(Frame.Paper.A4, new Frame.Margins(18, 18, 21), pitch),
                new Sheet.ColumnStyle(2, GUTTER_MM * Frame.MM, Region.NO_RULE),
                new Sheet.Shapes(
                        Sheet.Masthead.BANNER,
                        Sheet.Head.INLINE,
                        Sheet.BoardShape.BOXES,
                        Sheet.PanelShape.BAR,
                        Sheet.TableShape.DENSE.tighter(0.2 * tightness),
                        1 - 0.04 * tightness),
                looks(body, pitch));
    }

    private static Map<Voice, TextLook> looks(double body, double pitch) {
        Looks looks = new Looks()
                .rich(Voice.BODY, new Look(SONG, body, INK), HEI_BOLD, DEEP_RED, pitch)
                .plain(Voice.PULL_QUOTE, new Look(SONG_HEAVY, 13, DEEP_RED), 21)
                .plain(Voice.REMARK, new Look(HEI, 7.8, MUTE), 12.4)
                .plain(Voice.KICKER, new Look(HEI, 9.5, WHITE, 0.18), 14)
                .plain(Voice.HEADLINE, new Look(SONG_HEAVY, 26, WHITE, 0.02), 35)
                .plain(Voice.SUBHEAD, new Look(SONG, 12.5, WHITE), 19)
                .plain(Voice.BYLINE, new Look(HEI, 8.6, MUTE), 14)
                .plain(Voice.BOARD_LABEL, new Look(HEI, 8.4, MUTE), 12)
                .plain(Voice.BOARD_FIGURE, new Look(HEI_BOLD, 21, DEEP_RED), 26)
                .plain(Voice.BOARD_UNIT, new Look(HEI, 9.6, INK), 12)
                .plain(Voice.BOARD_REMARK, new Look(HEI, 7.8, TEAL), 12)
                .plain(Voice.PANEL_TITLE, new Look(HEI_BOLD, body - 0.6, RED), pitch)
                .rich(Voice.PANEL_TEXT, new Look(KAI, body, INK), KAI, INK, pitch)
                .plain(Voice.HEAD_LEAD, new Look(HEI_BOLD, 13.6, RED), 21)
                .plain(Voice.HEAD_REST, new Look(HEI, 11, INK), 21)
                .plain(Voice.SUBHEADING, new Look(HEI_BOLD, body + 0.2, INK), pitch);
        return captions(looks, body - 0.6, pitch).all();
    }

    private static Looks captions(Looks looks, double event, double pitch) {
        return looks.plain(Voice.CAPTION, new Look(HEI_BOLD, 9, INK), 13.4)
                .plain(Voice.SOURCE, new Look(HEI, 7.6, MUTE), 11.4)
                .plain(Voice.TABLE_HEAD, new Look(HEI_BOLD, 8.8, DEEP_RED), 12.4)
                .plain(Voice.TABLE_CELL, new Look(HEI, 9, INK), 12.8)
                .plain(Voice.TABLE_TOTAL, new Look(HEI_BOLD, 9, INK), 12.8)
                .plain(Voice.EVENT_DATE, new Look(HEI_BOLD, 9, RED), 0.82 * pitch)
                .rich(Voice.EVENT_TEXT, new Look(SONG, event, INK), HEI_BOLD, DEEP_RED, 0.83 * pitch)
                .plain(Voice.PHOTO_CAPTION, new Look(KAI, 8.8, INK), 13)
                .plain(Voice.PHOTO_CREDIT, new Look(HEI, 7.6, MUTE), 13)
                .plain(Voice.RUNNING, new Look(HEI, 7.6, MUTE), 12)
                .plain(Voice.RUNNING_NAME, new Look(HEI_BOLD, 7.6, RED), 12);
    }
}
