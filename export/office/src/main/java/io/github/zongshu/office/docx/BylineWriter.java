package io.github.zongshu.office.docx;

import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Inline;
import java.util.List;

/** Credits and facts on one line, or on two where one has no room for both. */
final class BylineWriter {
    private static final String MARK = "■";
    private static final double ROOM_BETWEEN = 2;

    private final Story story;

    BylineWriter(Story story) {
        this.story = story;
    }

    void write(Byline byline) {
        if (byline.credits().isEmpty() || byline.facts().isEmpty()) {
            line(byline.credits());
            story.paragraph(ParagraphStyle.BYLINE, byline.facts());
        } else if (fits(byline)) {
            Runs runs = story.open(ParagraphStyle.BYLINE, story.rightTab());
            credits(runs, byline.credits());
            runs.tab().line(byline.facts());
            story.close();
        } else {
            Runs runs = story.open(ParagraphStyle.BYLINE, "");
            credits(runs, byline.credits());
            runs.lineBreak().line(byline.facts());
            story.close();
        }
    }

    private void line(List<Inline> credits) {
        if (!credits.isEmpty()) {
            credits(story.open(ParagraphStyle.BYLINE, ""), credits);
            story.close();
        }
    }

    /** The square that papers set before a byline is coloured. */
    private static void credits(Runs runs, List<Inline> credits) {
        String first = credits.get(0).text();
        if (first.startsWith(MARK)) {
            runs.words(MARK, CharacterStyle.BYLINE_MARK).words(first.substring(MARK.length()));
            runs.line(credits.subList(1, credits.size()));
        } else {
            runs.line(credits);
        }
    }

    private boolean fits(Byline byline) {
        double ems = TextWidth.ems(Inline.text(byline.credits())) + TextWidth.ems(Inline.text(byline.facts()));
        double size = story.sheet().paragraph(ParagraphStyle.BYLINE).face().size();
        return (ems + ROOM_BETWEEN) * size < story.width();
    }
}
