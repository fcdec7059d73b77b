package io.github.zongshu.io;

import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.quantity.Quantity;
import java.util.Optional;

/** A metric: {@code id}, {@code label}, {@code value} or {@code expression} or both, and what is known about it. */
final class MetricCodec implements Codec<Metric> {
    static final Shape SHAPE = Shape.of(
            "指标",
            "a metric",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("value", "数值").of(Content.Plain.QUANTITY),
            Key.optional("expression", "算式"),
            Key.optional("period", "时段"),
            Key.optional("source", "来源"),
            Key.optional("definition", "口径"),
            Key.optional("origin", "出处").of(new Content.Keys(OriginCodec.SHAPE)),
            Key.optional("sample", "示例数据").of(Content.Plain.FLAG));

    private final OriginCodec origins = new OriginCodec();

    @Override
    public Metric read(Node node, Reading in) {
        Fields metric = in.fields(node, SHAPE);
        String expression = metric.text("expression");
        metric.requireEither("value", "expression");
        Optional<Quantity> value = metric.quantity("value", "");
        return new Metric(
                metric.text("id"),
                metric.text("label"),
                value.orElse(expression.isBlank() ? Quantity.of(1, "") : null),
                expression,
                metric.text("period"),
                metric.text("source"),
                metric.text("definition"),
                metric.find("origin").map(n -> origins.read(n, in)).orElse(Origin.UNKNOWN),
                metric.flag("sample"));
    }

    @Override
    public Node write(Metric metric) {
        Entries entries = new Entries().text("id", metric.id()).text("label", metric.label());
        Quantity quantity = metric.quantity();
        if (quantity != null) {
            entries.put("value", Quantities.node(quantity, ""));
        }
        entries.textIfAny("expression", metric.expression())
                .textIfAny("period", metric.period())
                .textIfAny("source", metric.source())
                .textIfAny("definition", metric.definition());
        if (!metric.origin().equals(Origin.UNKNOWN)) {
            entries.put("origin", origins.write(metric.origin()));
        }
        return entries.flagIfTrue("sample", metric.sample()).block();
    }
}
