package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a chart or table, set.
 *
 * @param title label and title
 * @param measure what is measured
 */
record CaptionLines(SetText title, SetText measure) {
    /** Sets what stands above. */
    static CaptionLines set(Galley galley, Caption caption, Spot spot) {
        TextLook look = galley.sheet().look(Voice.CAPTION);
        Words words = galley.words();
        List<Span> spans = new ArrayList<>();
        if (!caption.label().isEmpty()) {
            spans.add(new Span(words.pieces(caption.label(), look.plain(), spot.place()), true));
            spans.add(words.span("　", look.plain(), spot.place()));
        }
        spans.addAll(words.spans(caption.title(), look, spot.place()));
        Measure measure = new Measure(spot.width(), Alignment.LEFT);
        Tag tag = spot.parent().add(Tag.Role.CAPTION);
        Spot within = new Spot(spot.width(), tag, spot.place());
        return new CaptionLines(
                galley.set(tag.add(Tag.Role.P), spans, look, measure),
                galley.text(within, Tag.Role.P, caption.measure(), Voice.SOURCE, measure));
    }

    /** Sets what stands below. */
    static SetText source(Galley galley, List<Inline> source, Spot spot) {
        return galley.text(spot, Tag.Role.P, source, Voice.SOURCE, new Measure(spot.width(), Alignment.LEFT));
    }

    double height() {
        return title.height() + measure.height();
    }

    void paint(Canvas canvas, double x, double y) {
        title.paint(canvas, x, y);
        measure.paint(canvas, x, y + title.height());
    }
}
