package io.github.zongshu.pdf.block;

import static io.github.zongshu.font.FontRole.FANG;
import static io.github.zongshu.font.FontRole.HEI;
import static io.github.zongshu.font.FontRole.KAI;
import static io.github.zongshu.font.FontRole.XIAOBIAOSONG;

import io.github.zongshu.font.FontRole;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** 版头 (GB/T 9704-2012, 7.2) and the head of a bulletin, down to the red rule. */
final class RedHeadSetter {
    /** From the upper edge of the text area to that of the red name: of a document (7.2.4), of a bulletin (custom). */
    private static final double DOCUMENT_NAME = 35 * Frame.MM;

    private static final double BULLETIN_NAME = 20 * Frame.MM;

    /** From the number's characters to the rule (7.2.7). */
    private static final double RULE_BELOW = 4 * Frame.MM;

    private static final double DOCUMENT_RULE = 1.4;
    private static final double BULLETIN_RULE = 2.25;

    /** The largest name, in points, and the share of the width that it fills. */
    private static final double LARGEST = 46;

    private static final double LARGEST_OF_BULLETIN = 62;
    private static final double SHARE = 0.96;
    private static final double TRACKING = 0.1;
    private static final double TRACKING_OF_BULLETIN = 0.3;
    /** A name that would be smaller than this stands on several lines. */
    private static final double SMALLEST = 27;

    private static final double NAME_LEADING = 1.35;
    /** Where the characters of the name begin below the top of their square, and where they stand in it, in em. */
    private static final double ASCENT = 0.88;

    private static final int NAMES_IN_ROW = 2;

    private final Galley galley;

    RedHeadSetter(Galley galley) {
        this.galley = galley;
    }

