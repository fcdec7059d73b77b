package io.github.zongshu.charts;

import io.github.zongshu.chart.ChartHead;
import io.github.zongshu.charts.PlacedText.Anchor;
import java.util.List;

/** What stands around a chart when it is published alone: a rule, the title, what is measured; below, the source. */
final class Frame {
    private static final int TITLE_LINES = 3;
    private static final int SMALL_LINES = 2;

    private final Typesetter type;
    private final List<Line> title;
    private final List<Line> measure;
    private final List<Line> source;

    Frame(Typesetter type, ChartHead head, double width) {
        this.type = type;
        Style small = type.mute();
        this.title = lines(head.title(), type.strong().sized(1.4 * type.em()), width, TITLE_LINES);
        this.measure = lines(head.measure(), small, width, SMALL_LINES);
        this.source = lines(head.source(), small.sized(0.9 * type.em()), width, SMALL_LINES);
    }

    private List<Line> lines(String text, Style style, double width, int most) {
        return text.isBlank() ? List.of() : type.wrap(text, style, width, most);
    }

    private boolean hasHead() {
        return !title.isEmpty() || !measure.isEmpty();
    }

    private double ruleGap() {
        return title.isEmpty() ? 0 : 0.6 * type.em();
    }

    private double headHeight() {
        return hasHead()
                ? ruleGap() + Canvas.heightOf(title) + measureGap() + Canvas.heightOf(measure) + 0.9 * type.em()
                : 0;
    }

    /** A large title and a small line below it want more than their leading between them. */
    private double measureGap() {
        return title.isEmpty() || measure.isEmpty() ? 0 : 0.25 * type.em();
    }

    private double footHeight() {
        return source.isEmpty() ? 0 : Canvas.heightOf(source) + 0.8 * type.em();
    }

    /** The height that the head and the source take. */
    double height() {
        return headHeight() + footHeight();
    }

    /** Draws the frame; what it leaves for the chart. */
    Box draw(Canvas canvas, Box box) {
        double em = type.em();
        double top = box.y() + ruleGap();
        if (!title.isEmpty()) {
            canvas.level(
                    box.x(), box.right(), box.y() + 0.06 * em, canvas.palette().ink(), Canvas.pen(0.11 * em));
            canvas.write(title, box.x(), top + Canvas.heightOf(title) / 2, Anchor.START);
            top += Canvas.heightOf(title) + measureGap();
        }
        canvas.write(measure, box.x(), top + Canvas.heightOf(measure) / 2, Anchor.START);
        canvas.write(source, box.x(), box.bottom() - Canvas.heightOf(source) / 2, Anchor.START);
        return box.inset(0, headHeight(), 0, footHeight());
    }
}
