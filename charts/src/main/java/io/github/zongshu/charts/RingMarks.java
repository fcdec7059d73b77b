package io.github.zongshu.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.plot.RingPlot;
import org.jfree.data.general.DefaultPieDataset;

/** The ring itself, drawn by JFreeChart into exactly the square given, clockwise from the top. */
final class RingMarks extends RingPlot {
    /** How much of the radius the ring covers. */
    static final double DEPTH = 0.34;

    private static final long serialVersionUID = 1L;

    private RingMarks(DefaultPieDataset<Integer> data) {
        super(data);
    }

    static void draw(Canvas canvas, Box square, List<Slice> slices, List<Color> colors) {
        DefaultPieDataset<Integer> data = new DefaultPieDataset<>();
        for (int i = 0; i < slices.size(); i++) {
            data.setValue(Integer.valueOf(i), slices.get(i).amount());
        }
        RingMarks plot = new RingMarks(data);
        for (int i = 0; i < slices.size(); i++) {
            plot.setSectionPaint(Integer.valueOf(i), colors.get(i));
        }
        boolean several = slices.stream().filter(s -> s.amount().signum() > 0).count() > 1;
        plot.setSectionDepth(DEPTH);
        plot.setSectionOutlinesVisible(false);
        plot.setSeparatorsVisible(several);
        plot.setSeparatorPaint(canvas.palette().paper());
        plot.setSeparatorStroke(Canvas.pen(0.2 * canvas.em()));
        plot.setInnerSeparatorExtension(0);
        plot.setOuterSeparatorExtension(0);
        plot.setShadowPaint(null);
        plot.setLabelGenerator(null);
        plot.setInteriorGap(0);
        plot.setLabelLinksVisible(false);
        plot.setLabelLinkMargin(0);
        plot.paint(canvas.graphics(), square);
    }

    private void paint(Graphics2D g2, Box square) {
        // Not draw: it would clip the outermost half point of the ring.
        drawPie(g2, square.shape(), null);
    }
}
