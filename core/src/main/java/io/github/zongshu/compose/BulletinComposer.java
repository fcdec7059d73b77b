package io.github.zongshu.compose;

import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Imprint;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.RedHead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 简报: red head with issue, publisher and date; 编者按, title, prose with its charts and tables; who gets it. */
final class BulletinComposer {
    private final Campaign campaign;
    private final Bulletin bulletin;
    private final Desk desk;
    private final SectionMaker sections;

    BulletinComposer(Campaign campaign, Bulletin bulletin) {
        this.campaign = campaign;
        this.bulletin = bulletin;
        this.desk = new Desk(campaign);
        this.sections = new SectionMaker(desk);
    }

    Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head());
        blocks.addAll(desk.editorsNote());
        blocks.add(new Masthead(List.of(), List.of(), desk.line(campaign.title().headline()), desk.subhead()));
        for (Section section : campaign.sections()) {
            blocks.addAll(sections.blocks(section, SectionMaker.Register.FACTS));
        }
        campaign.breakdowns().stream()
                .filter(sections::isUnshown)
                .map(sections::table)
                .forEach(blocks::add);
        if (!campaign.closing().isEmpty()) {
            blocks.add(Paragraph.body(desk.line(campaign.closing())));
        }
        if (sections.showsSamples()) {
            blocks.add(new Paragraph(Paragraph.Role.REMARK, Text.line(Desk.SAMPLE_REMARK)));
        }
        blocks.add(foot());
        return desk.report(info(), blocks);
    }

    private RedHead head() {
        String number = bulletin.number() + (bulletin.total().isEmpty() ? "" : "（" + bulletin.total() + "）");
        List<String> marks = bulletin.notice().isEmpty() ? List.of() : List.of(bulletin.notice());
        return new RedHead(marks, bulletin.name(), number, List.of(), bulletin.issuer(), Desk.day(date()));
    }

    private Imprint foot() {
        List<Imprint.Recipients> recipients = Stream.of(
                        new Imprint.Recipients("报：", bulletin.report()),
                        new Imprint.Recipients("送：", bulletin.send()),
                        new Imprint.Recipients("发：", bulletin.distribute()))
                .filter(each -> !each.names().isEmpty())
                .map(each -> new Imprint.Recipients(each.label(), each.names() + "。"))
                .toList();
        String copies = bulletin.copies() == 0 ? "" : "（共印" + bulletin.copies() + "份）";
        return new Imprint(recipients, "", copies);
    }

    private LocalDate date() {
        return Objects.requireNonNullElse(bulletin.date(), campaign.issue().date());
    }

    private ReportInfo info() {
        String title = Inline.text(desk.line(campaign.title().headline()));
        return new ReportInfo(
                Design.BULLETIN,
                title,
                bulletin.name() + bulletin.number(),
                bulletin.issuer(),
                List.of(campaign.scope().name(), "简报"),
                date(),
                List.of(),
                List.of());
    }
}
