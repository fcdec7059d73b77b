package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.quantity.Quantity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What campaign files may say, and what is made of it. */
final class CampaignFilesTest {
    private static final String HEAD = """
            zongshu: 1
            title: 屋场恳谈连民心
            scope: 衡阳市
            period: 2021
            """;

    @Test
    void readsTheSmallestFile() {
        assertThat(read(HEAD + """
                metrics:
                  - {id: sessions, label: 开展屋场恳谈会, value: 9837场}
                sections:
                  - lead: 听民声
                    parts:
                      - 全年开展屋场恳谈会{sessions}。
                """))
                .isEqualTo(Campaign.builder(Title.of("屋场恳谈连民心"), Scope.of("衡阳市"), Period.ofYear(2021))
                        .metric(Metric.of("sessions", "开展屋场恳谈会", "9837场"))
                        .section(Section.of("听民声", "", "全年开展屋场恳谈会{sessions}。"))
                        .build());
    }

    @Test
    void datesTheIssueByTheLastDayOfThePeriodUnlessSaid() {
        String period = HEAD.replace("period: 2021", "period: {from: 2021-01-01, to: 2021-12-14}");

        assertThat(read(period + "issue: {name: 盘点}\n").issue().date()).isEqualTo("2021-12-14");
        assertThat(read(period + "issue: {date: 2021-12-30}\n").issue().date()).isEqualTo("2021-12-30");
    }

    @Test
    void takesWordsThatYamlTakesForSomethingElse() {
        Campaign campaign = read(HEAD + """
                issue: {name: no, number: 0x10, page: 04}
                credits: {text: on, photos: 12:30, editor: yes, layout: 1e5}
                """);

        assertThat(campaign.issue().name()).isEqualTo("no");
        assertThat(campaign.issue().number()).isEqualTo("0x10");
        assertThat(campaign.issue().page()).isEqualTo("04");
        assertThat(campaign.credits().toString()).contains("text=on", "photos=12:30", "editor=yes", "layout=1e5");
    }

    @Test
    void knowsDatesToTheDayTheMonthOrTheYear() {
        assertThat(read(HEAD + """
                events:
                  - {date: 2021-06-29, when: 上午, text: 一}
                  - {date: 2021-06, text: 二}
                  - {date: 2021, text: 三}
                """).events())
                .extracting(event -> event.date())
                .containsExactly(
                        new EventDate(2021, 6, 29, "上午"), new EventDate(2021, 6, 0, ""), new EventDate(2021, 0, 0, ""));
    }

    @Test
    void givesCellsTheUnitOfTheirColumn() {
        Breakdown breakdown = read(HEAD + """
                breakdowns:
                  - id: d
                    label: 分县
                    columns:
                      - {id: a, label: 会, unit: 场}
                      - {id: b, label: 人, unit: 人次}
                      - {id: c, label: 均, expression: "average(b, a)"}
                    rows:
                      - {id: r, label: 衡南, cells: [1642, 7万余人次]}
                      - {id: s, label: 耒阳, cells: [300余, null]}
                """).breakdowns().get(0);

        assertThat(breakdown.rowLabel()).isEqualTo("单位");
        assertThat(breakdown.columns())
                .extracting(Breakdown.Column::total)
                .containsExactly(Breakdown.Total.SUM, Breakdown.Total.SUM, Breakdown.Total.NONE);
        assertThat(breakdown.rows().get(0).cells()).containsExactly(Quantity.parse("1642场"), Quantity.parse("7万余人次"));
        assertThat(breakdown.rows().get(1).cells()).containsExactly(Quantity.parse("300余场"), null);
    }

    @Test
    void givesPointsAndTasksTheUnitNamedOnce() {
        Campaign campaign = read(HEAD + """
                timeSeries:
                  - id: m
                    label: 月
                    unit: 件
                    points: [{id: m1, label: 1月, value: 812}, {id: m2, label: 2月}]
                taskLists:
                  - id: t
                    label: 清单
                    unit: 项
                    classes:
                      - id: a
                        label: A类
                        total: 3
                        items: [修路, {label: 架桥, done: true, owner: 交通局}]
                """);

        assertThat(campaign.timeSeries().get(0).points())
                .extracting(point -> point.quantity())
                .containsExactly(Quantity.parse("812件"), null);
        TaskList.TaskClass tasks = campaign.taskLists().get(0).classes().get(0);
        assertThat(tasks.total()).isEqualTo(Quantity.parse("3项"));
        assertThat(tasks.items())
                .containsExactly(new TaskList.TaskItem("修路", false, ""), new TaskList.TaskItem("架桥", true, "交通局"));
    }

