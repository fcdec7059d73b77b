package io.github.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.TextDump;
import io.github.zongshu.report.Timeline;
import io.github.zongshu.value.DerivedValue;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppendixComposerTest {
    @Test
    void givesEachKindOfRecordItsPart() {
        Report report = appendix(Campaigns.reading());

        assertThat(report.info().design()).isEqualTo(Design.APPENDIX);
        assertThat(heads(report)).containsExactly("总览", "指标", "各分馆活动", "清单", "逐月", "大事记", "荣誉", "数据核对", "核校单", "说明");
        assertThat(report.blocks()).hasAtLeastOneElementOfType(Board.class).hasAtLeastOneElementOfType(Timeline.class);
        assertThat(report.blocks().stream().filter(ChartBlock.class::isInstance))
                .hasSize(4);
    }

    @Test
    void leavesOutPartsThatHaveNothingToShow() {
        Report report = appendix(Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024))
                .metric(Metric.of("sessions", "阅读活动", "2400场")));

        assertThat(heads(report)).containsExactly("总览", "指标", "核校单", "说明");
    }

    @Test
    void listsOfEachMetricTheNumberAndHowItIsPrinted() {
        Metric metric = Metric.of("readers", "读者", "12万余人次")
                .described("截至11月", "市图书馆", "含线上")
                .asSample();

        TableBlock ledger = table(appendix(bare().metric(metric)), "指标台账");

        assertThat(ledger.columns())
                .extracting(TableBlock.Column::head)
                .containsExactly("编号", "指标", "数值", "约数词", "单位", "期间", "来源", "口径", "印发写法", "核对");
        assertThat(words(ledger.rows().getFirst()))
                .containsExactly("readers", "读者", "12万余", "余", "人次", "截至11月", "市图书馆，示例数据", "含线上", "12万余人次", "无可对照");
    }

    @Test
    void givesAMetricWithoutAPeriodThatOfTheCampaign() {
        TableBlock ledger = table(appendix(bare().metric(Metric.of("a", "甲", "3件"))), "指标台账");

        assertThat(words(ledger.rows().getFirst())).contains("2024年1月1日—12月31日");
    }

    @Test
    void countsOnlyRealNumbersAsNumbers() {
        TableBlock ledger = table(appendix(bare().metric(Metric.of("a", "甲", "40000件"))), "指标台账");

        assertThat(ledger.rows().getFirst().cells().stream().filter(TableBlock.Amount.class::isInstance))
                .singleElement()
                .isInstanceOfSatisfying(TableBlock.Amount.class, amount -> {
                    assertThat(amount.value().reference()).isEqualTo("a");
                    assertThat(amount.value().text()).doesNotContain("万");
                });
    }

    @Test
    void addsTaskListsUpWhereTheyHaveOneUnit() {
        TableBlock classes = table(appendix(Campaigns.reading()), "为读者办实事清单");

        assertThat(classes.columns().get(1).unit()).isEqualTo("项");
        TableBlock.Row total = classes.rows().getLast();
        assertThat(total.total()).isTrue();
        assertThat(words(total)).containsExactly("合计", "14", "22", "63.6%");
        assertThat(((TableBlock.Amount) total.cells().get(1)).value()).isInstanceOf(DerivedValue.class);
    }

    @Test
    void addsNothingUpAcrossUnits() {
        TaskList list = new TaskList(
                "places",
                "新增点位",
                List.of(taskClass("desks", "书桌", "30张", "40张"), taskClass("rooms", "书房", "2间", "5间")),
                "",
                false);

        TableBlock classes = table(appendix(bare().taskList(list)), "新增点位");

        assertThat(classes.rows()).noneMatch(TableBlock.Row::total);
        assertThat(classes.columns().get(1).unit()).isEmpty();
        assertThat(words(classes.rows().getFirst())).containsExactly("书桌", "30张", "40张", "75.0%");
    }

    @Test
    void listsNamedTasksWithTheirState() {
        TaskList list = new TaskList(
                "tasks",
                "清单",
                List.of(new TaskList.TaskClass(
                        "a",
                        "A类",
                        Quantity.parse("1项"),
                        Quantity.parse("2项"),
                        List.of(
                                new TaskList.TaskItem("开放自习室", true, "市图书馆"),
                                new TaskList.TaskItem("延长闭馆时间", false, "")))),
                "",
                false);

        TableBlock items = table(appendix(bare().taskList(list)), "清单明细");

        assertThat(items.rows())
                .extracting(AppendixComposerTest::words)
                .containsExactly(List.of("A类", "开放自习室", "市图书馆", "已办结"), List.of("A类", "延长闭馆时间", "", "未办结"));
    }

    @Test
    void putsSeriesOfTheSameMonthsIntoOneTable() {
        TableBlock months = table(appendix(Campaigns.reading()), "活动、累计完成率");

        assertThat(months.columns()).extracting(TableBlock.Column::text).containsExactly("时间", "活动（场）", "累计完成率");
        assertThat(months.rows())
                .extracting(AppendixComposerTest::words)
                .containsExactly(List.of("上半年", "1\u2009000", "40%"), List.of("下半年", "1\u2009400", "100%"));
        assertThat(Inline.text(months.caption().source())).contains("示例数据");
    }

    @Test
    void saysThatSamplesAreNoStatistics() {
        assertThat(TextDump.of(appendix(Campaigns.reading()))).contains("不是实际统计");
        assertThat(TextDump.of(appendix(bare().metric(Metric.of("a", "甲", "3件")))))
                .doesNotContain("不是实际统计");
    }

    private static TaskList.TaskClass taskClass(String id, String label, String done, String total) {
        return new TaskList.TaskClass(id, label, Quantity.parse(done), Quantity.parse(total), List.of());
    }

    private static CampaignBuilder bare() {
        return Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024));
    }

    private static Report appendix(CampaignBuilder campaign) {
        return Profile.APPENDIX.compose(campaign.build());
    }

    private static List<String> heads(Report report) {
        return report.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(heading -> Inline.text(((Heading) heading).lead()))
                .toList();
    }

    private static TableBlock table(Report report, String title) {
        return report.blocks().stream()
                .filter(TableBlock.class::isInstance)
                .map(TableBlock.class::cast)
                .filter(table -> Inline.text(table.caption().title()).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(TableBlock.Row row) {
        return row.cells().stream().map(cell -> Inline.text(cell.content())).toList();
    }
}
