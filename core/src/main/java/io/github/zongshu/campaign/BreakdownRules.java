package io.github.zongshu.campaign;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.ProseSyntaxException;
import java.util.List;

/** Tables are not ragged, and derived columns can be computed. */
final class BreakdownRules {
    private final Campaign campaign;
    private final ProblemList problems;

    BreakdownRules(Campaign campaign, ProblemList problems) {
        this.campaign = campaign;
        this.problems = problems;
    }

    void check() {
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
            Expression parsed = Expression.parse(expression);
            boolean words =
                    parsed instanceof Expression.Call call && call.function().givesWords();
            return !words
                    && parsed.references().allMatch(r -> reported.contains(r.path()) || metrics.contains(r.path()));
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
    }
}
