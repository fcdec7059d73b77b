package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.chart.PictogramChart;
import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;

/** Small figures to be counted: one number as a block with the number large below it, several as a row each. */
final class PictogramDrawer implements Drawer {
    private static final int MOST = 40;
    private static final double LARGEST = 4.4;
    private static final List<Integer> PER_ROW = List.of(5, 10, 12, 15, 20, 25, 40);

    private final PictogramChart chart;

    PictogramDrawer(PictogramChart chart) {
        this.chart = chart;
    }

    @Override
    public boolean hasData() {
        return !chart.isEmpty();
    }

    @Override
    public double naturalHeight(Typesetter type, double width) {
        return chart.data().size() == 1
                ? Math.max(11 * type.em(), Math.min(0.45 * width, 18 * type.em()))
                : (chart.data().size() * Math.max(2.8, 0.6 + 1.25 * items().lines(type, width)) + 1.8) * type.em();
    }

    private NamedRows.Items<Datum> items() {
        return new NamedRows.Items<>(chart.data(), Datum::label, Datum::highlighted);
    }

    @Override
    public void draw(Canvas canvas, Box box) {
        Value only = chart.data().get(0).value();
        if (chart.data().size() == 1 && only != null) {
            block(canvas, box, chart.data().get(0), only);
        } else {
            rows(canvas, box);
        }
    }

    /** What one figure stands for: 每个图形代表1000名. */
    private Line legend(Typesetter type, BigDecimal each) {
        String unit = chart.values().get(0).quantity().unit().text();
        String number = new Scale(BigDecimal.ZERO, each, each, "").label(each);
        return type.wrap("每个图形代表" + number + unit, type.mute(), Double.MAX_VALUE, 1)
                .get(0);
    }

    private static double count(Value value, BigDecimal each) {
        return value.quantity().value().doubleValue() / each.doubleValue();
    }

    private void block(Canvas canvas, Box box, Datum datum, Value value) {
        Typesetter type = canvas.type();
        double em = type.em();
        BigDecimal each = chart.each(MOST);
        double count = count(value, each);
        Line number = type.line(
                value.in(value.format().withUnits()).text(), type.figure().sized(2 * em));
        Line legend = legend(type, each);
        double beside = box.width() - number.width() - 1.6 * em;
        boolean below = legend.width() > beside || type.width(datum.label(), type.label()) > beside;
        List<Line> name = type.wrap(datum.label(), type.label(), below ? box.width() : beside, 2);
        double words = Canvas.heightOf(name) + legend.style().leading();
        double foot = below
                ? number.style().leading() + words
                : Math.max(number.style().leading(), words);
        Box icons = box.inset(0, 0, 0, foot + 0.6 * em);
        int perRow = perRow(icons, count, em);
        double height = heightFor(icons, perRow, count, em);
        double used = height * Math.ceil(count / perRow);
        double y = icons.y() + Math.max(0, (icons.height() - used) / 2);
        for (int i = 0; i < Math.ceil(count); i++) {
            int row = i / perRow;
            double x = box.x() + i % perRow * height * Icon.ASPECT;
            Box place = new Box(x, y + row * height, height * Icon.ASPECT, height);
            draw(canvas, place, Math.min(1, count - i), canvas.palette().accent());
        }
        double top = Math.min(y + used, icons.bottom()) + 0.6 * em;
        canvas.write(number, box.x(), top + number.style().leading() / 2, Anchor.START);
        double left = below ? box.x() : box.x() + number.width() + 1.6 * em;
        double at =
                below ? top + number.style().leading() : top + (number.style().leading() - words) / 2;
        double start = Math.max(at, top);
        canvas.write(name, left, start + Canvas.heightOf(name) / 2, Anchor.START);
        canvas.write(legend, left, start + words - legend.style().leading() / 2, Anchor.START);
    }

    /** How many figures a row has so that they are as large as can be. */
    private static int perRow(Box box, double count, double em) {
        int best = PER_ROW.get(0);
        for (int perRow : PER_ROW) {
            best = heightFor(box, perRow, count, em) > heightFor(box, best, count, em) ? perRow : best;
        }
        return best;
    }

    private static double heightFor(Box box, int perRow, double count, double em) {
        double rows = Math.max(1, Math.ceil(count / perRow));
        return Math.min(LARGEST * em, Math.min(box.height() / rows, box.width() / perRow / Icon.ASPECT));
    }

    private void rows(Canvas canvas, Box box) {
        Typesetter type = canvas.type();
        double em = type.em();
        double head = 1.8 * em;
        double most = Math.max(3.4, 0.6 + 1.25 * items().lines(type, box.width()));
        NamedRows<Datum> named =
                NamedRows.fit(canvas, box.inset(0, head, 0, 0), items(), new Rows.Pitch(1.3 * em, most * em));
        Rows<Datum> rows = named.rows();
        List<Datum> shown = rows.shown();
        List<Line> figures = shown.stream().map(datum -> figure(type, datum)).toList();
        double height = Math.min(rows.pitch() * 0.86, 2.6 * em);
        Box data = named.data(em).inset(0, 0, Canvas.widthOf(figures) + 0.6 * em, 0);
        double step = height * Icon.ASPECT;
        BigDecimal each = chart.each((int) Math.max(1, Math.floor(data.width() / step)));
        canvas.write(legend(type, each), box.x(), box.y() + 0.65 * em, Anchor.START);
        named.names().write(canvas, data.x(), rows::middle);
        for (int i = 0; i < shown.size(); i++) {
            Value value = shown.get(i).value();
            double count = value == null ? 0 : count(value, each);
            for (int k = 0; k < Math.ceil(count); k++) {
                Box place = new Box(data.x() + k * step, rows.middle(i) - height / 2, step, height);
                draw(canvas, place, Math.min(1, count - k), color(canvas.palette(), shown.get(i)));
            }
            double end = data.x() + Math.ceil(count) * step;
            canvas.write(figures.get(i), end + 0.4 * em, rows.middle(i), Anchor.START);
        }
    }

    private static Line figure(Typesetter type, Datum datum) {
        Value value = datum.value();
        return value == null
                ? type.line(Missing.TEXT, type.mute())
                : type.line(value.text(), datum.highlighted() ? type.figure() : type.strong());
    }

    private Color color(Palette palette, Datum datum) {
        boolean ranked = chart.data().stream().anyMatch(Datum::highlighted);
        return ranked && !datum.highlighted() ? palette.quiet() : palette.accent();
    }

    /** A figure; what is missing of a whole one is left pale. */
    private void draw(Canvas canvas, Box place, double part, Color color) {
        if (part < 1) {
            canvas.fill(Icon.of(chart.symbol(), place, 1), canvas.palette().track());
        }
        canvas.fill(Icon.of(chart.symbol(), place, part), color);
    }
}
