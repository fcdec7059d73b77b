package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.Inline;
import java.util.List;

/**
 * What every setter has at hand.
 *
 * @param sheet how pages look
 * @param words makes spans
 */
record Galley(Sheet sheet, Words words) {
    /**
     * Sets a line of a report as a paragraph.
     *
     * @param place where it stands in the report, for notices
     */
    SetText text(Tag tag, List<Inline> line, Voice voice, Measure measure, String place) {
        TextLook look = sheet.look(voice);
        return set(tag, words.spans(line, look, place), look, measure);
    }

    /** Sets a line of a report as a part of the spot's structure; an empty line leaves no trace there. */
    SetText text(Spot spot, Tag.Role role, List<Inline> line, Voice voice, Measure measure) {
        Tag tag = line.isEmpty() ? spot.parent() : spot.parent().add(role);
        return text(tag, line, voice, measure, spot.place());
    }

    SetText set(Tag tag, List<Span> spans, TextLook look, Measure measure) {
        return new SetText(tag, Typesetter.set(spans, measure), look.size(), look.leading());
    }

    /** The greatest height of what is kept whole though it could be divided between its lines. */
    double mostWhole() {
        return sheet.frame().text().height() / 2;
    }

    double pitch() {
        return sheet.pitch();
    }

    /** The height rounded up to whole lines of the grid. */
    double gridded(double height) {
        return Math.ceil(height / pitch() - 1e-6) * pitch();
    }
}
