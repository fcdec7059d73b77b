package io.github.zongshu.io;

import io.github.zongshu.campaign.Breakdown.Column;
import io.github.zongshu.campaign.Breakdown.Total;

/** A column: reported with a {@code unit}, or derived by an {@code expression}. */
final class ColumnCodec implements Codec<Column> {
    private static final Choice<Total> TOTALS = Choice.of(Total.values());

    static final Shape SHAPE = Shape.of(
            "列",
            "a column",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("unit", "计量单位"),
            Key.optional("total", "合计").of(TOTALS.content()),
            Key.optional("expression", "算式"));

    @Override
    public Column read(Node node, Reading in) {
        Fields column = in.fields(node, SHAPE);
        String expression = column.text("expression");
        return new Column(
                column.text("id"),
                column.text("label"),
                column.text("unit"),
                column.find("total").map(total -> TOTALS.read(total, in)).orElse(usual(expression)),
                expression);
    }

    private static Total usual(String expression) {
        return expression.isEmpty() ? Total.SUM : Total.NONE;
    }

    @Override
    public Node write(Column column) {
        boolean usual = column.total() == usual(column.expression());
        return new Entries()
                .text("id", column.id())
                .text("label", column.label())
                .textIfAny("unit", column.unit())
                .textIfAny("total", usual ? "" : TOTALS.word(column.total()))
                .textIfAny("expression", column.expression())
                .inline();
    }
}
