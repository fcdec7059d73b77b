package io.github.zongshu.compare;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.util.List;

/** Makes a table of two areas, with totals and a derived column. */
final class Tables {
    private Tables() {}

    /** Closed and received of the east, then of the west; in 件. */
    static Breakdown districts(String eastClosed, String eastAll, String westClosed, String westAll) {
        return new Breakdown(
                "areas",
                "各区办理",
                "区",
                List.of(
                        new Breakdown.Column("closed", "办结", "件", Breakdown.Total.SUM, ""),
                        new Breakdown.Column("all", "受理", "件", Breakdown.Total.SUM, ""),
                        new Breakdown.Column("done", "办结率", "", Breakdown.Total.NONE, "rate(closed, all)")),
                List.of(row("east", "东区", eastClosed, eastAll), row("west", "西区", westClosed, westAll)),
                "",
                false);
    }

    private static Breakdown.Row row(String id, String label, String closed, String all) {
        return new Breakdown.Row(id, label, List.of(cases(closed), cases(all)));
    }

    private static Quantity cases(String number) {
        Quantity bare = Quantity.parse(number);
        return new Quantity(bare.numeral(), bare.qualifier(), new MeasureWord("件"));
    }
}
