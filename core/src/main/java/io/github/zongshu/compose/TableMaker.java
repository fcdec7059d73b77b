package io.github.zongshu.compose;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes tables of a campaign's breakdowns. */
final class TableMaker {
    private final Desk desk;
    private final Captions captions;

    TableMaker(Desk desk, Captions captions) {
        this.desk = desk;
        this.captions = captions;
    }

    TableBlock table(Breakdown breakdown) {
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(new TableBlock.Column(breakdown.rowLabel(), "", false));
        breakdown.columns().forEach(c -> columns.add(new TableBlock.Column(c.label(), c.unit(), true)));
        List<TableBlock.Row> rows = new ArrayList<>();
        breakdown.rows().forEach(row -> rows.add(new TableBlock.Row(false, cells(breakdown, row.id(), row.label()))));
        if (breakdown.columns().stream().anyMatch(c -> c.total() == Breakdown.Total.SUM)) {
            rows.add(new TableBlock.Row(true, cells(breakdown, "total", "合计")));
        }
        Caption caption = new Caption(
                captions.nextTable(),
                Text.line(breakdown.label()),
                List.of(),
                desk.source(breakdown.source(), breakdown.sample()));
        return new TableBlock(caption, columns, rows);
    }

    private List<TableBlock.Cell> cells(Breakdown breakdown, String rowId, String label) {
        List<TableBlock.Cell> cells = new ArrayList<>();
        cells.add(new TableBlock.Words(Text.line(label)));
        for (Breakdown.Column column : breakdown.columns()) {
            Optional<Value> value = desk.found(breakdown.id() + "." + rowId + "." + column.id());
            QuantityFormat format = column.unit().isEmpty() ? QuantityFormat.BOARD : QuantityFormat.TABLE;
            cells.add(value.<TableBlock.Cell>map(v -> new TableBlock.Amount(v.in(format)))
                    .orElseGet(TableBlock.Missing::new));
        }
        return cells;
    }
}
