package io.github.zongshu.io;

import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.campaign.TimeSeries.Point;
import io.github.zongshu.quantity.Quantity;
import java.util.Objects;

/** Numbers over time: {@code points}, and the {@code unit} of those written without one. */
final class TimeSeriesCodec implements Codec<TimeSeries> {
    static final Shape POINT = Shape.of(
            "时间点",
            "a point",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("value", "数值").of(Content.Plain.QUANTITY));

    static final Shape SHAPE = Shape.of(
            "时间序列",
            "a time series",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("unit", "计量单位"),
            Key.optional("source", "来源"),
            Key.optional("sample", "示例数据").of(Content.Plain.FLAG),
            Key.required("points", "各时间点").of(Content.listOf(POINT)));

    @Override
    public TimeSeries read(Node node, Reading in) {
        Fields series = in.fields(node, SHAPE);
        String unit = series.text("unit");
        return new TimeSeries(
                series.text("id"),
                series.text("label"),
                series.list("points", point -> point(point, unit, in)),
                series.text("source"),
                series.flag("sample"));
    }

    private static Point point(Node node, String unit, Reading in) {
        Fields point = in.fields(node, POINT);
        Quantity value = point.find("value")
                .map(v -> in.values().quantity(v, unit).orElse(Quantity.of(1, unit)))
                .orElse(null);
        return new Point(point.text("id"), point.text("label"), value);
    }

    /** The measure word that is written once for all points. */
    static String unit(TimeSeries series) {
        return Quantities.commonUnit(
                series.points().stream().map(Point::quantity).filter(Objects::nonNull));
    }

    @Override
    public Node write(TimeSeries series) {
        String unit = unit(series);
        return new Entries()
                .text("id", series.id())
                .text("label", series.label())
                .textIfAny("unit", unit)
                .textIfAny("source", series.source())
                .flagIfTrue("sample", series.sample())
                .put("points", Entries.list(series.points(), point -> write(point, unit)))
                .block();
    }

    private static Node write(Point point, String unit) {
        Entries entries = new Entries().text("id", point.id()).text("label", point.label());
        Quantity quantity = point.quantity();
        return (quantity == null ? entries : entries.put("value", Quantities.node(quantity, unit))).inline();
    }
}
