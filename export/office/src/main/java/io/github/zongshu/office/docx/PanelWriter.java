package io.github.zongshu.office.docx;

import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Panel;
import io.github.zongshu.report.Text;
import java.util.List;

/** A note on a tint: its title above it, or as the first words of its text. */
final class PanelWriter {
    private static final String GAP = "　";

    private final Story story;

    PanelWriter(Story story) {
        this.story = story;
    }

    void write(Panel panel) {
        if (story.sheet().arrangement().official()) {
            story.emptyParagraph(ParagraphStyle.BLANK_LINE);
        }
        boolean onTop = story.sheet().arrangement().noteTitleOnTop()
                || panel.paragraphs().isEmpty();
        if (onTop) {
            story.paragraph(ParagraphStyle.NOTE_TITLE, Text.line(panel.title()));
        }
        for (int i = 0; i < panel.paragraphs().size(); i++) {
            List<Inline> words = panel.paragraphs().get(i);
            Runs runs = story.open(ParagraphStyle.NOTE, "");
            if (i == 0 && !onTop && !panel.title().isEmpty()) {
                runs.words(panel.title(), CharacterStyle.NOTE_LEAD).words(GAP);
            }
            runs.line(words);
            story.close();
        }
    }
}
