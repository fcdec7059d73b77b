package io.github.zongshu.font;

import io.github.zongshu.message.Notice;
import java.util.List;

/**
 * A text split by the faces that show it.
 *
 * @param runs in the order of the text; empty for an empty text; neighbours differ in their face
 * @param notices one {@code missing-glyph} for each distinct character that no face has, one {@code variant-dropped} for each
 *     distinct variation sequence that is drawn in its base form; a substituted role is not among them, see
 *     {@link FontLibrary#substitution}
 */
public record FontRuns(List<FontRun> runs, List<Notice> notices) {
    /** Copies both lists. */
    public FontRuns {
        runs = List.copyOf(runs);
        notices = List.copyOf(notices);
    }

    /** What will be drawn, all runs joined. */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
