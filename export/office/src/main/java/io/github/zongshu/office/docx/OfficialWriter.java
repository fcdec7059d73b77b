package io.github.zongshu.office.docx;

import static io.github.zongshu.office.docx.OfficialStyles.EM;
import static io.github.zongshu.office.docx.OfficialStyles.SMALL;

import io.github.zongshu.export.TitleLines;
import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.AttachmentHead;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Text;
import java.util.List;

/** The elements of official documents, where GB/T 9704-2012 puts them. */
final class OfficialWriter {
    private static final String PAGE_BREAK = "<w:pageBreakBefore/>";

    /** The longest line of a title, in ems of its characters: the text area holds twenty. */
    private static final double LONGEST_TITLE_LINE = 19.5;

    /** What stays free right of the date: below a seal, and without one (7.3.5.1, 7.3.5.2). */
    private static final double RIGHT_OF_SEALED = 4 * EM;

    private static final double RIGHT_OF_UNSEALED = 2 * EM;
    private static final char HALF_WIDTH = 0x80;
    private static final double FIRST_RULE = 0.35;
    private static final double INNER_RULE = 0.25;
    private static final double POINTS = 72 / 25.4;

    private final Story story;

    OfficialWriter(Story story) {
        this.story = story;
    }

    void redHead(RedHead head) {
        new RedHeadWriter(story).write(head);
    }

    /** Two empty lines above the title, one below; at the top of a page none above. */
    void title(Masthead masthead) {
        if (story.isInSection()) {
            blank(2);
        }
        story.paragraph(ParagraphStyle.KICKER, masthead.kicker());
        story.paragraph(ParagraphStyle.KICKER, masthead.edition());
        lines(ParagraphStyle.TITLE, masthead.headline());
        story.paragraph(ParagraphStyle.SUBTITLE, masthead.subhead());
        blank(1);
    }

    private void blank(int lines) {
        for (int i = 0; i < lines; i++) {
            story.emptyParagraph(ParagraphStyle.BLANK_LINE);
        }
    }

    private void blankWithNext(int lines) {
        for (int i = 0; i < lines; i++) {
            story.open(ParagraphStyle.BLANK_LINE, Story.KEEP_NEXT);
            story.close();
        }
    }

