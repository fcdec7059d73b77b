package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Slab;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Palette;
import io.github.zongshu.report.ChartBlock;
import java.util.List;

/** Charts: a rule, label and title, what is measured, the chart, the source. */
final class ChartSetter {
    private static final double RULE = 0.9;
    private static final double TITLE_GAP = 4;
    private static final double CHART_GAP = 6;
    /** Space around the figure, in lines of the grid. */
    private static final double SPACE_ABOVE = 0.55;

    private static final double SPACE_BELOW = 0.45;
    /** A chart may grow by this share of its height to fill a column. */
    private static final double GROWTH = 0.3;
    /** It may shrink to this share of the height at which it looks best. */
    private static final double LEAST = 0.8;

    private final Galley galley;
    private final ChartPress press;

    ChartSetter(Galley galley, ChartPress press) {
        this.galley = galley;
        this.press = press;
    }

    List<Slab> set(ChartBlock block, Spot spot) {
        CaptionLines caption = CaptionLines.set(galley, block.caption(), spot);
        Tag figure = spot.parent().addFigure(block.alt());
        SetText source = CaptionLines.source(galley, block.caption().source(), spot);
        double natural = press.naturalHeight(block.chart(), spot.width());
        double chart = galley.sheet().shapes().charts() * natural;
        double head = RULE + TITLE_GAP + caption.height() + CHART_GAP;
        double foot = source.isEmpty() ? 0 : source.height() + CHART_GAP / 2;
        double above = SPACE_ABOVE * galley.pitch();
        double below = SPACE_BELOW * galley.pitch();
        // The chart takes what is left to the next line of the grid, so that the text below it needs no gap.
        double height = galley.gridded(head + chart + foot + above + below) - above - below;
        Slab slab = Slab.of(height, (canvas, box) -> {
            canvas.rule(box.x(), box.y(), box.width(), RULE, Palette.INK);
            caption.paint(canvas, box.x(), box.y() + RULE + TITLE_GAP);
            Box room = new Box(box.x(), box.y() + head, box.width(), box.height() - head - foot);
            press.paint(canvas, figure, block.chart(), room, spot.place());
            source.paint(canvas, box.x(), box.bottom() - source.height());
        });
        return List.of(slab.spaced(above, below)
                .elastic(GROWTH * chart, Math.max(0, chart - LEAST * natural))
                .moving());
    }
}
