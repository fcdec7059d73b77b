package io.github.zongshu.charts;

import io.github.zongshu.chart.Chart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.util.List;

/** The figures of a chart below each other. */
record ListDrawer(Chart chart) implements Drawer {
    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return Math.max(1, chart.values().size()) * 1.5 * type.em();
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Rows.Pitch pitch = new Rows.Pitch(1.2 * canvas.em(), 2 * canvas.em());
        Rows<Value> rows = Rows.fit(canvas, box, chart.values(), pitch, value -> false);
        for (int i = 0; i < rows.shown().size(); i++) {
            Value value = rows.shown().get(i);
            List<Line> words = canvas.type().wrap(value.text(), canvas.type().label(), box.width(), 1);
            canvas.write(words, box.x(), rows.middle(i), Anchor.START);
        }
    }
}
