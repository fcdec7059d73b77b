package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import java.util.ArrayList;
import java.util.List;

/** 大事记: dates down a gold spine with a red dot each. */
final class TimelineSetter {
    private static final double INDENT = 18;
    private static final double SPINE_X = 5;
    private static final double SPINE = 0.8;
    private static final double DOT = 3.4;
    private static final double LEAST_GAP = 4;
    /** A column's end after the first entry or before the last one. */
    private static final double LONE = 40;

    private final Galley galley;

    TimelineSetter(Galley galley) {
        this.galley = galley;
    }

    List<Slab> set(Timeline timeline, Spot spot) {
        Tag list = spot.parent().add(Tag.Role.LIST);
        Measure measure = new Measure(spot.width() - INDENT, Alignment.LEFT);
        Measure justified = new Measure(spot.width() - INDENT, Alignment.JUSTIFIED);
        List<Slab> slabs = new ArrayList<>();
        int last = timeline.entries().size() - 1;
        for (int i = 0; i <= last; i++) {
            Timeline.Entry entry = timeline.entries().get(i);
            Spot within = new Spot(spot.width(), list.add(Tag.Role.ITEM), spot.place() + ".entries[" + i + "]");
            SetText date = galley.text(within, Tag.Role.LABEL, Text.line(entry.date()), Voice.EVENT_DATE, measure);
            SetText text = galley.text(within, Tag.Role.BODY, entry.content(), Voice.EVENT_TEXT, justified);
            Event event = new Event(date, text, i == 0, i == last);
            List<Slab> parts = event.height() > galley.mostWhole() ? lines(event) : List.of(whole(event));
            slabs.add(parts.get(0).breaking(i == 1 || i == last ? LONE : 0));
            slabs.addAll(parts.subList(1, parts.size()));
        }
        return slabs;
    }

    /** An entry that has been set; the spine begins at the first and ends with the last. */
    private record Event(SetText date, SetText text, boolean first, boolean last) {
        double height() {
            return date.height() + text.height();
        }
    }

    private Slab whole(Event event) {
        return Slab.of(galley.gridded(event.height() + LEAST_GAP), (canvas, box) -> {
                    double foot = event.last() ? box.y() + event.height() : box.bottom();
                    paintDate(canvas, box, event, foot);
                    event.text()
                            .paint(
                                    canvas,
                                    box.x() + INDENT,
                                    box.y() + event.date().height());
                })
                .gridded();
    }

    /** An entry that fills a good part of a page is divided between its lines; the date stays with the first. */
    private List<Slab> lines(Event event) {
        List<Slab> slabs = new ArrayList<>();
        SetText text = event.text();
        int last = text.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            int line = i;
            double above = i == 0 ? event.date().height() : 0;
            double below = i == last ? LEAST_GAP : 0;
            slabs.add(Slab.of(above + text.leading() + below, (canvas, box) -> {
                double foot = line == last && event.last() ? box.bottom() - LEAST_GAP : box.bottom();
                if (line == 0) {
                    paintDate(canvas, box, event, foot);
                } else {
                    spine(canvas, box, box.y(), foot);
                }
                text.paint(canvas, line, box.x() + INDENT, box.y() + above);
            }));
        }
        return slabs;
    }

    private static double middle(Event event, Box box) {
        return box.y() + event.date().baseline() - 0.36 * event.date().size();
    }

    private static void paintDate(Canvas canvas, Box box, Event event, double foot) {
        double middle = middle(event, box);
        spine(canvas, box, event.first() ? middle : box.y(), foot);
        canvas.disc(box.x() + SPINE_X, middle, DOT, Palette.WHITE);
        canvas.disc(box.x() + SPINE_X, middle, DOT - 0.8, Palette.RED);
        event.date().paint(canvas, box.x() + INDENT, box.y());
    }

    private static void spine(Canvas canvas, Box box, double top, double foot) {
        canvas.fill(new Box(box.x() + SPINE_X - SPINE / 2, top, SPINE, foot - top), Palette.GOLD);
    }
}