    /** One paragraph, so that the outline shows it whole. */
    private void lines(ParagraphStyle style, List<Inline> title) {
        Runs runs = story.open(style, "");
        List<List<Inline>> lines = TitleLines.of(title, LONGEST_TITLE_LINE);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                runs.lineBreak();
            }
            runs.line(lines.get(i));
        }
        story.close();
    }

    void attachment(AttachmentHead head) {
        story.paragraph(ParagraphStyle.ATTACHMENT_LABEL, PAGE_BREAK, Text.line(head.label()));
        blank(1);
        lines(ParagraphStyle.ATTACHMENT_TITLE, head.title());
        blank(1);
    }

    void closing(Closing closing) {
        for (int i = 0; i < closing.attachments().size(); i++) {
            if (i == 0) {
                blankWithNext(1);
            }
            attachment(closing, i);
        }
        blankWithNext(closing.sealed() ? 2 : 1);
        double date = width(closing.date());
        double widest = closing.signatories().stream()
                .mapToDouble(OfficialWriter::width)
                .max()
                .orElse(0);
        for (String name : closing.signatories()) {
            double right = closing.sealed()
                    ? middle(widest, date) - width(name) / 2
                    : unsealed(widest, date) + widest - width(name);
            signature(name, right, Story.KEEP_NEXT);
        }
        double right =
                closing.sealed() ? middle(widest, date) - date / 2 : unsealed(widest, date) + widest - 2 * EM - date;
        signature(closing.date(), right, "");
        story.paragraph(ParagraphStyle.DOCUMENT_NOTE, Text.line(closing.note()));
    }

    /** As wide as words are in 仿宋: Latin characters and digits half an em, a quarter of one between them and Han characters. */
    private static double width(String words) {
        double ems = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean half = words.charAt(i) < HALF_WIDTH;
            boolean changes = i > 0 && half != words.charAt(i - 1) < HALF_WIDTH;
            ems += (half ? 0.5 : 1) + (changes ? 0.25 : 0);
        }
        return ems * EM;
    }

    /** How far from the right edge the middle of signature and date stands; a long name pushes it to the left. */
    private static double middle(double name, double date) {
        return Math.max(RIGHT_OF_SEALED + date / 2, RIGHT_OF_UNSEALED + name / 2);
    }

    /** How far from the right edge who signs ends; a long date, which begins two characters further right, pushes it. */
    private static double unsealed(double name, double date) {
        return RIGHT_OF_UNSEALED + Math.max(0, 2 * EM + date - name);
    }

    private void signature(String words, double right, String properties) {
        String indent = Xml.fragment()
                .leaf("w:ind", "w:right", Twips.points(Math.max(0, right)))
                .toString();
        story.paragraph(ParagraphStyle.SIGNATURE, properties + indent, Text.line(words));
    }

    /** Numbers stand below numbers, and lines after the first begin below the first character of the title. */
    private void attachment(Closing closing, int index) {
        double prefix = 2 * EM + Closing.ATTACHMENTS.length() * EM;
        double title = prefix + width(closing.label(index));
        double first = index == 0 ? 2 * EM : prefix;
        String indent = Xml.fragment()
                .leaf("w:ind", "w:left", Twips.points(title), "w:hanging", Twips.points(title - first))
                .toString();
        Runs runs = story.open(ParagraphStyle.ATTACHMENT_LIST, indent);
        runs.words((index == 0 ? Closing.ATTACHMENTS : "") + closing.label(index));
        runs.line(closing.attachments().get(index));
        story.close();
    }

    /** A table that hangs on the lower edge of the text area (7.4.1). */
    void imprint(Imprint imprint) {
        boolean last = !imprint.left().isEmpty() || !imprint.right().isEmpty();
        if (imprint.recipients().isEmpty() && !last) {
            return;
        }
        if (!story.isInSection()) {
            // LibreOffice hangs a table that begins a section on the page before.
            blank(1);
        }
        String place = Xml.fragment()
                .leaf(
                        "w:tblpPr",
                        "w:vertAnchor",
                        "margin",
                        "w:horzAnchor",
                        "page",
                        "w:tblpX",
                        Twips.millimetres(story.sheet().page().side()),
                        "w:tblpYSpec",
                        "bottom")
                .toString();
        Table table = story.table(StylesPart.PLAIN_TABLE, List.of(Twips.points(story.width())))
                .floating(place)
                .begin(new Table.Options(0, borders(), "", false, ""));
        for (Imprint.Recipients each : imprint.recipients()) {
            row(table, hanging(each), each.label() + each.names());
        }
        if (last) {
            row(table, ends(), imprint.left() + (imprint.right().isEmpty() ? "" : "\t" + imprint.right()));
        }
        table.end();
    }

    private static String borders() {
        Xml borders = Xml.fragment().open("w:tblBorders");
        new Rule(Palette.BLACK, FIRST_RULE * POINTS, 0).write(borders, "w:top");
        new Rule(Palette.BLACK, FIRST_RULE * POINTS, 0).write(borders, "w:bottom");
        new Rule(Palette.BLACK, INNER_RULE * POINTS, 0).write(borders, "w:insideH");
        return borders.close().toString();
    }

    private static String hanging(Imprint.Recipients each) {
        double names = each.label().length() * SMALL;
        return Xml.fragment()
                .leaf(
                        "w:ind",
                        "w:left",
                        Twips.points(SMALL + names),
                        "w:right",
                        Twips.points(SMALL),
                        "w:hanging",
                        Twips.points(names))
                .toString();
    }

    private String ends() {
        return Xml.fragment()
                .open("w:tabs")
                .leaf("w:tab", "w:val", "right", "w:pos", Twips.points(story.width() - SMALL))
                .close()
                .leaf("w:ind", "w:left", Twips.points(SMALL))
                .toString();
    }

    private void row(Table table, String properties, String words) {
        table.openRow(false);
        table.openCell(0, "");
        story.open(ParagraphStyle.IMPRINT, properties).words(words);
        story.close();
        table.closeCell();
        table.closeRow();
    }
}
