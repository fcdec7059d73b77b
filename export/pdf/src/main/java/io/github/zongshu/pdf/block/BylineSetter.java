package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.Voice;
import io.github.zongshu.pdf.type.Alignment;
import io.github.zongshu.pdf.type.Measure;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Inline;
import java.util.List;

/** The line under the head: credits at the left and facts at the right, or centred below a newspaper's headline. */
final class BylineSetter {
    private static final double HAIRLINE = 0.6;
    private static final double PADDING = 9;

    private final Galley galley;

    BylineSetter(Galley galley) {
        this.galley = galley;
    }

    List<Slab> set(Byline byline, Spot spot) {
        boolean centred = galley.sheet().shapes().masthead() == Sheet.Masthead.FRONT_PAGE;
        return byline.credits().isEmpty() && byline.facts().isEmpty()
                ? List.of()
                : List.of(centred ? centred(byline, spot) : row(byline, spot));
    }

    private Slab centred(Byline byline, Spot spot) {
        Measure measure = new Measure(spot.width(), Alignment.CENTRE);
        SetText credits = text(byline.credits(), measure, spot);
        SetText facts = text(byline.facts(), measure, spot);
        return Slab.of(credits.height() + facts.height(), (canvas, box) -> {
                    credits.paint(canvas, box.x(), box.y());
                    facts.paint(canvas, box.x(), box.y() + credits.height());
                })
                .spaced(8, 0);
    }

    private Slab row(Byline byline, Spot spot) {
        SetText credits = text(byline.credits(), new Measure(spot.width(), Alignment.LEFT), spot);
        SetText facts = text(byline.facts(), new Measure(spot.width(), Alignment.RIGHT), spot);
        boolean besides = credits.lines().size() <= 1
                && facts.lines().size() <= 1
                && credits.width() + factsWidth(facts) + 2 * credits.size() <= spot.width();
        double lower = besides ? 0 : credits.height();
        double height = Math.max(credits.height(), lower + facts.height()) + 2 * PADDING;
        return Slab.of(height, (canvas, box) -> {
            credits.paint(canvas, box.x(), box.y() + PADDING);
            facts.paint(canvas, box.x(), box.y() + PADDING + lower);
            canvas.rule(box.x(), box.bottom() - HAIRLINE, box.width(), HAIRLINE, Palette.LINE);
        });
    }

    private static double factsWidth(SetText facts) {
        return facts.isEmpty() ? 0 : facts.lines().get(0).width();
    }

    private SetText text(List<Inline> line, Measure measure, Spot spot) {
        return galley.text(spot, Tag.Role.P, line, Voice.BYLINE, measure);
    }
}
