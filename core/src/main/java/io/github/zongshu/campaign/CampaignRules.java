package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.ProseSyntaxException;
import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a campaign whole. Every rule runs, so that its author hears of all problems at once. */
final class CampaignRules {
    /** What is measured rather than counted may be below zero: money, rates, temperatures. */
    private static final Pattern MEASURED = Pattern.compile(".*(元|%|‰|百分点|倍|℃|度)$");

    private final Campaign campaign;
    private final ProblemList problems = new ProblemList();

    private CampaignRules(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Throws {@link InvalidCampaignException} with everything that is wrong, or returns. */
    static void check(Campaign campaign) {
        CampaignRules rules = new CampaignRules(campaign);
        rules.titleAndPlace();
        new IdRules(campaign, rules.problems).check();
        rules.breakdowns();
        rules.quantities();
        rules.photos();
        new ReferenceRules(campaign, rules.problems).check();
        new GraphicRules(campaign, rules.problems).check();
        rules.problems.throwIfAny();
    }

    private void titleAndPlace() {
        problems.requireWords("title.headline", campaign.title().headline().template(), "主标题", "headline");
        problems.requireWords("scope.name", campaign.scope().name(), "地区或单位名称", "name of the place");
    }

    private void photos() {
        for (int i = 0; i < campaign.photos().size(); i++) {
            problems.requireWords(
                    "photos[" + i + "].alt",
                    campaign.photos().get(i).alt(),
                    "照片的替代文字",
                    "alternative text of the photo");
        }
    }

    private void breakdowns() {
        for (int b = 0; b < campaign.breakdowns().size(); b++) {
            Breakdown breakdown = campaign.breakdowns().get(b);
            List<Breakdown.Column> columns = breakdown.reportedColumns();
            derivedColumns("breakdowns[" + b + "].columns", breakdown);
            for (int r = 0; r < breakdown.rows().size(); r++) {
                row("breakdowns[" + b + "].rows[" + r + "]", breakdown.rows().get(r), columns);
            }
        }
    }

    /** A derived column computes from its neighbours, which must exist; gaps in a row only leave its cell empty. */
    private void derivedColumns(String path, Breakdown breakdown) {
        List<String> reported =
                breakdown.reportedColumns().stream().map(Breakdown.Column::id).toList();
        List<String> metrics = campaign.metrics().stream().map(Metric::id).toList();
        for (int c = 0; c < breakdown.columns().size(); c++) {
            Breakdown.Column column = breakdown.columns().get(c);
            if (column.isDerived() && !isComputable(column.expression(), reported, metrics)) {
                problems.add(
                        path + "[" + c + "].expression",
                        "bad-expression",
                        new Message(
                                "“" + column.expression() + "”算不出来",
                                "\"" + column.expression() + "\" cannot be computed"),
                        new Message(
                                "写成 rate(列编号, 列编号) 的样子，编号取自本表的填报列",
                                "write rate(column, column) with ids of reported columns"));
            }
        }
    }

    private static boolean isComputable(String expression, List<String> reported, List<String> metrics) {
        try {
            return Expression.parse(expression)
                    .references()
                    .allMatch(r -> reported.contains(r.path()) || metrics.contains(r.path()));
        } catch (ProseSyntaxException e) {
            return false;
        }
    }

    private void row(String path, Breakdown.Row row, List<Breakdown.Column> columns) {
        int found = row.cells().size();
        if (found != columns.size()) {
            problems.add(
                    path,
                    "ragged-row",
                    new Message(
                            "“" + row.label() + "”有" + found + "个数，应有" + columns.size() + "个",
                            "\"" + row.label() + "\" has " + found + " numbers, " + columns.size() + " are expected"),
                    new Message("每个填报列一个数，未报的写 null", "one number for each reported column; write null for none"));
        }
        for (int c = 0; c < Math.min(found, columns.size()); c++) {
            unitAgrees(path + ".cells[" + c + "]", row.cells().get(c), columns.get(c));
        }
    }

    private void unitAgrees(String path, @Nullable Quantity cell, Breakdown.Column column) {
        if (cell != null && !cell.unit().text().equals(column.unit())) {
            problems.add(
                    path,
                    "unit-differs",
                    new Message(
                            "单位是“" + cell.unit().text() + "”，“" + column.label() + "”列的单位是“" + column.unit() + "”",
                            "the unit is \"" + cell.unit().text() + "\", that of the column \"" + column.label()
                                    + "\" is \"" + column.unit() + "\""),
                    new Message("统一单位，或只写数字", "use one unit, or write the number alone"));
        }
    }

    private void quantities() {
        for (int i = 0; i < campaign.metrics().size(); i++) {
            notNegative("metrics[" + i + "].value", campaign.metrics().get(i).quantity());
        }
        for (int b = 0; b < campaign.breakdowns().size(); b++) {
            List<Breakdown.Row> rows = campaign.breakdowns().get(b).rows();
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).cells().size(); c++) {
                    notNegative(
                            "breakdowns[" + b + "].rows[" + r + "].cells[" + c + "]",
                            rows.get(r).cells().get(c));
                }
            }
        }
    }

    /** Amounts of money and rates may be negative; things that are counted may not. */
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
