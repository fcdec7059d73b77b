package io.github.zongshu.office.docx;

import io.github.zongshu.report.Caption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above and below a chart or table. The count is a field, so that it can be brought up to date and referred to. */
final class CaptionWriter {
    private static final Pattern COUNTED = Pattern.compile("(\\D+)([0-9]{1,4})");
    private static final String GAP = "　";

    private final Story story;

    CaptionWriter(Story story) {
        this.story = story;
    }

    /** The rule, the counted title, what is measured. */
    void above(Caption caption) {
        Runs runs = story.open(ParagraphStyle.CAPTION, "");
        Matcher counted = COUNTED.matcher(caption.label());
        if (counted.matches()) {
            String name = counted.group(1);
            runs.words(name).field("SEQ " + name + " \\* ARABIC", counted.group(2));
        } else {
            runs.words(caption.label());
        }
        if (!caption.title().isEmpty()) {
            runs.words(GAP).line(caption.title());
        }
        story.close();
        story.paragraph(ParagraphStyle.MEASURE, caption.measure());
    }

    /** Where the data comes from. */
    void below(Caption caption) {
        story.paragraph(ParagraphStyle.SOURCE, caption.source());
    }
}