    @Test
    void tellsThePartsOfASectionApart() {
        assertThat(read(HEAD + """
                sections:
                  - lead: 听民声
                    rest: 到屋场去
                    parts:
                      - 一段话
                      - {quote: 引语, speaker: 村支书}
                      - pull: 提要
                """).sections().get(0).parts())
                .containsExactly(
                        new Section.Words(new Prose("一段话")),
                        new Section.Quotation("引语", "村支书"),
                        new Section.PullQuote(new Prose("提要")));
    }

    @Test
    void putsNoSpaceWhereChineseGoesOnInTheNextLine() {
        Campaign campaign = read(HEAD + """
                metrics: [{id: a, label: 甲, value: 1件}]
                editorsNote: >
                  一年来，
                  办结
                  {a}，用 Open
                  Source 软件。

                  第二段
                closing:
                  屋场
                  恳谈
                """);

        assertThat(campaign.editorsNote().template()).isEqualTo("一年来，办结{a}，用 Open Source 软件。\n第二段");
        assertThat(campaign.closing().template()).isEqualTo("屋场恳谈");
    }

    @Test
    void keepsTheLinesOfALiteralBlockWithoutTheLastBreak() {
        assertThat(read(HEAD + "closing: |\n  一\n  label：二\n\n").closing().template())
                .isEqualTo("一\nlabel：二");
    }

    @Test
    void readsAByteOrderMarkAndWindowsLines() {
        assertThat(read("\uFEFF" + HEAD.replace("\n", "\r\n"))).isEqualTo(read(HEAD));
    }

    @Test
    void readsJsonIndentedWithTabs() {
        String json = """
                {
                \t"zongshu": 1,
                \t"title": "\\u5c4b场",
                \t"scope": "衡阳市",
                \t"period": "2021",
                \t"metrics": [
                \t\t{"id": "a", "label": "甲", "value": 12.50}
                \t]
                }
                """;
        Campaign campaign = CampaignFiles.read("c.json", bytes(json), PictureSource.NONE);

        assertThat(campaign.title()).isEqualTo(Title.of("屋场"));
        assertThat(campaign.metrics().get(0).quantity()).isEqualTo(Quantity.parse("12.50"));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(HEAD)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThat(CampaignFiles.read("c.yaml", in, PictureSource.NONE)).isEqualTo(read(HEAD));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        InvalidCampaignException refusal = refusal((HEAD + "closing: " + "长".repeat(Decoding.MOST_BYTES / 3)));

        assertThat(refusal.problems()).singleElement().extracting("rule").isEqualTo("too-large");
    }

    @Test
    void countsColumnsInCharactersNotInUnitsOfMemory() {
        InvalidCampaignException refusal = refusal(HEAD + "series: {name: 𠀋𠀋, part: 零}\n");

        assertThat(refusal.problems().get(0).location().toString()).isEqualTo("c.yaml:5:26 series.part");
    }

    @Test
    void printsEveryProblemInBothLanguages() {
        assertThat(refusal(HEAD + "colour: 红\nsize: 大\n"))
                .hasMessageContaining("c.yaml:5:1 colour [unknown-key] 综述文件没有键“colour”")
                .hasMessageContaining("c.yaml:6:1 size [unknown-key] a campaign file has no key \"size\"");
    }

    @Test
    void saysThatAFileIsNotThereInJavasOwnWords(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CampaignFiles.read(folder.resolve("nowhere.yaml")));
    }

    @Test
    void readsADayInAnyYearThatJavaKnows() {
        String far = HEAD.replace("period: 2021", "period: {from: -0044-03-15, to: \"+12021-01-01\"}");

        assertThat(read(far).period()).isEqualTo(new Period(LocalDate.of(-44, 3, 15), LocalDate.of(12021, 1, 1)));
    }

    @Test
    void readsDoneTasksAndSamplesAsTruthValuesOnly() {
        assertThat(List.of("yes", "1", "True", "是"))
                .allSatisfy(word -> assertThat(
                                refusal(HEAD + "metrics: [{id: a, label: 甲, value: 1, sample: " + word + "}]")
                                        .problems())
                        .singleElement()
                        .extracting("rule")
                        .isEqualTo("wrong-type"));
    }

    private static InvalidCampaignException refusal(String yaml) {
        return catchThrowableOfType(InvalidCampaignException.class, () -> read(yaml));
    }

    private static Campaign read(String yaml) {
        return CampaignFiles.read("c.yaml", bytes(yaml), PictureSource.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
