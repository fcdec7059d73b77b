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

import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Region;
import java.util.List;
import java.util.Map;

/** 附表 and 数据核校单: plain A4 pages of heads and tables, for the archive. */
final class AppendixSheet {
    private static final double PITCH = 16;
    private static final double GUTTER_MM = 8;

    /** Rows a little closer, which save a page that would be almost empty. */
    private static final Sheet.TableShape CLOSER = Sheet.TableShape.DENSE.tighter(0.5);

    /** Upright pages. */
    static final List<Sheet> UPRIGHT = List.of(on(Frame.Paper.A4, Sheet.TableShape.DENSE), on(Frame.Paper.A4, CLOSER));

    /** Turned pages, for tables of many columns. */
    static final List<Sheet> TURNED =
            List.of(on(Frame.Paper.A4_TURNED, Sheet.TableShape.DENSE), on(Frame.Paper.A4_TURNED, CLOSER));

    /** Turned pages to sign on. */
    static final Sheet FORM = on(Frame.Paper.A4_TURNED, Sheet.TableShape.FORM);

    private AppendixSheet() {}

    private static Sheet on(Frame.Paper paper, Sheet.TableShape table) {
        return new Sheet(
                Frame.of(paper, new Frame.Margins(20, 18, 21), PITCH),
                new Sheet.ColumnStyle(2, GUTTER_MM * Frame.MM, Region.NO_RULE),
                new Sheet.Shapes(
                        Sheet.Masthead.PLAIN, Sheet.Head.INLINE, Sheet.BoardShape.BOXES, Sheet.PanelShape.BAR, table),
                looks());
    }

    private static Map<Voice, TextLook> looks() {
        Looks looks = new Looks()
                .rich(Voice.BODY, new Look(SONG, 10, INK), HEI_BOLD, INK, PITCH)
                .plain(Voice.PULL_QUOTE, new Look(SONG_HEAVY, 12, INK), 20)
                .plain(Voice.REMARK, new Look(HEI, 7.8, MUTE), 12)
                .plain(Voice.KICKER, new Look(HEI, 9, MUTE), 14)
                .plain(Voice.HEADLINE, new Look(SONG_HEAVY, 20, INK), 28)
                .plain(Voice.SUBHEAD, new Look(SONG, 11.5, INK), 18)
                .plain(Voice.BYLINE, new Look(HEI, 8.4, MUTE), 13)
                .plain(Voice.BOARD_LABEL, new Look(HEI, 8.4, MUTE), 12)
                .plain(Voice.BOARD_FIGURE, new Look(HEI_BOLD, 18, INK), 24)
                .plain(Voice.BOARD_UNIT, new Look(HEI, 9, INK), 12)
                .plain(Voice.BOARD_REMARK, new Look(HEI, 7.8, MUTE), 12)
                .plain(Voice.PANEL_TITLE, new Look(HEI_BOLD, 9.4, RED), PITCH)
                .rich(Voice.PANEL_TEXT, new Look(KAI, 10, INK), KAI, INK, PITCH)
                .plain(Voice.HEAD_LEAD, new Look(HEI_BOLD, 12.4, DEEP_RED), 19)
                .plain(Voice.HEAD_REST, new Look(HEI, 10.4, INK), 19)
                .plain(Voice.SUBHEADING, new Look(HEI_BOLD, 10, INK), PITCH);
        return captions(looks).all();
    }

    private static Looks captions(Looks looks) {
        return looks.plain(Voice.CAPTION, new Look(HEI_BOLD, 9, INK), 13.4)
                .plain(Voice.SOURCE, new Look(HEI, 7.6, MUTE), 11.4)
                .plain(Voice.TABLE_HEAD, new Look(HEI_BOLD, 8.4, DEEP_RED), 12)
                .stressed(Voice.TABLE_CELL, new Look(HEI, 8.6, INK), new Look(HEI_BOLD, 8.6, DEEP_RED), 12)
                .plain(Voice.TABLE_TOTAL, new Look(HEI_BOLD, 8.6, INK), 12)
                .plain(Voice.EVENT_DATE, new Look(HEI_BOLD, 9, INK), 14)
                .rich(Voice.EVENT_TEXT, new Look(SONG, 9.4, INK), HEI_BOLD, INK, 14.4)
                .plain(Voice.PHOTO_CAPTION, new Look(KAI, 8.8, INK), 13)
                .plain(Voice.PHOTO_CREDIT, new Look(HEI, 7.6, MUTE), 13)
                .plain(Voice.RUNNING, new Look(HEI, 7.6, MUTE), 12)
                .plain(Voice.RUNNING_NAME, new Look(HEI_BOLD, 7.6, MUTE), 12);
    }
}
