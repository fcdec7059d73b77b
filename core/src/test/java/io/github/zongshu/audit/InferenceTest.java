package io.github.zongshu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Breakdown.Column;
import io.github.zongshu.campaign.Breakdown.Row;
import io.github.zongshu.campaign.Breakdown.Total;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TaskList.TaskClass;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.campaign.TimeSeries.Point;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.quantity.Quantity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is checked though nobody asked for it, and what is left alone. */
final class InferenceTest {
    @Test
    void aBreakdownAddsUpToTheMetricOfItsColumnsNameAndUnit() {
        assertThat(verdicts(campaign().metric(Metric.of("got", "收集", "301件")).breakdown(table("件"))))
                .containsExactly("equal FAIL");
        assertThat(verdicts(campaign().metric(Metric.of("got", "收集", "300件")).breakdown(table("件"))))
                .containsExactly("equal PASS");
        assertThat(verdicts(campaign().metric(Metric.of("got", "收集", "301个")).breakdown(table("件"))))
                .isEmpty();
    }

    @Test
    void noMoreIsDoneThanIsListed() {
        TaskClass over = new TaskClass("a", "A类", Quantity.parse("11项"), Quantity.parse("10项"), List.of());
        TaskClass open = new TaskClass("b", "B类", null, Quantity.parse("10项"), List.of());

        assertThat(verdicts(campaign().taskList(new TaskList("t", "清单", List.of(over, open), "", false))))
                .containsExactly("at-most FAIL");
    }

    @ParameterizedTest
    @CsvSource({"累计办结, 3件, 5件, at-most PASS", "累计办结, 5件, 3件, at-most FAIL", "累计办结率, 50%, 40%, ", "办结, 5件, 3件, "})
    void aRunningTotalDoesNotFall(String label, String first, String second, String expected) {
        List<Point> points =
                List.of(new Point("m1", "1月", Quantity.parse(first)), new Point("m2", "2月", Quantity.parse(second)));

        assertThat(String.join("", verdicts(campaign().timeSeries(new TimeSeries("s", label, points, "", false)))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"300人, 200人次, FAIL", "200名, 300人次, PASS", "200余人, 250人次, UNCERTAIN"})
    void personsAreAtMostPersonTimes(String persons, String times, Verdict verdict) {
        assertThat(verdicts(campaign()
                        .metric(Metric.of("heads", "到场读者", persons))
                        .metric(Metric.of("visits", "到场读者人次", times))))
                .containsExactly("at-most " + verdict);
    }

    @Test
    void twoMetricsOfOneDescriptionStateOneNumber() {
        assertThat(verdicts(campaign().metric(Metric.of("a", "办结", "1.13万余件")).metric(Metric.of("b", "办结", "11346件"))))
                .containsExactly("same PASS");
        assertThat(verdicts(campaign().metric(Metric.of("a", "办结", "1.13万余件")).metric(Metric.of("b", "办结", "11500件"))))
                .containsExactly("same FAIL");
        assertThat(verdicts(campaign()
                        .metric(Metric.of("a", "办结", "1.13万余件"))
                        .metric(Metric.of("b", "办结", "11500件").described("截至11月", "", ""))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"群众满意率, 101.5%, share FAIL", "群众满意率, 98.5%, share PASS", "超额完成率, 120%, ", "收入增长率, 130%, "})
    void aShareIsNoMoreThanAll(String label, String rate, String expected) {
        assertThat(String.join("", verdicts(campaign().metric(Metric.of("r", label, rate)))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void whatFollowsAmongTheseIsAPart() {
        CampaignBuilder numbers =
                campaign().metric(Metric.of("all", "稿件", "200篇")).metric(Metric.of("central", "央媒稿件", "230篇"));

        assertThat(verdicts(numbers.section(Section.of("播", "", "刊发稿件{all}，其中中央媒体{central}。"))))
                .containsExactly("at-most FAIL");
    }

    @Test
    void aPartOfAnotherSentenceIsNoPart() {
        CampaignBuilder numbers =
                campaign().metric(Metric.of("all", "稿件", "200篇")).metric(Metric.of("central", "央媒稿件", "230篇"));

        assertThat(verdicts(numbers.section(Section.of("播", "", "刊发稿件{all}。其中有故事。央媒{central}。"))))
                .isEmpty();
    }

    @Test
    void growthIsHeldAgainstLastYearsFileWhereThatIsAtHand() {
        Campaign now = campaign()
                .metric(Metric.of("gdp", "地区生产总值", "4200亿元"))
                .metric(Metric.of("growth", "地区生产总值增速", "5.0%"))
                .build();
        Campaign last = campaign().metric(Metric.of("gdp", "地区生产总值", "3900亿元")).build();

        assertThat(Audit.of(now).findings()).isEmpty();
        assertThat(Audit.of(now, last).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.FAIL))
                .satisfies(finding -> assertThat(finding.result().map(Finding.Computed::printed))
                        .contains("7.7%"))
                .satisfies(finding -> assertThat(finding.basis().inferred()).isTrue());
    }

    @Test
    void aFallIsPrintedWithoutItsSign() {
        assertThat(verdicts(campaign()
                        .metric(Metric.of("now", "投诉", "872件"))
                        .metric(Metric.of("before", "去年投诉", "1000件"))
                        .metric(Metric.of("fall", "投诉降幅", "12.8%"))
                        .rule(new Rule.Equal("fall", "change(now, before)"))))
                .containsExactly("change PASS");
    }

    @Test
    void unitsThatMustAgreeAreCompared() {
        CampaignBuilder numbers = campaign().metric(Metric.of("a", "学位", "3个")).metric(Metric.of("b", "床位", "4张"));

        assertThat(verdicts(numbers.rule(new Rule.SameUnit(List.of("a", "b"))))).containsExactly("unit FAIL");
    }

    @Test
    void aNumberThatWasNotReportedCannotBeAssessed() {
        List<Point> points = List.of(new Point("m1", "1月", null));

        assertThat(verdicts(campaign()
                        .metric(Metric.of("all", "办结", "3件"))
                        .timeSeries(new TimeSeries("s", "每月", points, "", false))
                        .rule(new Rule.Equal("all", "s.m1"))))
                .containsExactly("missing-number NOT_ASSESSABLE");
    }

    @Test
    void aRuleThatIsDeclaredIsNotInferredOnceMore() {
        assertThat(Audit.of(campaign()
                                .metric(Metric.of("r", "满意率", "90%"))
                                .rule(new Rule.Share("r"))
                                .build())
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.basis().inferred()).isFalse());
    }

    private static CampaignBuilder campaign() {
        return Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2024));
    }

    private static Breakdown table(String unit) {
        List<Row> rows = IntStream.of(100, 200)
                .mapToObj(n -> new Row("r" + n, "县" + n, List.of(Quantity.of(n, unit))))
                .toList();
        return new Breakdown("d", "分县", "县", List.of(new Column("got", "收集", unit, Total.SUM, "")), rows, "", false);
    }

    private static List<String> verdicts(CampaignBuilder builder) {
        return Audit.of(builder.build()).findings().stream()
                .map(finding -> finding.code() + " " + finding.verdict())
                .toList();
    }
}
