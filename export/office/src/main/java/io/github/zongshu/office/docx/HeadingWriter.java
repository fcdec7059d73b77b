package io.github.zongshu.office.docx;

import io.github.zongshu.report.Heading;

/** A heading of one or two parts, always one paragraph, so that the outline shows it whole. */
final class HeadingWriter {
    private static final String GAP = "　";

    private final Story story;

    HeadingWriter(Story story) {
        this.story = story;
    }

    void write(Heading heading) {
        Runs runs = story.open(ParagraphStyle.heading(heading.level()), "").line(heading.lead());
        if (!heading.rest().isEmpty()) {
            if (story.sheet().arrangement().stackedHeadings()) {
                runs.lineBreak();
            } else {
                runs.words(GAP, CharacterStyle.HEADING_REST);
            }
            runs.line(heading.rest(), CharacterStyle.HEADING_REST);
        }
        story.close();
    }
}
