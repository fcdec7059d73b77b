package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts are not negative, and what stands in one column or series has one unit. */
final class QuantityRules {
    /** What is measured rather than counted may be below zero: money, rates, temperatures. */
    private static final Pattern MEASURED = Pattern.compile(".*(元|%|‰|百分点|倍|℃|度)$");

    private final Campaign campaign;
    private final ProblemList problems;

    QuantityRules(Campaign campaign, ProblemList problems) {
        this.campaign = campaign;
        this.problems = problems;
    }

    void check() {
        for (int i = 0; i < campaign.metrics().size(); i++) {
            notNegative("metrics[" + i + "].value", campaign.metrics().get(i).quantity());
        }
        for (int b = 0; b < campaign.breakdowns().size(); b++) {
            List<Breakdown.Row> rows = campaign.breakdowns().get(b).rows();
            List<Breakdown.Column> columns = campaign.breakdowns().get(b).reportedColumns();
            for (int r = 0; r < rows.size(); r++) {
                cells("breakdowns[" + b + "].rows[" + r + "].cells", rows.get(r), columns);
            }
        }
        for (int s = 0; s < campaign.timeSeries().size(); s++) {
            points("timeSeries[" + s + "].points", campaign.timeSeries().get(s));
        }
        for (int t = 0; t < campaign.taskLists().size(); t++) {
            classes("taskLists[" + t + "].classes", campaign.taskLists().get(t));
        }
    }

    private void cells(String path, Breakdown.Row row, List<Breakdown.Column> columns) {
        for (int c = 0; c < row.cells().size(); c++) {
            String at = path + "[" + c + "]";
            notNegative(at, row.cells().get(c));
            if (c < columns.size()) {
                unitIs(
                        at,
                        row.cells().get(c),
                        columns.get(c).unit(),
                        columns.get(c).label());
            }
        }
    }

    private void points(String path, TimeSeries series) {
        String unit = "";
        for (int p = 0; p < series.points().size(); p++) {
            Quantity quantity = series.points().get(p).quantity();
            notNegative(path + "[" + p + "].value", quantity);
            if (quantity != null) {
                unit = unit.isEmpty() ? quantity.unit().text() : unit;
                unitIs(path + "[" + p + "].value", quantity, unit, series.label());
            }
        }
    }

    private void classes(String path, TaskList list) {
        for (int c = 0; c < list.classes().size(); c++) {
            TaskList.TaskClass each = list.classes().get(c);
            notNegative(path + "[" + c + "].done", each.done());
            notNegative(path + "[" + c + "].total", each.total());
            unitIs(path + "[" + c + "].done", each.done(), each.total().unit().text(), each.label());
        }
    }

    private void unitIs(String path, @Nullable Quantity quantity, String unit, String label) {
        if (quantity != null && !quantity.unit().text().equals(unit)) {
            String found = quantity.unit().text();
            problems.add(
                    path,
                    "unit-differs",
                    new Message(
                            "单位是“" + found + "”，“" + label + "”的单位是“" + unit + "”",
                            "the unit is \"" + found + "\", that of \"" + label + "\" is \"" + unit + "\""),
                    new Message("统一单位，或只写数字", "use one unit, or write the number alone"));
        }
    }

    private void notNegative(String path, @Nullable Quantity quantity) {
        if (quantity != null
                && quantity.value().signum() < 0
                && !MEASURED.matcher(quantity.unit().text()).matches()) {
            problems.add(
                    path,
                    "negative-count",
                    new Message("计数为负：" + quantity, "a count is negative: " + quantity),
                    new Message(
                            "计数不能小于零；减少请另立指标", "a count cannot be below zero; report a decrease as its own metric"));
        }
    }
}
