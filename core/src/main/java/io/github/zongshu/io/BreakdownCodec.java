package io.github.zongshu.io;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Breakdown.Column;
import io.github.zongshu.campaign.Breakdown.Row;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers by unit: {@code columns} with their measure words, {@code rows} with a cell for each reported column. */
final class BreakdownCodec implements Codec<Breakdown> {
    static final Shape ROW = Shape.of(
            "行",
            "a row",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.required("cells", "数")
                    .of(new Content.Items(new Content.Either(Content.Plain.QUANTITY, Content.Plain.NOTHING))),
            Key.optional("origin", "出处").of(new Content.Keys(RowOriginCodec.SHAPE)));

    static final Shape SHAPE = Shape.of(
            "分项表",
            "a breakdown",
            Key.required("id", "编号"),
            Key.required("label", "名称"),
            Key.optional("rowLabel", "行名"),
            Key.optional("source", "来源"),
            Key.optional("sample", "示例数据").of(Content.Plain.FLAG),
            Key.required("columns", "列").of(Content.listOf(ColumnCodec.SHAPE)),
            Key.required("rows", "行").of(Content.listOf(ROW)));

    private static final String ROW_LABEL = "单位";
    private static final ColumnCodec COLUMNS = new ColumnCodec();
    private static final RowOriginCodec ORIGINS = new RowOriginCodec();

    @Override
    public Breakdown read(Node node, Reading in) {
        Fields breakdown = in.fields(node, SHAPE);
        List<Column> columns = breakdown.list("columns", column -> COLUMNS.read(column, in));
        List<Column> reported =
                columns.stream().filter(column -> !column.isDerived()).toList();
        return new Breakdown(
                breakdown.text("id"),
                breakdown.text("label"),
                breakdown.find("rowLabel").isPresent() ? breakdown.text("rowLabel") : ROW_LABEL,
                columns,
                breakdown.list("rows", row -> row(row, reported, in)),
                breakdown.text("source"),
                breakdown.flag("sample"));
    }

    private static Row row(Node node, List<Column> columns, Reading in) {
        Fields row = in.fields(node, ROW);
        List<@Nullable Quantity> cells = new ArrayList<>();
        for (Node cell : row.list("cells", cell -> cell)) {
            String unit =
                    cells.size() < columns.size() ? columns.get(cells.size()).unit() : "";
            cells.add(cell(cell, unit, in));
        }
        List<Origin> origins = row.find("origin")
                .map(found -> ORIGINS.read(found, cells.size(), in))
                .orElse(List.of());
        return new Row(row.text("id"), row.text("label"), cells, origins);
    }

    private static @Nullable Quantity cell(Node cell, String unit, Reading in) {
        if (cell instanceof Scalar scalar && scalar.isNull()) {
            return null;
        }
        return in.values().quantity(cell, unit).orElse(Quantity.of(1, unit));
    }

    @Override
    public Node write(Breakdown breakdown) {
        List<Column> reported = breakdown.reportedColumns();
        Entries entries = new Entries().text("id", breakdown.id()).text("label", breakdown.label());
        if (!breakdown.rowLabel().equals(ROW_LABEL)) {
            entries.text("rowLabel", breakdown.rowLabel());
        }
        return entries.textIfAny("source", breakdown.source())
                .flagIfTrue("sample", breakdown.sample())
                .put("columns", Entries.list(breakdown.columns(), COLUMNS::write))
                .put("rows", Entries.list(breakdown.rows(), row -> write(row, reported)))
                .block();
    }

    private static Node write(Row row, List<Column> columns) {
        List<Node> cells = new ArrayList<>();
        for (Quantity cell : row.cells()) {
            cells.add(
                    cell == null
                            ? Entries.nothing()
                            : Quantities.node(cell, columns.get(cells.size()).unit()));
        }
        Entries entries = new Entries()
                .text("id", row.id())
                .text("label", row.label())
                .put("cells", Entries.inlineList(cells, cell -> cell));
        if (!row.origins().isEmpty()) {
            entries.put("origin", ORIGINS.write(row.origins()));
        }
        return entries.inline();
    }
}
