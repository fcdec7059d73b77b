package io.github.zongshu.compose;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Issue;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Listing;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 数据简报: head, board, note; sections in two columns; tables over the full width; what remains, and the 大事记. */
final class BriefComposer {
    private final Campaign campaign;
    private final Desk desk;
    private final SectionMaker sections;

    BriefComposer(Campaign campaign) {
        this.campaign = campaign;
        this.desk = new Desk(campaign);
        this.sections = new SectionMaker(desk);
    }

    Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(masthead());
        blocks.add(new Byline(desk.credits(), desk.facts()));
        blocks.addAll(desk.board(QuantityFormat.BOARD));
        blocks.addAll(desk.editorsNote());
        List<Block> running = new ArrayList<>();
        for (Section section : campaign.sections()) {
            running.addAll(sections.blocks(section, SectionMaker.Register.FACTS));
        }
        addColumns(blocks, running);
        campaign.breakdowns().stream()
                .filter(sections::isUnshown)
                .map(sections::table)
                .forEach(blocks::add);
        addColumns(blocks, sections.remaining());
        addColumns(blocks, events());
        blocks.addAll(remarks());
        return desk.report(info(), blocks);
    }

    private static void addColumns(List<Block> blocks, List<Block> running) {
        if (!running.isEmpty()) {
            blocks.add(new Columns(2, running));
        }
    }

    private Masthead masthead() {
        Issue issue = campaign.issue();
        String kicker = Stream.of(issue.name(), "数据简报")
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        return new Masthead(
                Text.line(kicker),
                Text.line(issue.number()),
                desk.line(campaign.title().headline()),
                desk.subhead());
    }

    private List<Block> events() {
        List<Block> blocks = new ArrayList<>();
        if (!campaign.events().isEmpty()) {
            blocks.add(new Heading(1, Text.line("大事记"), List.of()));
            blocks.add(desk.timeline());
        }
        if (!campaign.honours().isEmpty()) {
            blocks.add(new Heading(1, Text.line("荣誉"), List.of()));
            blocks.add(new Listing(
                    false,
                    campaign.honours().stream().map(BriefComposer::honour).toList()));
        }
        return blocks;
    }

    private static List<Inline> honour(Honour honour) {
        String year = honour.year() == 0 ? "" : honour.year() + "年，";
        String grantor = honour.grantor().isEmpty() ? "" : "（" + honour.grantor() + "）";
        return Text.line(year + honour.name() + grantor);
    }

    private List<Block> remarks() {
        return sections.showsSamples()
                ? List.of(new Paragraph(Paragraph.Role.REMARK, Text.line(Desk.SAMPLE_REMARK)))
                : List.of();
    }

    private ReportInfo info() {
        String title = Inline.text(desk.line(campaign.title().headline()));
        String subject = Inline.text(desk.line(campaign.title().subhead()));
        return new ReportInfo(
                Design.BRIEF,
                title,
                subject,
                campaign.credits().text(),
                List.of(campaign.scope().name(), "数据简报"),
                campaign.issue().date(),
                List.of(),
                Text.line(subject.isEmpty() ? title : subject));
    }
}
