package io.github.zongshu.pdf.block;

import io.github.zongshu.export.TitleLines;
import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.OfficialSheet;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** Title, addressees, level heads and running text of a formal document (GB/T 9704-2012, 7.3.1 to 7.3.3). */
final class OfficialTextSetter {
    /** The longest line of a title, in its own ems: the area holds twenty. */
    private static final double LONGEST_TITLE_LINE = 19.5;

    /** A title of more lines than these is not kept in one piece. */
    private static final int MOST_TITLE_LINES = 6;
    /** By how much of a line the lines of a title may reach into the empty lines around it. */
    private static final double OVERLAP = 0.25;

    private final Galley galley;
    private final HeadLevels levels;

    OfficialTextSetter(Galley galley, HeadLevels levels) {
        this.galley = galley;
        this.levels = levels;
    }

    /** The title two lines below the red rule, the addressees or the text one line below the title. */
    List<Strip> title(Masthead masthead, Spot spot) {
        List<Strip> strips = new ArrayList<>();
        strips.addAll(line(masthead.kicker(), Voice.KICKER, spot));
        strips.addAll(line(masthead.edition(), Voice.KICKER, spot));
        strips.addAll(title(spot.parent().add(Tag.Role.H1), masthead.headline(), spot));
        strips.set(0, strips.get(0).below(2));
        strips.addAll(line(masthead.subhead(), Voice.SUBHEAD, spot));
        strips.add(Strip.of(1, (canvas, box) -> {}).kept());
        return strips;
    }

    private List<Strip> line(List<Inline> words, Voice voice, Spot spot) {
        SetText set = galley.text(spot, Tag.Role.P, words, voice, new Measure(spot.width(), Alignment.CENTRE));
        return lines(set).stream().map(Strip::kept).toList();
    }

    private List<Strip> title(Tag tag, List<Inline> title, Spot spot) {
        List<SetText> lines = new ArrayList<>();
        for (List<Inline> line : TitleLines.of(title, LONGEST_TITLE_LINE)) {
            SetText set =
                    galley.text(tag, line, Voice.HEADLINE, new Measure(spot.width(), Alignment.CENTRE), spot.place());
            for (int i = 0; i < set.lines().size(); i++) {
                lines.add(new SetText(tag, List.of(set.lines().get(i)), set.size(), set.leading()));
            }
        }
        if (lines.size() > MOST_TITLE_LINES) {
            return lines.stream().map(line -> block(List.of(line))).toList();
        }
        return List.of(block(lines).kept());
    }

    /** The lines of a title in the middle of the grid lines that they take. */
    private static Strip block(List<SetText> lines) {
        double leading = lines.get(0).leading();
        double height = lines.size() * leading;
        int grid = (int) Math.max(1, Math.ceil(height / OfficialSheet.PITCH - OVERLAP));
        double top = (grid * OfficialSheet.PITCH - height) / 2;
        return Strip.of(grid, (canvas, box) -> {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).paint(canvas, box.x(), box.y() + top + i * leading);
            }
        });
    }

    /** Words flush left on the first line of a page, the title on the third (7.3.7). */
    List<Strip> attachment(AttachmentHead head, Spot spot) {
        Tag tag = spot.parent().add(levels.next(1));
        SetText label = galley.text(
                tag, Text.line(head.label()), Voice.HEAD_LEAD, new Measure(spot.width(), Alignment.LEFT), spot.place());
        List<Strip> strips = new ArrayList<>();
        strips.add(lines(label).get(0).at(Strip.Place.TOP).kept());
        List<Strip> title = title(tag, head.title(), spot);
        strips.add(title.get(0).below(1));
        strips.addAll(title.subList(1, title.size()));
        strips.add(Strip.of(1, (canvas, box) -> {}).kept());
        return strips;
    }

    List<Strip> heading(Heading heading, Spot spot) {
        Tag tag = spot.parent().add(levels.next(heading.level()));
        Voice voice = switch (heading.level()) {
            case 1 -> Voice.HEAD_LEAD;
            case 2 -> Voice.SUBHEADING;
            default -> Voice.BODY;
        };
        TextLook look = galley.sheet().look(voice);
        List<Span> spans = new ArrayList<>(galley.words().spans(heading.lead(), look, spot.place()));
        if (!heading.rest().isEmpty()) {
            spans.add(galley.words().span("　", look.plain(), spot.place()));
            spans.addAll(galley.words().spans(heading.rest(), look, spot.place()));
        }
        return lines(galley.set(tag, spans, look, indented(spot, Alignment.LEFT))).stream()
                .map(Strip::kept)
                .toList();
    }

    private static Measure indented(Spot spot, Alignment alignment) {
        return new Measure(spot.width(), 2 * OfficialSheet.EM, 0, alignment);
    }

    List<Strip> paragraph(Paragraph paragraph, Spot spot) {
        return switch (paragraph.role()) {
            case BODY, CLOSING, PULL_QUOTE -> running(paragraph, spot);
            case REMARK ->
                lines(galley.text(
                        spot,
                        Tag.Role.P,
                        paragraph.content(),
                        Voice.REMARK,
                        new Measure(spot.width(), 2 * OfficialSheet.SMALL, 0, Alignment.JUSTIFIED)));
            case ADDRESSEES ->
                lines(galley.text(
                                spot,
                                Tag.Role.P,
                                paragraph.content(),
                                Voice.BODY,
                                new Measure(spot.width(), Alignment.JUSTIFIED)))
                        .stream()
                        .map(Strip::kept)
                        .toList();
        };
    }

    private List<Strip> running(Paragraph paragraph, Spot spot) {
        SetText text =
                galley.text(spot, Tag.Role.P, paragraph.content(), Voice.BODY, indented(spot, Alignment.JUSTIFIED));
        return lines(text).stream().map(Strip::asText).toList();
    }

    /** 编者按 in 楷体, two characters in from both sides. */
    List<Strip> panel(Panel panel, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.DIV);
        double side = 2 * OfficialSheet.EM;
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < panel.paragraphs().size(); i++) {
            List<Span> spans = new ArrayList<>();
            if (i == 0 && !panel.title().isEmpty()) {
                spans.add(galley.words()
                        .span(
                                panel.title() + "　",
                                galley.sheet().look(Voice.PANEL_TITLE).plain(),
                                spot.place()));
            }
            TextLook look = galley.sheet().look(Voice.PANEL_TEXT);
            spans.addAll(galley.words().spans(panel.paragraphs().get(i), look, spot.place()));
            Measure measure = new Measure(spot.width() - 2 * side, 2 * OfficialSheet.EM, 0, Alignment.JUSTIFIED);
            lines(galley.set(tag.add(Tag.Role.P), spans, look, measure))
                    .forEach(strip -> strips.add(Strip.of(
                            1, (canvas, box) -> strip.painter().paint(canvas, box.moved(side, 0)))));
        }
        if (!strips.isEmpty()) {
            strips.set(0, strips.get(0).below(1));
        }
        return strips;
    }

    /** One strip a line, on the grid. */
    static List<Strip> lines(SetText text) {
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            int line = i;
            strips.add(Strip.of(1, (canvas, box) -> paint(canvas, box, text, line)));
        }
        return strips;
    }

    private static void paint(Canvas canvas, Box box, SetText text, int line) {
        text.paint(canvas, line, box.x(), box.y());
    }
}
