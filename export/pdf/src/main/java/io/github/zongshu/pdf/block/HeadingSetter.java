package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Span;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import java.util.ArrayList;
import java.util.List;

/** Heads: both parts on one line, or one below the other beside a bar. */
final class HeadingSetter {
    /** How far below the top of its room a head begins. */
    private static final double LOW = 6;

    private static final double BAR = 4.4;
    private static final double BAR_GAP = 8;

    private final Galley galley;
    private final HeadLevels levels;

    HeadingSetter(Galley galley, HeadLevels levels) {
        this.galley = galley;
        this.levels = levels;
    }

    List<Slab> set(Heading heading, Spot spot) {
        Tag tag = spot.parent().add(levels.next(heading.level()));
        return List.of(slab(heading, tag, spot).named(new Landmark(tag, heading.level(), title(heading))));
    }

    private Slab slab(Heading heading, Tag tag, Spot spot) {
        if (heading.level() > 1) {
            return minor(heading, tag, spot);
        }
        return switch (galley.sheet().shapes().head()) {
            case INLINE -> inline(heading, tag, spot);
            case STACKED -> stacked(heading, tag, spot);
        };
    }

    /** Both parts on one line, as contents and bookmarks have them. */
    private static String title(Heading heading) {
        String rest = Inline.text(heading.rest());
        return Inline.text(heading.lead()) + (rest.isEmpty() ? "" : "　" + rest);
    }

    private Slab inline(Heading heading, Tag tag, Spot spot) {
        Voice lead = Voice.HEAD_LEAD;
        SetText text = galley.set(
                tag,
                spans(heading, lead, spot.place()),
                galley.sheet().look(lead),
                new Measure(spot.width(), Alignment.LEFT));
        // Two lines of the grid; the head stands nearer to the text below it.
        double height = galley.gridded(text.height() + LOW);
        return Slab.of(height, (canvas, box) -> text.paint(canvas, box.x(), box.y() + LOW))
                .spaced(galley.pitch() * 0.8, 0)
                .gridded();
    }

    private List<Span> spans(Heading heading, Voice lead, String place) {
        Words words = galley.words();
        List<Span> spans =
                new ArrayList<>(words.spans(heading.lead(), galley.sheet().look(lead), place));
        if (!heading.rest().isEmpty()) {
            spans.add(words.span("　", galley.sheet().look(Voice.HEAD_REST).plain(), place));
            spans.addAll(words.spans(heading.rest(), galley.sheet().look(Voice.HEAD_REST), place));
        }
        return spans;
    }

    private Slab stacked(Heading heading, Tag tag, Spot spot) {
        double indent = BAR + BAR_GAP;
        Measure measure = new Measure(spot.width() - indent, Alignment.LEFT);
        SetText lead = galley.text(tag, heading.lead(), Voice.HEAD_LEAD, measure, spot.place());
        SetText rest = galley.text(tag, heading.rest(), Voice.HEAD_REST, measure, spot.place());
        // What is blank above the first and below the last line of characters needs no room.
        double ink = lead.height() + rest.height() - lead.above() - (rest.isEmpty() ? lead : rest).above();
        double room = galley.gridded(ink + 2);
        return Slab.of(room, (canvas, box) -> {
                    double top = box.y() + Math.min(2, (room - ink) / 2);
                    canvas.fill(new Box(box.x(), top, BAR, ink), Palette.RED);
                    lead.paint(canvas, box.x() + indent, top - lead.above());
                    rest.paint(canvas, box.x() + indent, top - lead.above() + lead.height());
                })
                .spaced(galley.pitch(), 0)
                .gridded();
    }

    private Slab minor(Heading heading, Tag tag, Spot spot) {
        List<Span> spans = new ArrayList<>(
                galley.words().spans(heading.lead(), galley.sheet().look(Voice.SUBHEADING), spot.place()));
        if (!heading.rest().isEmpty()) {
            spans.add(galley.words()
                    .span("　", galley.sheet().look(Voice.SUBHEADING).plain(), spot.place()));
            spans.addAll(galley.words().spans(heading.rest(), galley.sheet().look(Voice.SUBHEADING), spot.place()));
        }
        SetText text = galley.set(
                tag, spans, galley.sheet().look(Voice.SUBHEADING), new Measure(spot.width(), Alignment.LEFT));
        return Slab.of(galley.gridded(text.height()), (canvas, box) -> text.paint(canvas, box.x(), box.y()))
                .spaced(galley.pitch() / 2, 0)
                .gridded();
    }
}
