package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.TextLook;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import java.util.List;

/** The front of the first page: a banner from edge to edge, a newspaper's headline, or a plain title. */
final class MastheadSetter {
    private static final double BANNER_TOP = 10.5 * Frame.MM;
    private static final double BANNER_FOOT = 9.5 * Frame.MM;
    private static final double GOLD = 1.2 * Frame.MM;
    private static final int MOST_LINES = 3;
    private static final double SMALLER = 0.8;
    private static final double SMALLEST = 0.5;
    private static final double STEP = 0.04;
    private static final double KICKER_GAP = 6;
    private static final double SUBHEAD_GAP = 3;

    private final Galley galley;

    MastheadSetter(Galley galley) {
        this.galley = galley;
    }

    List<Slab> set(Masthead masthead, Spot spot) {
        return List.of(
                switch (galley.sheet().shapes().masthead()) {
                    case BANNER -> banner(masthead, spot);
                    case FRONT_PAGE -> stack(masthead, spot, Alignment.CENTRE);
                    case PLAIN -> stack(masthead, spot, Alignment.LEFT);
                });
    }

    /** The lines of a head, set. */
    private record Lines(SetText kicker, SetText edition, SetText headline, SetText subhead) {
        double height() {
            double kicked = Math.max(kicker.height(), edition.height());
            return (kicked > 0 ? kicked + KICKER_GAP : 0)
                    + headline.height()
                    + (subhead.isEmpty() ? 0 : subhead.height() + SUBHEAD_GAP);
        }
    }

    private Lines lines(Masthead masthead, Spot spot, Alignment alignment) {
        Measure measure = new Measure(spot.width(), alignment);
        SetText kicker = galley.text(spot, Tag.Role.P, masthead.kicker(), Voice.KICKER, measure);
        SetText edition = galley.text(
                spot, Tag.Role.P, masthead.edition(), Voice.KICKER, new Measure(spot.width(), Alignment.RIGHT));
        SetText headline = headline(spot.parent().add(Tag.Role.H1), masthead.headline(), spot, alignment);
        SetText subhead = galley.text(spot, Tag.Role.P, masthead.subhead(), Voice.SUBHEAD, measure);
        return new Lines(kicker, edition, headline, subhead);
    }

    /** A headline that almost fits on one line is set a little smaller rather than broken; one of many lines, much smaller. */
    private SetText headline(Tag tag, List<Inline> line, Spot spot, Alignment alignment) {
        TextLook look = galley.sheet().look(Voice.HEADLINE);
        Measure measure = new Measure(spot.width(), alignment);
        SetText set = headline(tag, line, look, measure, spot.place());
        double least = set.lines().size() > MOST_LINES ? SMALLEST : SMALLER;
        int most = set.lines().size() > MOST_LINES ? MOST_LINES : 1;
        SetText tried = set;
        for (double factor = 1; tried.lines().size() > most && factor > least; factor -= STEP) {
            tried = headline(tag, line, look.scaled(factor), measure, spot.place());
        }
        return tried.lines().size() <= most || most > 1 ? tried : set;
    }

    private SetText headline(Tag tag, List<Inline> line, TextLook look, Measure measure, String place) {
        return galley.set(tag, galley.words().spans(line, look, place), look, measure);
    }

    private Slab banner(Masthead masthead, Spot spot) {
        Lines lines = lines(masthead, spot, Alignment.LEFT);
        Frame frame = galley.sheet().frame();
        double ground = BANNER_TOP + lines.height() + BANNER_FOOT;
        return Slab.of(ground + GOLD - frame.text().y(), (canvas, box) -> {
            double top = box.y() - frame.text().y();
            canvas.fill(new Box(0, top, frame.width(), ground), Palette.RED);
            canvas.fill(new Box(0, top + ground, frame.width(), GOLD), Palette.GOLD);
            paint(lines, canvas, box.x(), top + BANNER_TOP);
        });
    }

    private Slab stack(Masthead masthead, Spot spot, Alignment alignment) {
        Lines lines = lines(masthead, spot, alignment);
        return Slab.of(lines.height(), (canvas, box) -> paint(lines, canvas, box.x(), box.y()));
    }

    private static void paint(Lines lines, Canvas canvas, double x, double y) {
        double kicked = Math.max(lines.kicker().height(), lines.edition().height());
        double at = y;
        lines.kicker().paint(canvas, x, at);
        lines.edition().paint(canvas, x, at);
        at += kicked > 0 ? kicked + KICKER_GAP : 0;
        lines.headline().paint(canvas, x, at);
        at += lines.headline().height() + SUBHEAD_GAP;
        lines.subhead().paint(canvas, x, at);
    }
}
