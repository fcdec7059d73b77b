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
import java.util.Map;

/** 数据简报: A4, a coloured banner, figures first, two columns. */
final class BriefSheet {
    private static final double PITCH = 17.5;
    private static final double GUTTER_MM = 8;

    static final Sheet SHEET = new Sheet(
            Frame.of(Frame.Paper.A4, new Frame.Margins(18, 18, 21), PITCH),
            new Sheet.ColumnStyle(2, GUTTER_MM * Frame.MM, Region.NO_RULE),
            new Sheet.Shapes(
                    Sheet.Masthead.BANNER,
                    Sheet.Head.INLINE,
                    Sheet.BoardShape.BOXES,
                    Sheet.PanelShape.BAR,
                    Sheet.TableShape.DENSE),
            looks());

    private BriefSheet() {}

    private static Map<Voice, TextLook> looks() {
        Looks looks = new Looks()
                .rich(Voice.BODY, new Look(SONG, 10.2, INK), HEI_BOLD, DEEP_RED, PITCH)
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
                .plain(Voice.PANEL_TITLE, new Look(HEI_BOLD, 9.6, RED), PITCH)
                .rich(Voice.PANEL_TEXT, new Look(KAI, 10.2, INK), KAI, INK, PITCH)
                .plain(Voice.HEAD_LEAD, new Look(HEI_BOLD, 13.6, RED), 21)
                .plain(Voice.HEAD_REST, new Look(HEI, 11, INK), 21)
                .plain(Voice.SUBHEADING, new Look(HEI_BOLD, 10.4, INK), PITCH);
        return captions(looks).all();
    }

    private static Looks captions(Looks looks) {
        return looks.plain(Voice.CAPTION, new Look(HEI_BOLD, 9, INK), 13.4)
                .plain(Voice.SOURCE, new Look(HEI, 7.6, MUTE), 11.4)
                .plain(Voice.TABLE_HEAD, new Look(HEI_BOLD, 8.8, DEEP_RED), 12.4)
                .plain(Voice.TABLE_CELL, new Look(HEI, 9, INK), 12.8)
                .plain(Voice.TABLE_TOTAL, new Look(HEI_BOLD, 9, INK), 12.8)
                .plain(Voice.EVENT_DATE, new Look(HEI_BOLD, 9, RED), 14.4)
                .rich(Voice.EVENT_TEXT, new Look(SONG, 9.6, INK), HEI_BOLD, DEEP_RED, 14.6)
                .plain(Voice.PHOTO_CAPTION, new Look(KAI, 8.8, INK), 13)
                .plain(Voice.PHOTO_CREDIT, new Look(HEI, 7.6, MUTE), 13)
                .plain(Voice.RUNNING, new Look(HEI, 7.6, MUTE), 12)
                .plain(Voice.RUNNING_NAME, new Look(HEI_BOLD, 7.6, RED), 12);
    }
}
