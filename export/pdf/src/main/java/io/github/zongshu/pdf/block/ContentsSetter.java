package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Landmark;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.pdf.type.Typesetter;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/** 目录: a line for each head, with dots to the number of its page; each leads there. */
final class ContentsSetter {
    /** The deepest level that is listed. */
    static final int DEEPEST = 2;

    private static final String TITLE = "目录";
    /** Room for a number of four digits. */
    private static final double NUMBER = 26;

    /** Space below each, in lines of the grid. */
    private static final double LOOSER = 0.3;

    private static final double INDENT = 14;
    private static final double GAP = 7;
    private static final double DOT = 0.9;
    /** Dots stand below one another, so far apart. */
    private static final double STEP = 5;

    private final Galley galley;
    private final Guide guide;
    private final Tag list;

    /**
     * @param list what the lines become a part of
     */
    ContentsSetter(Galley galley, Guide guide, Tag list) {
        this.galley = galley;
        this.guide = guide;
        this.list = list;
    }

    /** The word above. */
    Slab title(double width) {
        Tag tag = list.add(Tag.Role.CAPTION);
        Measure measure = new Measure(width, Alignment.LEFT);
        SetText text = galley.text(tag, Text.line(TITLE), Voice.HEAD_LEAD, measure, "");
        return Slab.of(galley.gridded(text.height() + GAP), (canvas, box) -> text.paint(canvas, box.x(), box.y()))
                .gridded();
    }

    /** The lines. */
    List<Slab> lines(List<Landmark> heads, double width) {
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Landmark head = heads.get(i);
            // What is within a section is not parted from its first line.
            boolean below = head.level() > 1 && i > 0 && heads.get(i - 1).level() == 1;
            Slab line = line(head, width);
            slabs.add(below || i == 0 ? line.kept() : line);
        }
        return slabs;
    }

    private Slab line(Landmark head, double width) {
        Voice voice = head.level() == 1 ? Voice.SUBHEADING : Voice.BODY;
        double indent = (head.level() - 1) * INDENT;
        Tag link = list.add(Tag.Role.CONTENTS_ITEM).add(Tag.Role.REFERENCE).add(Tag.Role.LINK);
        Measure measure = new Measure(width - indent - NUMBER - GAP, Alignment.LEFT);
        SetText title = galley.text(link, Text.line(head.title()), voice, measure, "");
        double height = title.height() + LOOSER * galley.pitch();
        return Slab.of(height, (canvas, box) -> {
            title.paint(canvas, box.x() + indent, box.y());
            double baseline = box.y() + title.height() - title.leading() + title.baseline();
            double end = title.lines().isEmpty() ? 0 : title.lines().getLast().right();
            dots(canvas, box.x() + indent + end + GAP, box.right() - NUMBER, baseline);
            number(canvas, link, head, new Box(box.right(), baseline, 0, 0));
            canvas.link(link, head, new Box(box.x(), box.y(), box.width(), title.height()));
        });
    }

    private static void dots(Canvas canvas, double from, double to, double baseline) {
        for (double x = to - STEP; x >= from; x -= STEP) {
            canvas.fill(new Box(x, baseline - 2 * DOT, DOT, DOT), Palette.MUTE);
        }
    }

    private void number(Canvas canvas, Tag link, Landmark head, Box end) {
        Look look = galley.sheet().look(Voice.SUBHEADING).plain();
        Line line = Typesetter.plain(galley.words().pieces(Integer.toString(guide.page(head)), look, ""));
        canvas.text(link, line, end.x() - line.width(), end.y());
    }
}
