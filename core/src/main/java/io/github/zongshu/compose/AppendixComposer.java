package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 附表: everything that was reported, one part for each kind of record, and what the audit says of it. It tells nothing and lists all. */
final class AppendixComposer {
    private final Campaign campaign;
    private final Desk desk;
    private final ChartMaker charts;
    private final TableMaker breakdowns;
    private final RecordTables records;
    private final AuditTables checks;
    private final List<Block> blocks = new ArrayList<>();

    AppendixComposer(Campaign campaign) {
        this.campaign = campaign;
        this.desk = new Desk(campaign);
        Captions captions = new Captions();
        this.charts = new ChartMaker(desk, captions);
        this.breakdowns = new TableMaker(desk, captions);
        Audit audit = Audit.of(campaign);
        this.records = new RecordTables(desk, captions, new CheckWords(audit));
        this.checks = new AuditTables(desk, captions, audit);
    }

    Report compose() {
        part("总览", overview());
        if (!campaign.metrics().isEmpty()) {
            part("指标", List.of(records.metrics()));
        }
        for (Breakdown breakdown : campaign.breakdowns()) {
            part(breakdown.label(), List.of(breakdowns.table(breakdown)));
        }
        part("清单", taskLists());
        part("逐月", records.series());
        if (!campaign.events().isEmpty()) {
            part("大事记", List.of(desk.timeline()));
        }
        if (!campaign.honours().isEmpty()) {
            part("荣誉", List.of(records.honours()));
        }
        part("数据核对", checks.findings());
        if (!campaign.metrics().isEmpty()) {
            part(
                    "核校单",
                    Stream.concat(checks.sheet().stream(), Stream.of(checks.hands()))
                            .toList());
        }
        part("说明", remarks());
        return desk.report(info(), blocks);
    }

    private void part(String head, List<? extends Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(1, Text.line(head), List.of()));
            blocks.addAll(content);
        }
    }

    private List<Block> overview() {
        List<Block> overview = new ArrayList<>();
        overview.add(new Byline(desk.credits(), desk.facts()));
        overview.addAll(desk.board(QuantityFormat.BOARD));
        for (Graphic graphic : campaign.graphics()) {
            overview.add(charts.block(graphic));
        }
        return overview;
    }

    private List<Block> taskLists() {
        List<Block> tables = new ArrayList<>();
        for (TaskList list : campaign.taskLists()) {
            tables.add(records.classes(list));
            records.items(list).ifPresent(tables::add);
        }
        return tables;
    }

    private List<Block> remarks() {
        List<Block> remarks = new ArrayList<>();
        remarks.add(remark("约数照原文列出，如“近”“余”“以上”；由约数算出的合计与比率，同样只说到能够断定的程度。"));
        remarks.add(remark("合计与比率由所列各数算出，不另行填报；“—”表示未报，不是零。"));
        if (holdsSamples()) {
            remarks.add(remark("标有“示例数据”的图表为演示而编，不是实际统计。"));
        }
        return remarks;
    }

    private boolean holdsSamples() {
        return campaign.metrics().stream().anyMatch(Metric::sample)
                || campaign.breakdowns().stream().anyMatch(Breakdown::sample)
                || campaign.taskLists().stream().anyMatch(TaskList::sample)
                || campaign.timeSeries().stream().anyMatch(TimeSeries::sample);
    }

    private static Paragraph remark(String words) {
        return new Paragraph(Paragraph.Role.REMARK, Text.line(words));
    }

    private ReportInfo info() {
        String title = Inline.text(desk.line(campaign.title().headline()));
        return new ReportInfo(
                Design.APPENDIX,
                title + "（附表）",
                Inline.text(desk.line(campaign.title().subhead())),
                campaign.credits().text(),
                List.of(campaign.scope().name(), "附表"),
                campaign.issue().date(),
                List.of(),
                Text.line(title));
    }
}
