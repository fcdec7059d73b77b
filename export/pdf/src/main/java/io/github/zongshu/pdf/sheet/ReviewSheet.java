package io.github.zongshu.pdf.sheet;

import static io.github.zongshu.font.FontRole.HEI;
import static io.github.zongshu.font.FontRole.HEI_BOLD;
import static io.github.zongshu.font.FontRole.KAI;
import static io.github.zongshu.font.FontRole.SONG;
import static io.github.zongshu.font.FontRole.SONG_HEAVY;
import static io.github.zongshu.pdf.sheet.Palette.DEEP_RED;
import static io.github.zongshu.pdf.sheet.Palette.INK;
import static io.github.zongshu.pdf.sheet.Palette.LINE;
import static io.github.zongshu.pdf.sheet.Palette.MUTE;
import static io.github.zongshu.pdf.sheet.Palette.RED;

import io.github.zongshu.pdf.page.Frame;
import java.util.Map;

/** 综述: a newspaper page, A3, four columns of seventeen characters with hairlines between. */
final class ReviewSheet {
    private static final double PITCH = 16.8;
    private static final double GUTTER_MM = 8;
    /** Seventeen characters fill a column of 60.6 mm. */
    private static final double BODY = 10.1;

    static final Sheet SHEET = new Sheet(
            Frame.of(Frame.Paper.A3, new Frame.Margins(28, 15.8, 17), PITCH),
            new Sheet.ColumnStyle(6, GUTTER_MM * Frame.MM, LINE),
            new Sheet.Shapes(
                    Sheet.Masthead.FRONT_PAGE, Sheet.Head.STACKED, Sheet.BoardShape.STRIP, Sheet.PanelShape.BOX),
            looks());

    private ReviewSheet() {}

    private static Map<Voice, TextLook> looks() {
        Looks looks = new Looks()
                .rich(Voice.BODY, new Look(SONG, BODY, INK), SONG_HEAVY, INK, PITCH)
                .plain(Voice.PULL_QUOTE, new Look(SONG_HEAVY, 15, DEEP_RED), 24)
                .plain(Voice.REMARK, new Look(HEI, 8, MUTE), 13)
                .plain(Voice.KICKER, new Look(KAI, 17, DEEP_RED, 0.04), 24)
                .plain(Voice.HEADLINE, new Look(SONG_HEAVY, 47, INK, 0.02), 60)
                .plain(Voice.SUBHEAD, new Look(SONG, 18.5, INK), 28)
                .plain(Voice.BYLINE, new Look(HEI, 9.6, MUTE), 15)
                .plain(Voice.BOARD_LABEL, new Look(HEI, 8.6, MUTE), 13)
                .plain(Voice.BOARD_FIGURE, new Look(HEI_BOLD, 21, RED), 26)
                .plain(Voice.BOARD_UNIT, new Look(HEI, 9, INK), 13)
                .plain(Voice.BOARD_REMARK, new Look(HEI, 7.8, MUTE), 12)
                .plain(Voice.PANEL_TITLE, new Look(HEI_BOLD, 10.6, RED, 0.5), PITCH)
                .rich(Voice.PANEL_TEXT, new Look(KAI, 9.9, INK), KAI, INK, PITCH)
                .plain(Voice.HEAD_LEAD, new Look(SONG_HEAVY, 21, RED), 27)
                .plain(Voice.HEAD_REST, new Look(HEI, 12, INK), 19)
                .plain(Voice.SUBHEADING, new Look(HEI_BOLD, 10.6, INK), PITCH);
        return captions(looks).all();
    }

    private static Looks captions(Looks looks) {
        return looks.plain(Voice.CAPTION, new Look(HEI_BOLD, 9, INK), 13.4)
                .plain(Voice.SOURCE, new Look(HEI, 7.6, MUTE), 11.4)
                .plain(Voice.TABLE_HEAD, new Look(HEI_BOLD, 8.2, DEEP_RED), 11.6)
                .plain(Voice.TABLE_CELL, new Look(HEI, 8.4, INK), 12)
                .plain(Voice.TABLE_TOTAL, new Look(HEI_BOLD, 8.4, INK), 12)
                .plain(Voice.EVENT_DATE, new Look(HEI_BOLD, 9.2, RED), 14.6)
                .rich(Voice.EVENT_TEXT, new Look(SONG, 9.6, INK), SONG_HEAVY, INK, 15)
                .plain(Voice.PHOTO_CAPTION, new Look(KAI, 9, INK), 13.2)
                .plain(Voice.PHOTO_CREDIT, new Look(HEI, 7.6, MUTE), 13.2)
                .plain(Voice.RUNNING, new Look(HEI, 8.6, MUTE), 13)
                .plain(Voice.RUNNING_NAME, new Look(HEI_BOLD, 11, RED), 13);
    }
}
