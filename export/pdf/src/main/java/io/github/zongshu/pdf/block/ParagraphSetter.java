package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs: line by line on the grid, indented by two characters. */
final class ParagraphSetter {
    /** What a column's end costs that leaves one line of a paragraph alone, at the foot or at the top. */
    private static final double LONE_FIRST = 60;

    private static final double LONE_LAST = 90;
    private static final double RULE = 1.2;
    private static final double THIN_RULE = 0.6;
    private static final double PADDING = 7;
    private static final double END_MARK = 0.62;

    private final Galley galley;

    ParagraphSetter(Galley galley) {
        this.galley = galley;
    }

    List<Slab> set(Paragraph paragraph, Spot spot) {
        return switch (paragraph.role()) {
            case BODY, ADDRESSEES -> running(paragraph, spot, false);
            case CLOSING -> running(paragraph, spot, true);
            case PULL_QUOTE -> pullQuote(paragraph, spot);
            case REMARK -> remark(paragraph, spot);
        };
    }

    private List<Slab> running(Paragraph paragraph, Spot spot, boolean closing) {
        double em = galley.sheet().look(Voice.BODY).size();
        Measure measure = new Measure(spot.width(), 2 * em, 0, Alignment.JUSTIFIED);
        SetText text = galley.text(spot, Tag.Role.P, paragraph.content(), Voice.BODY, measure);
        List<Slab> slabs = new ArrayList<>();
        int last = text.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            int line = i;
            boolean end = closing && i == last;
            double cost = (i == 1 ? LONE_FIRST : 0) + (i > 0 && i == last ? LONE_LAST : 0);
            slabs.add(Slab.of(text.leading(), (canvas, box) -> paint(canvas, box, text, line, end))
                    .breaking(cost)
                    .gridded());
        }
        return slabs;
    }

    private void paint(Canvas canvas, Box box, SetText text, int index, boolean end) {
        text.paint(canvas, index, box.x(), box.y());
        Line line = text.lines().get(index);
        double side = END_MARK * text.size();
        // A small square tells, as papers do, that the story ends here.
        if (end && line.right() + text.size() + side <= box.width()) {
            double x = box.x() + line.right() + text.size();
            canvas.fill(new Box(x, box.y() + (text.leading() - side) / 2, side, side), Palette.RED);
        }
    }

    private List<Slab> pullQuote(Paragraph paragraph, Spot spot) {
        Tag tag = spot.parent().add(Tag.Role.QUOTE).add(Tag.Role.P);
        Measure measure = new Measure(spot.width(), Alignment.LEFT);
        SetText text = galley.text(tag, paragraph.content(), Voice.PULL_QUOTE, measure, spot.place());
        if (text.height() > galley.mostWhole()) {
            return longQuote(text);
        }
        double height = galley.gridded(text.height() + 2 * PADDING);
        double inner = (height - text.height()) / 2;
        return List.of(Slab.of(height, (canvas, box) -> {
                    canvas.rule(box.x(), box.y(), box.width(), RULE, Palette.RED);
                    text.paint(canvas, box.x(), box.y() + inner);
                    canvas.rule(box.x(), box.bottom() - THIN_RULE, box.width(), THIN_RULE, Palette.RED);
                })
                .spaced(galley.pitch() / 2, galley.pitch() / 2));
    }

    /** Words set apart that fill a good part of a page are divided between their lines. */
    private List<Slab> longQuote(SetText text) {
        List<Slab> slabs = new ArrayList<>();
        slabs.add(Slab.of(PADDING, (canvas, box) -> canvas.rule(box.x(), box.y(), box.width(), RULE, Palette.RED))
                .spaced(galley.pitch() / 2, 0));
        for (int i = 0; i < text.lines().size(); i++) {
            int line = i;
            Slab slab = Slab.of(text.leading(), (canvas, box) -> text.paint(canvas, line, box.x(), box.y()));
            slabs.add(i == 0 ? slab.kept() : slab);
        }
        slabs.add(Slab.of(
                        PADDING,
                        (canvas, box) ->
                                canvas.rule(box.x(), box.bottom() - THIN_RULE, box.width(), THIN_RULE, Palette.RED))
                .spaced(0, galley.pitch() / 2)
                .kept());
        return slabs;
    }

    private List<Slab> remark(Paragraph paragraph, Spot spot) {
        Measure measure = new Measure(spot.width(), Alignment.JUSTIFIED);
        SetText text = galley.text(spot, Tag.Role.P, paragraph.content(), Voice.REMARK, measure);
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            int line = i;
            slabs.add(Slab.of(text.leading(), (canvas, box) -> text.paint(canvas, line, box.x(), box.y()))
                    .spaced(i == 0 ? galley.pitch() / 2 : 0, 0));
        }
        return slabs;
    }
}
