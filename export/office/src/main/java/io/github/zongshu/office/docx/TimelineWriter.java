package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Palette;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import java.util.List;

/** Dated entries, one row each; the left rule of the table is the spine, the bullets of the dates are the dots on it. */
final class TimelineWriter {
    private static final double SPINE = 0.75;
    private static final double INDENT = 6;

    private final Story story;

    TimelineWriter(Story story) {
        this.story = story;
    }

    void write(Timeline timeline) {
        if (timeline.entries().isEmpty()) {
            return;
        }
        Xml borders = Xml.fragment().open("w:tblBorders");
        new Rule(Palette.GOLD, SPINE, 0).write(borders, "w:left");
        borders.close();
        Table table = story.table(StylesPart.PLAIN_TABLE, List.of(Twips.points(story.width() - INDENT)))
                .begin(new Table.Options(Twips.points(INDENT), borders.toString(), "", false, ""));
        for (Timeline.Entry entry : timeline.entries()) {
            table.openRow(false);
            table.openCell(0, "");
            story.open(ParagraphStyle.TIMELINE_DATE, "").line(Text.line(entry.date()));
            story.close();
            story.open(ParagraphStyle.TIMELINE_TEXT, "").line(entry.content());
            story.close();
            table.closeCell();
            table.closeRow();
        }
        table.end();
        story.emptyParagraph(ParagraphStyle.SPACER);
    }
}
