package io.github.zongshu.office.docx;

import static io.github.zongshu.office.docx.OfficialStyles.EM;
import static io.github.zongshu.office.docx.OfficialStyles.LINE;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Text;
import java.util.List;

/** 版头 (GB/T 9704-2012, 7.2) and the head of a bulletin, down to the red rule. */
final class RedHeadWriter {
    private static final double POINTS = 72 / 25.4;
    /** From the upper edge of the text area to the characters of the name: of a document, of a bulletin. */
    private static final double DOCUMENT_NAME = 35 * POINTS;

    private static final double BULLETIN_NAME = 20 * POINTS;

    /** Empty lines above the name, where marks may stand. */
    private static final int LINES_ABOVE = 3;

    private static final double LARGEST = 46;
    private static final double LARGEST_OF_BULLETIN = 62;
    private static final double SMALLEST = 27;
    private static final double SHARE = 0.94;
    private static final double TRACKING = 0.1;
    private static final double TRACKING_OF_BULLETIN = 0.3;

    /** The share of an exact line's height above its base line, and that of a character's square. */
    private static final double ASCENT_OF_LINE = 0.8;

    private static final double ASCENT = 0.88;

    private static final double DOCUMENT_RULE = 1.5;
    private static final double BULLETIN_RULE = 2.25;
    /** From the lower edge of the number's line to the rule, so that the rule is 4 mm below its characters. */
    private static final double RULE_DISTANCE = 7;

    private static final int NAMES_IN_ROW = 2;

    private final Story story;

    RedHeadWriter(Story story) {
        this.story = story;
    }

    void write(RedHead head) {
        boolean bulletin = !head.publisher().isEmpty() || !head.date().isEmpty();
        int above = bulletin ? 1 : LINES_ABOVE;
        head.marks().forEach(mark -> story.paragraph(ParagraphStyle.HEAD_MARK, Text.line(mark)));
        for (int i = head.marks().size(); i < above; i++) {
            story.emptyParagraph(ParagraphStyle.BLANK_LINE);
        }
        int lines = Math.max(above, head.marks().size());
        name(head.name(), bulletin, (bulletin ? BULLETIN_NAME : DOCUMENT_NAME) - lines * LINE);
        for (int i = 0; i < (bulletin ? 1 : 2); i++) {
            story.emptyParagraph(ParagraphStyle.BLANK_LINE);
        }
        if (bulletin) {
            bulletin(head);
        } else if (head.signers().isEmpty()) {
            story.paragraph(ParagraphStyle.DOCUMENT_NUMBER, rule(DOCUMENT_RULE), Text.line(head.number()));
        } else {
            signed(head);
        }
    }

    /**
     * The name as large as fits.
     *
     * @param top from the upper edge of its line to its characters, in points
     */
    private void name(String name, boolean bulletin, double top) {
        int count = name.codePointCount(0, name.length());
        double tracking = bulletin ? TRACKING_OF_BULLETIN : TRACKING;
        double fitting = SHARE * story.width() / (count * (1 + tracking));
        double size = Math.max(SMALLEST, Math.min(bulletin ? LARGEST_OF_BULLETIN : LARGEST, fitting));
        double spacing = fitting < SMALLEST ? 0 : tracking * size;
        double line = Math.max(size, (Math.max(0, top) + ASCENT * size) / ASCENT_OF_LINE);
        story.open(
                ParagraphStyle.RED_NAME,
                Xml.fragment()
                        .leaf("w:spacing", "w:line", Twips.points(line), "w:lineRule", "exact")
                        .toString());
        long halfPoints = Math.round(2 * size);
        Xml run = story.xml().open("w:r").open("w:rPr").leaf("w:rFonts", "w:hint", "eastAsia");
        run.leaf("w:spacing", "w:val", Twips.points(spacing));
        run.leaf("w:sz", "w:val", halfPoints)
                .leaf("w:szCs", "w:val", halfPoints)
                .close();
        run.element("w:t", name, "xml:space", "preserve").close();
        story.close();
    }

    private static String rule(double weight) {
        Xml border = Xml.fragment().open("w:pBdr");
        new Rule(Palette.OFFICIAL_RED, weight, RULE_DISTANCE).write(border, "w:bottom");
        return border.close().toString();
    }

    private void bulletin(RedHead head) {
        story.paragraph(ParagraphStyle.DOCUMENT_NUMBER, Text.line(head.number()));
        double right = story.width() - EM;
        Runs runs = story.open(ParagraphStyle.BULLETIN_LINE, lineRule(right));
        runs.tab().words(head.publisher()).tab().words(head.date());
        story.close();
    }

    /** The rule goes from edge to edge, so the words are set off by tab stops and not by indents. */
    private static String lineRule(double right) {
        return rule(BULLETIN_RULE) + tabs(List.of(EM), right) + noIndent();
    }

    private static String noIndent() {
        return Xml.fragment().leaf("w:ind", "w:left", 0, "w:right", 0).toString();
    }

    private static String tabs(List<Double> left, double right) {
        Xml tabs = Xml.fragment().open("w:tabs");
        left.forEach(place -> tabs.leaf("w:tab", "w:val", "left", "w:pos", Twips.points(place)));
        if (right > 0) {
            tabs.leaf("w:tab", "w:val", "right", "w:pos", Twips.points(right));
        }
        return tabs.close().toString();
    }

    /** Two names a row, the number on the line of the last (7.2.5, 7.2.6). */
    private void signed(RedHead head) {
        List<String> names = head.signers();
        int inRow = Math.min(NAMES_IN_ROW, names.size());
        double widest = names.stream().mapToDouble(TextWidth::ems).max().orElse(0) * EM;
        double first = story.width() - EM - inRow * widest - (inRow - 1) * EM;
        double label = first - RedHead.SIGNERS.length() * EM;
        for (int i = 0; i < names.size(); i += inRow) {
            boolean last = i + inRow >= names.size();
            String stops = tabs(List.of(EM, i == 0 ? label : first, first + widest + EM), 0);
            String align = "<w:jc w:val=\"left\"/>";
            Runs runs = story.open(ParagraphStyle.DOCUMENT_NUMBER, (last ? rule(DOCUMENT_RULE) : "") + stops + align);
            runs.tab().words(last ? head.number() : "").tab().words(i == 0 ? RedHead.SIGNERS : "");
            runs.words(names.get(i));
            for (int j = i + 1; j < Math.min(i + inRow, names.size()); j++) {
                runs.tab().words(names.get(j));
            }
            story.close();
        }
    }
}
