package io.github.zongshu.io;

import io.github.zongshu.campaign.Metric;
import io.github.zongshu.quantity.Quantity;

/** A metric: {@code id}, {@code label}, {@code value}, and what is known about it. */
final class MetricCodec implements Codec<Metric> {
    static final Shape SHAPE = Shape.of(
            "指标",
            "a metric",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.required("value", "数值"),
            Key.optional("period", "时段"),
            Key.optional("source", "来源"),
            Key.optional("definition", "口径"),
            Key.optional("sample", "示例数据"));

    @Override
    public Metric read(Node node, Reading in) {
        Fields metric = in.fields(node, SHAPE);
        return new Metric(
                metric.text("id"),
                metric.text("label"),
                metric.quantity("value", "").orElse(Quantity.of(1, "")),
                metric.text("period"),
                metric.text("source"),
                metric.text("definition"),
                metric.flag("sample"));
    }

    @Override
    public Node write(Metric metric) {
        return new Entries()
                .text("id", metric.id())
                .text("label", metric.label())
                .put("value", Quantities.node(metric.quantity(), ""))
                .textIfAny("period", metric.period())
                .textIfAny("source", metric.source())
                .textIfAny("definition", metric.definition())
                .flagIfTrue("sample", metric.sample())
                .block();
    }
}
