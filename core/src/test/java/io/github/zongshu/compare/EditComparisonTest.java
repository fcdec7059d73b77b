package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Credits;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What authors change beside the numbers. */
final class EditComparisonTest {
    @Test
    void anEditedSentenceIsToldAloneAndAsPrinted() {
        assertThat(edits(
                        b -> b.section(Section.of("一", "", "甲说完。共办结{n}。乙接着。")),
                        b -> b.section(Section.of("一", "", "甲说完。全年办结{n}。乙接着。"))))
                .containsExactly("第1节第1项：“共办结5件。”改为“全年办结5件。”");
    }

    @Test
    void sentencesAreAddedRemovedAndMoved() {
        assertThat(edits(
                        b -> b.section(Section.of("一", "", "甲。乙。丙。")), b -> b.section(Section.of("一", "", "甲。丙。丁。戊。"))))
                .containsExactly("第1节第1项：新增“丁。”", "第1节第1项：新增“戊。”", "第1节第1项：删去“乙。”");
        assertThat(edits(b -> b.section(Section.of("一", "", "甲。乙。丙。")), b -> b.section(Section.of("一", "", "丙。甲。乙。"))))
                .containsExactly("第1节第1项各句换了次序");
    }

    @Test
    void aNumberTypedInsteadOfBoundIsAnEditThatPrintsTheSame() {
        assertThat(edits(b -> b.section(Section.of("一", "", "共办结{n}。")), b -> b.section(Section.of("一", "", "共办结5件。"))))
                .containsExactly("第1节第1项：“共办结5件。”引用改了，印出来一样");
    }

    @Test
    void headsAreComparedLikeSentences() {
        assertThat(edits(
                        b -> b.section(Section.of("听民声", "到屋场", "甲。")), b -> b.section(Section.of("听民意", "到屋场", "甲。"))))
                .containsExactly("第1节标题前半：“听民声”改为“听民意”");
    }

    @Test
    void sectionsAreAddedRemovedAndMoved() {
        Section one = Section.of("听民声", "", "甲。");
        Section two = Section.of("解民忧", "", "乙。");
        Section three = Section.of("暖童心", "", "丙。");

        assertThat(edits(
                        b -> b.section(one).section(two),
                        b -> b.section(one).section(three).section(two)))
                .containsExactly("新增第2节：“暖童心”");
        assertThat(edits(b -> b.section(one).section(two), b -> b.section(two))).containsExactly("删去第1节：“听民声”");
        assertThat(edits(b -> b.section(one).section(two), b -> b.section(two).section(one)))
                .containsExactly("各节换了次序");
    }

    @Test
    void anotherSpeakerIsToldAndAnotherQuotation() {
        assertThat(edits(b -> b.section(said("这里离家近。", "一位读者")), b -> b.section(said("这里离家很近。", "一位居民"))))
                .containsExactly("第1节第1项引语：“这里离家近。”改为“这里离家很近。”", "第1节第1项引语的说话人由“一位读者”改为“一位居民”");
    }

    private static Section said(String words, String speaker) {
        return new Section(new Prose("一"), Prose.EMPTY, List.of(new Section.Quotation(words, speaker)));
    }

    @Test
    void eventsAreKnownByTheirWordsAndElseByTheirDate() {
        assertThat(edits(
                        b -> b.event(event(4, "开幕。")).event(event(5, "座谈。")),
                        b -> b.event(event(3, "开幕。")).event(event(5, "举行座谈。")).event(event(9, "闭幕。"))))
                .containsExactly(
                        "大事记2024年5月1日：“座谈。”改为“举行座谈。”",
                        "新增大事记2024年9月1日：“闭幕。”",
                        "大事记2024年3月1日的日期由“2024年4月1日”改为“2024年3月1日”");
    }

    private static Event event(int month, String text) {
        return new Event(new EventDate(2024, month, 1, ""), new Prose(text));
    }

    @Test
    void whatHasANameIsAddedRemovedAndDescribedOtherwise() {
        assertThat(edits(
                        b -> b.graphic(bar("old", "")).credits(Credits.NONE).honour(new Honour("先进", "省厅", 2023)),
                        b -> b.graphic(bar("new", ""))
                                .credits(new Credits("编辑部", "", "", ""))
                                .honour(new Honour("先进", "市局", 2023))))
                .containsExactly("署名的文由“”改为“编辑部”", "新增图“new”", "荣誉“先进”的授予单位由“省厅”改为“市局”", "删去图“old”");
        assertThat(edits(b -> b.graphic(bar("a", "")), b -> b.graphic(bar("a", "办结"))))
                .containsExactly("图“a”的突出的一项由“”改为“办结”");
    }

    private static Graphic bar(String id, String highlight) {
        return new Graphic(id, Graphic.Kind.BAR, new Prose("图"), Prose.EMPTY, "", List.of("n"), highlight, "");
    }

    @Test
    void aTaskThatGetsDoneIsTold() {
        assertThat(edits(b -> b.taskList(tasks(false)), b -> b.taskList(tasks(true))))
                .containsExactly("事项“修路”的是否办结由“false”改为“true”");
    }

    private static TaskList tasks(boolean done) {
        TaskList.TaskItem item = new TaskList.TaskItem("修路", done, "交通局");
        return new TaskList(
                "list",
                "清单",
                List.of(new TaskList.TaskClass("a", "A类", null, Quantity.parse("3件"), List.of(item))),
                "",
                false);
    }

    @Test
    void anotherOrderOfMetricsIsTold() {
        Campaign before = Versions.with(b -> b.metric(Metric.of("a", "甲", "1件")).metric(Metric.of("b", "乙", "2件")));
        Campaign after = Versions.with(b -> b.metric(Metric.of("b", "乙", "2件")).metric(Metric.of("a", "甲", "1件")));

        assertThat(Comparison.of(before, after).edits())
                .extracting(edit -> edit.message().en())
                .containsExactly("metrics stand in another order");
    }

    private static List<String> edits(Consumer<CampaignBuilder> before, Consumer<CampaignBuilder> after) {
        Consumer<CampaignBuilder> metric = b -> b.metric(Metric.of("n", "办结", "5件"));
        Comparison comparison =
                Comparison.of(Versions.with(metric.andThen(before)), Versions.with(metric.andThen(after)));
        assertThat(comparison.numbers()).isEmpty();
        assertThat(comparison.places()).isEmpty();
        return comparison.edits().stream().map(edit -> edit.message().zh()).toList();
    }
}
