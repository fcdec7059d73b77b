package io.github.zongshu.io;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.io.Node.Mapping;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.io.Node.Sequence;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** What a campaign made in Java may hold and a file cannot, so that nothing is written that would read differently. */
final class WritingRules {
    private final Campaign campaign;
    private final Findings findings = new Findings("");

    private WritingRules(Campaign campaign) {
        this.campaign = campaign;
    }

    /** Throws {@link io.github.zongshu.campaign.InvalidCampaignException} with all that cannot be written, or returns. */
    static void check(Campaign campaign, Mapping file) {
        WritingRules rules = new WritingRules(campaign);
        rules.texts(file, Place.NOWHERE);
        rules.photos();
        rules.quantities();
        rules.findings.throwIfAny();
    }

    private void texts(Node node, Place at) {
        switch (node) {
            case Scalar scalar -> TextRules.checked(at, scalar.text(), findings);
            case Sequence list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    texts(list.items().get(i), at.at(at.pathOf(i)));
                }
            }
            case Mapping mapping ->
                mapping.entries().forEach((key, entry) -> texts(entry.value(), at.at(at.pathOf(key))));
        }
    }

    private void photos() {
        for (int i = 0; i < campaign.photos().size(); i++) {
            String file = campaign.photos().get(i).file();
            if (!PictureNames.isBelow(file)) {
                findings.note(
                        Place.NOWHERE.at("photos[" + i + "].file"),
                        "bad-picture-path",
                        PictureNames.problem(file),
                        PictureNames.HINT);
            }
        }
    }

    private void quantities() {
        for (int i = 0; i < campaign.metrics().size(); i++) {
            readable("metrics[" + i + "].value", campaign.metrics().get(i).quantity(), "");
        }
        for (int b = 0; b < campaign.breakdowns().size(); b++) {
            cells("breakdowns[" + b + "].rows", campaign.breakdowns().get(b));
        }
        for (int s = 0; s < campaign.timeSeries().size(); s++) {
            TimeSeries series = campaign.timeSeries().get(s);
            for (int p = 0; p < series.points().size(); p++) {
                Quantity value = series.points().get(p).quantity();
                readable("timeSeries[" + s + "].points[" + p + "].value", value, TimeSeriesCodec.unit(series));
            }
        }
        for (int t = 0; t < campaign.taskLists().size(); t++) {
            TaskList list = campaign.taskLists().get(t);
            for (int c = 0; c < list.classes().size(); c++) {
                String path = "taskLists[" + t + "].classes[" + c + "]";
                readable(path + ".done", list.classes().get(c).done(), TaskListCodec.unit(list));
                readable(path + ".total", list.classes().get(c).total(), TaskListCodec.unit(list));
            }
        }
    }

    private void cells(String path, Breakdown breakdown) {
        for (int r = 0; r < breakdown.rows().size(); r++) {
            for (int c = 0; c < breakdown.reportedColumns().size(); c++) {
                readable(
                        path + "[" + r + "].cells[" + c + "]",
                        breakdown.rows().get(r).cells().get(c),
                        breakdown.reportedColumns().get(c).unit());
            }
        }
    }

    private void readable(String path, @Nullable Quantity quantity, String unit) {
        if (quantity != null && Quantities.text(quantity, unit).isEmpty()) {
            findings.note(
                    Place.NOWHERE.at(path),
                    "unwritable-quantity",
                    new Message(
                            "“" + quantity + "”写下来会被读成另一个数量", "\"" + quantity + "\" would be read as another quantity"),
                    new Message("万、亿写进数字，单位写“元”而不是“万元”", "put 万 and 亿 into the number: the unit is 元, not 万元"));
        }
    }
}
