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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 综述: a newspaper page, A3, columns with hairlines between; A4 for a short one. */
final class ReviewSheet {
    private static final Frame.Margins A3_MARGINS = new Frame.Margins(27, 15.8, 16);
    private static final double A3_GUTTER_MM = 8;
    /** Space above and below the text of an A4 page, in millimetres. */
    private static final double A4_TOP = 26;

    private static final double A4_BOTTOM = 17;

    /** Seventeen characters fill a column of 60.6 mm; eighteen and nineteen where the story is long. */
    private static final List<Sheet> A3 = List.of(
            a3(new Setting(10.1, 16.8, 47)),
            a3(new Setting(9.54, 15.4, 45)),
            a3(new Setting(9.54, 14.7, 43)),
            a3(new Setting(9.04, 14.0, 42)));

    /** Two columns of twenty characters in 五号; three of fifteen in 小五; nothing is left over at a line's end. */
    private static final List<Sheet> A4 =
            List.of(a4(2, 20, new Setting(10.5, 16, 33)), a4(3, 15, new Setting(9, 14, 33)));

    /** The newspaper page; three columns on A4 for a short story. */
    static final List<Sheet> SHEETS =
            Stream.concat(A3.stream(), A4.stream().skip(1)).toList();

    private ReviewSheet() {}

    /** Those for a paper; none for one that a review is not made for. */
    static List<Sheet> on(Frame.Paper paper) {
        return switch (paper) {
            case A3 -> A3;
            case A4 -> A4;
            case A4_TURNED -> List.of();
        };
    }

    /** Sizes in points: of the body, of its grid, of the headline. */
    private record Setting(double body, double pitch, double headline) {}

    private static Sheet a3(Setting setting) {
        return sheet(Frame.of(Frame.Paper.A3, A3_MARGINS, setting.pitch()), 6, A3_GUTTER_MM * Frame.MM, setting);
    }

    /** Columns of whole characters, two characters apart. */
    private static Sheet a4(int columns, int characters, Setting setting) {
        double gutter = 2 * setting.body();
        double width = columns * characters * setting.body() + (columns - 1) * gutter;
        double side = (Frame.Paper.A4.width() - width / Frame.MM) / 2;
        Frame.Margins margins = new Frame.Margins(A4_TOP, side, A4_BOTTOM);
        return sheet(Frame.of(Frame.Paper.A4, margins, setting.pitch()), columns, gutter, setting);
    }

    private static Sheet sheet(Frame frame, int columns, double gutter, Setting setting) {
        return new Sheet(
                frame,
                new Sheet.ColumnStyle(columns, gutter, LINE),
                new Sheet.Shapes(
                        Sheet.Masthead.FRONT_PAGE,
                        Sheet.Head.STACKED,
                        Sheet.BoardShape.STRIP,
                        Sheet.PanelShape.BOX,
                        Sheet.TableShape.DENSE),
                looks(setting));
    }

    private static Map<Voice, TextLook> looks(Setting setting) {
        double pitch = setting.pitch();
        double headline = setting.headline();
        double scale = setting.body() / 10.1;
        Looks looks = new Looks()
                .rich(Voice.BODY, new Look(SONG, setting.body(), INK), SONG_HEAVY, INK, pitch)
                .plain(Voice.PULL_QUOTE, new Look(SONG_HEAVY, 15 * scale, DEEP_RED), 24 * scale)
                .plain(Voice.REMARK, new Look(HEI, 8, MUTE), 13)
                .plain(Voice.KICKER, new Look(KAI, headline * 0.37, DEEP_RED, 0.04), headline * 0.52)
                .plain(Voice.HEADLINE, new Look(SONG_HEAVY, headline, INK, 0.02), headline * 1.28)
                .plain(Voice.SUBHEAD, new Look(SONG, headline * 0.4, INK), headline * 0.6)
                .plain(Voice.BYLINE, new Look(HEI, 9.6, MUTE), 15)
                .plain(Voice.PANEL_TITLE, new Look(HEI_BOLD, setting.body() + 0.6, RED, 0.5), pitch)
                .rich(Voice.PANEL_TEXT, new Look(KAI, setting.body() - 0.2, INK), KAI, INK, pitch)
                .plain(Voice.HEAD_LEAD, new Look(SONG_HEAVY, 21 * scale, RED), 27 * scale)
                .plain(Voice.HEAD_REST, new Look(HEI, 12 * scale, INK), 19 * scale)
                .plain(Voice.SUBHEADING, new Look(HEI_BOLD, setting.body() + 0.4, INK), pitch)
                .plain(Voice.EVENT_DATE, new Look(HEI_BOLD, 9.2 * scale, RED), 0.88 * pitch)
                .rich(Voice.EVENT_TEXT, new Look(SONG, 9.6 * scale, INK), SONG_HEAVY, INK, 0.88 * pitch);
        return captions(looks).all();
    }

    private static Looks captions(Looks looks) {
        return looks.plain(Voice.BOARD_LABEL, new Look(HEI, 8.6, MUTE), 13)
                .plain(Voice.BOARD_FIGURE, new Look(HEI_BOLD, 21, RED), 26)
                .plain(Voice.BOARD_UNIT, new Look(HEI, 9, INK), 13)
                .plain(Voice.BOARD_REMARK, new Look(HEI, 7.8, MUTE), 12)
                .plain(Voice.CAPTION, new Look(HEI_BOLD, 9, INK), 13.4)
                .plain(Voice.SOURCE, new Look(HEI, 7.6, MUTE), 11.4)
                .plain(Voice.TABLE_HEAD, new Look(HEI_BOLD, 8.2, DEEP_RED), 11.6)
                .plain(Voice.TABLE_CELL, new Look(HEI, 8.4, INK), 12)
                .plain(Voice.TABLE_TOTAL, new Look(HEI_BOLD, 8.4, INK), 12)
                .plain(Voice.PHOTO_CAPTION, new Look(KAI, 9, INK), 13.2)
                .plain(Voice.PHOTO_CREDIT, new Look(HEI, 7.6, MUTE), 13.2)
                .plain(Voice.RUNNING, new Look(HEI, 8.6, MUTE), 13)
                .plain(Voice.RUNNING_NAME, new Look(HEI_BOLD, 11, RED), 13);
    }
}
