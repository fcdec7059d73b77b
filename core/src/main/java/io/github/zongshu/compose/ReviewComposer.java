package io.github.zongshu.compose;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Issue;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.SeriesPosition;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Byline;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Paragraph;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 综述: head, strip of figures, then everything flows through narrow columns, as a newspaper page sets it. */
final class ReviewComposer {
    private static final int COLUMNS = 4;
    private static final String WEEKDAYS = "一二三四五六日";

    private final Campaign campaign;
    private final Desk desk;
    private final SectionMaker sections;

    ReviewComposer(Campaign campaign) {
        this.campaign = campaign;
        this.desk = new Desk(campaign);
        this.sections = new SectionMaker(desk);
    }

    Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Masthead(kicker(), List.of(), desk.line(campaign.title().headline()), desk.subhead()));
        blocks.add(new Byline(desk.credits(), List.of()));
        blocks.addAll(desk.board(QuantityFormat.PRESS));
        List<Block> running = new ArrayList<>(desk.editorsNote());
        for (Section section : campaign.sections()) {
            running.addAll(sections.blocks(section, SectionMaker.Register.STORY));
        }
        if (!campaign.closing().isEmpty()) {
            running.add(new Paragraph(Paragraph.Role.CLOSING, desk.line(campaign.closing())));
        }
        if (!campaign.events().isEmpty()) {
            running.add(new Heading(1, Text.line("大事记"), List.of()));
            running.add(desk.timeline());
        }
        if (!running.isEmpty()) {
            blocks.add(new Columns(COLUMNS, running));
        }
        return desk.report(info(), blocks);
    }

    private List<Inline> kicker() {
        SeriesPosition series = campaign.series();
        if (!campaign.title().kicker().isEmpty() || series == null) {
            return desk.line(campaign.title().kicker());
        }
        return Text.line(series.name() + "系列报道 · 第" + series.part() + "篇");
    }

    private ReportInfo info() {
        String title = Inline.text(desk.line(campaign.title().headline()));
        return new ReportInfo(
                Design.REVIEW,
                title,
                Inline.text(desk.line(campaign.title().subhead())),
                campaign.credits().text(),
                List.of(campaign.scope().name(), "综述"),
                campaign.issue().date(),
                Text.line(pageHead()),
                Text.line(title));
    }

    /** What stands on top of a newspaper page: section, date and weekday, editors, page. */
    private String pageHead() {
        Issue issue = campaign.issue();
        LocalDate date = issue.date();
        String day =
                Desk.day(date) + "　星期" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
        String editor = campaign.credits().editor().isEmpty()
                ? ""
                : "责编/" + campaign.credits().editor();
        String layout = campaign.credits().layout().isEmpty()
                ? ""
                : "版式/" + campaign.credits().layout();
        return Stream.of(issue.name(), day, editor, layout, issue.page())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
