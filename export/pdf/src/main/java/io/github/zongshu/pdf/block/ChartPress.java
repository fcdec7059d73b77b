package io.github.zongshu.pdf.block;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.ChartPainter;
import io.github.zongshu.charts.PlacedText;
import io.github.zongshu.pdf.page.Box;
import io.github.zongshu.pdf.page.Canvas;
import io.github.zongshu.pdf.page.Tag;
import io.github.zongshu.pdf.sheet.Look;
import io.github.zongshu.pdf.type.Line;
import io.github.zongshu.pdf.type.Piece;
import io.github.zongshu.pdf.type.Typesetter;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws charts as vectors; their words are set in the document's own fonts, like all others. */
final class ChartPress {
    private final ChartPainter painter;
    private final Words words;

    ChartPress(ChartPainter painter, Words words) {
        this.painter = painter;
        this.words = words;
    }

    /** The height at which a chart looks best, in points. */
    double naturalHeight(Chart chart, double width) {
        return painter.naturalHeight(chart, ChartHead.NONE, width);
    }

    void paint(Canvas canvas, Tag figure, Chart chart, Box box, String place) {
        List<PlacedText> texts = new ArrayList<>();
        canvas.drawing(
                figure,
                (graphics, width, height) -> words.add(painter.withText((g2, text) -> texts.add(text))
                        .paint(chart, ChartHead.NONE, graphics, new Rectangle2D.Double(0, 0, width, height))),
                box);
        for (PlacedText text : texts) {
            List<Piece> pieces = new ArrayList<>();
            for (PlacedText.Run run : text.runs()) {
                Look look = new Look(
                        run.role(), run.font().getSize2D(), text.color().getRGB() & 0xFFFFFF);
                pieces.addAll(words.pieces(run.text(), look, place));
            }
            Line line = Typesetter.plain(pieces);
            double shift = switch (text.anchor()) {
                case START -> 0;
                case MIDDLE -> line.width() / 2;
                case END -> line.width();
            };
            canvas.text(figure, line, box.x() + text.anchorX() - shift, box.y() + text.baseline());
        }
    }
}
