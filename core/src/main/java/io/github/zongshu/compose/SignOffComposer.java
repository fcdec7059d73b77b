package io.github.zongshu.compose;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * 数据核校单: what an office files before it prints. Counts by verdict; every metric with room to sign; what does not agree
 * before what does; how the computed numbers came about; lines for the hands.
 */
final class SignOffComposer {
    private static final String TITLE = "数据核校单";

    private final Campaign campaign;
    private final Desk desk;
    private final Audit audit;
    private final AuditTables tables;
    private final DerivationTable derivations;
    private final List<Block> blocks = new ArrayList<>();

    SignOffComposer(Campaign campaign, Audit audit) {
        this.campaign = campaign;
        this.desk = new Desk(campaign);
        this.audit = audit;
        Captions captions = new Captions();
        this.tables = new AuditTables(desk, captions, audit);
        this.derivations = new DerivationTable(desk, captions);
    }

    Report compose() {
        List<Inline> campaignTitle = desk.line(campaign.title().headline());
        blocks.add(new Masthead(
                Text.line(campaign.issue().name()),
                Text.line(campaign.issue().number()),
                Text.line(TITLE),
                campaignTitle));
        blocks.add(new Byline(List.of(), desk.facts()));
        blocks.add(counts());
        blocks.add(Paragraph.body(Text.line(conclusion(audit.verdict()))));
        part("指标", tables.sheet());
        part("核对", tables.findings());
        derivations
                .of(List.of(new BriefComposer(campaign).compose(), new ReviewComposer(campaign).compose()))
                .ifPresent(table -> part("由来", List.of(table)));
        part("签核", List.of(tables.hands()));
        return desk.report(info(), blocks);
    }

    private void part(String head, List<? extends Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Heading(1, Text.line(head), List.of()));
            blocks.addAll(content);
        }
    }

    private Board counts() {
        CheckWords words = new CheckWords(audit);
        return new Board(CheckWords.WORST_FIRST.stream()
                .map(verdict -> new Board.Cell(verdict.zh(), words.count(verdict), List.of()))
                .toList());
    }

    private static String conclusion(Verdict worst) {
        return switch (worst) {
            case PASS -> "可以相互核对的各数没有不合。签核后可以印发。";
            case NOT_ASSESSABLE -> "可以核对的各数没有不合；缺数的几项无从核对，请补齐，或由签核人确认。";
            case UNCERTAIN -> "各数没有不合；有几项在约数范围之内不能断定，请核实，或由签核人确认。";
            case FAIL -> "有的数彼此不合，见“核对”。改正或查明之前不宜印发。";
        };
    }

    private ReportInfo info() {
        String title = Inline.text(desk.line(campaign.title().headline()));
        return new ReportInfo(
                Design.SIGN_OFF,
                title + "（" + TITLE + "）",
                Inline.text(desk.line(campaign.title().subhead())),
                campaign.credits().text(),
                List.of(campaign.scope().name(), TITLE),
                campaign.issue().date(),
                List.of(),
                Text.line(title + "　" + TITLE));
    }
}
