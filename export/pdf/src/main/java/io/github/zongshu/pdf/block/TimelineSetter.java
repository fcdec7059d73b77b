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
            double height = galley.gridded(date.height() + text.height() + LEAST_GAP);
            boolean first = i == 0;
            boolean end = i == last;
            slabs.add(Slab.of(height, (canvas, box) -> paint(canvas, box, date, text, first, end))
                    .breaking(i == 1 || i == last ? LONE : 0)
                    .gridded());
        }
        return slabs;
    }

    private static void paint(Canvas canvas, Box box, SetText date, SetText text, boolean first, boolean last) {
        double middle = box.y() + date.baseline() - 0.36 * date.size();
        double top = first ? middle : box.y();
        double foot = last ? box.y() + date.height() + text.height() : box.bottom();
        canvas.fill(new Box(box.x() + SPINE_X - SPINE / 2, top, SPINE, foot - top), Palette.GOLD);
        canvas.disc(box.x() + SPINE_X, middle, DOT, Palette.WHITE);
        canvas.disc(box.x() + SPINE_X, middle, DOT - 0.8, Palette.RED);
        date.paint(canvas, box.x() + INDENT, box.y());
        text.paint(canvas, box.x() + INDENT, box.y() + date.height());
    }
}