    List<Strip> set(RedHead head, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.DIV);
        Spot within = new Spot(spot.width(), tag, spot.place());
        List<SetText> marks = new ArrayList<>();
        for (String mark : head.marks()) {
            boolean digits = mark.chars().allMatch(Character::isDigit);
            marks.add(text(within, mark, digits ? FANG : HEI, Alignment.LEFT));
        }
        boolean bulletin = !head.publisher().isEmpty() || !head.date().isEmpty();
        Name name = name(head.name(), bulletin, within);
        double top = bulletin ? BULLETIN_NAME : DOCUMENT_NAME;
        int first = (int) Math.ceil((top + name.height()) / OfficialSheet.PITCH + (bulletin ? 0.6 : 1.9));
        List<Row> rows = bulletin ? bulletinRows(head, within) : documentRows(head, within);
        int lines = first + rows.size();
        return List.of(Strip.of(lines, (canvas, box) -> {
                    double area = box.y() + OfficialSheet.GAP / 2;
                    for (int i = 0; i < marks.size(); i++) {
                        marks.get(i).paint(canvas, box.x(), box.y() + i * OfficialSheet.PITCH);
                    }
                    name.paint(canvas, box.x(), area + top);
                    for (int i = 0; i < rows.size(); i++) {
                        rows.get(i).paint(canvas, box.x(), box.y() + (first + i) * OfficialSheet.PITCH);
                    }
                    double rule = box.bottom() - OfficialSheet.GAP / 2 + RULE_BELOW;
                    canvas.rule(
                            box.x(), rule, box.width(), bulletin ? BULLETIN_RULE : DOCUMENT_RULE, Palette.OFFICIAL_RED);
                })
                .kept());
    }

    /**
     * The red name, set.
     *
     * @param text its lines
     */
    private record Name(SetText text) {
        double height() {
            return (text.lines().size() - 1) * text.leading() + text.size();
        }

        /** {@code y} is where the squares of its first line begin. */
        void paint(Canvas canvas, double x, double y) {
            for (int i = 0; i < text.lines().size(); i++) {
                Line line = text.lines().get(i);
                canvas.text(text.tag(), line, x, y + i * text.leading() + ASCENT * text.size());
            }
        }
    }

    private Name name(String name, boolean bulletin, Spot spot) {
        int count = name.codePointCount(0, name.length());
        double tracking = bulletin ? TRACKING_OF_BULLETIN : TRACKING;
        double fitting = SHARE * spot.width() / (count * (1 + tracking));
        double size = Math.max(SMALLEST, Math.min(bulletin ? LARGEST_OF_BULLETIN : LARGEST, fitting));
        Look look = new Look(XIAOBIAOSONG, size, Palette.OFFICIAL_RED, fitting < SMALLEST ? 0 : tracking);
        TextLook voice = TextLook.of(look, NAME_LEADING * size);
        Tag tag = spot.parent().add(Tag.Role.P);
        Measure measure = new Measure(spot.width(), Alignment.CENTRE);
        return new Name(galley.set(tag, galley.words().spans(Text.line(name), voice, spot.place()), voice, measure));
    }

    /**
     * A line of the head.
     *
     * @param parts what stands on it
     */
    private record Row(List<Part> parts) {
        void paint(Canvas canvas, double x, double y) {
            parts.forEach(part -> part.text().paint(canvas, x + part.x(), y));
        }
    }

    /**
     * Something on a line.
     *
     * @param x from the left edge of the text
     * @param text what
     */
    private record Part(double x, SetText text) {}

    /** The number in the middle; of a document to superiors at the left, on the line of the last who sign it (7.2.5, 7.2.6). */
    private List<Row> documentRows(RedHead head, Spot spot) {
        if (head.signers().isEmpty()) {
            SetText number = number(head, spot);
            return List.of(new Row(List.of(new Part((spot.width() - number.width()) / 2, number))));
        }
        SetText number = number(head, spot);
        SetText label = text(spot, RedHead.SIGNERS, FANG, Alignment.LEFT);
        List<SetText> names = head.signers().stream()
                .map(signer -> text(spot, signer, KAI, Alignment.LEFT))
                .toList();
        double em = OfficialSheet.EM;
        double widest = names.stream().mapToDouble(SetText::width).max().orElse(0);
        int inRow = Math.min(NAMES_IN_ROW, names.size());
        double left = spot.width() - em - inRow * widest - (inRow - 1) * em;
        // A colon at the end of a line is set half-width; here a name follows it.
        double labelWidth = RedHead.SIGNERS.length() * em;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i += inRow) {
            List<Part> parts = new ArrayList<>();
            if (i + inRow >= names.size()) {
                parts.add(new Part(em, number));
            }
            if (i == 0) {
                parts.add(new Part(left - labelWidth, label));
            }
            for (int j = i; j < Math.min(i + inRow, names.size()); j++) {
                parts.add(new Part(left + (j - i) * (widest + em), names.get(j)));
            }
            rows.add(new Row(parts));
        }
        return rows;
    }

    /** A code rather than text: its parts stand close to one another. */
    private SetText number(RedHead head, Spot spot) {
        Look look = new Look(FANG, OfficialSheet.EM, Palette.BLACK);
        Line line = Typesetter.plain(galley.words().pieces(head.number(), look, spot.place()));
        return new SetText(spot.parent().add(Tag.Role.P), List.of(line), OfficialSheet.EM, OfficialSheet.PITCH);
    }

    private List<Row> bulletinRows(RedHead head, Spot spot) {
        double em = OfficialSheet.EM;
        SetText number = text(spot, head.number(), FANG, Alignment.CENTRE);
        SetText publisher = text(spot, head.publisher(), FANG, Alignment.LEFT);
        SetText date = text(spot, head.date(), FANG, Alignment.LEFT);
        return List.of(
                new Row(List.of(new Part(0, number))),
                new Row(List.of(new Part(em, publisher), new Part(spot.width() - em - date.width(), date))));
    }

    private SetText text(Spot spot, String words, FontRole role, Alignment alignment) {
        TextLook look = TextLook.of(new Look(role, OfficialSheet.EM, Palette.BLACK), OfficialSheet.PITCH);
        Tag tag = words.isEmpty() ? spot.parent() : spot.parent().add(Tag.Role.P);
        return galley.set(
                tag,
                galley.words().spans(Text.line(words), look, spot.place()),
                look,
                new Measure(spot.width(), alignment));
    }
}
