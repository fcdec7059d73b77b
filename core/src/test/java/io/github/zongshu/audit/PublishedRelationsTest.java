package io.github.zongshu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.campaign.Issue;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Relations among figures that a city's paper printed in three reviews: those that hold pass, those that do not fail, and what
 * the reviews did not state comes out right.
 */
final class PublishedRelationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            三次产业之和       | 1906.4亿元 | sum(a, b, c)     | 173.57亿元、640.03亿元、1092.8亿元 | 1906.4亿元  | PASS
            高出全国的增速     | 2.5%      | difference(a, b) | 4.7%、2.2个百分点               | 2.5%        | PASS
            高出全省的增速     | 4.3%      | difference(a, b) | 4.7%、0.4个百分点               | 4.3%        | PASS
            万人观影          | 80%       | rate(a, b)       | 8000人、1万人                  | 80%         | PASS
            办结率            | 77.3%以上  | rate(a, b)       | 1.13万余件、14614个             | 77.3%以上    | PASS
            场均到会          | 约45人次   | average(a, b)    | 44万余人次、9837场              | 约45人次     | PASS
            央媒所占          | 约9%      | rate(a, b)       | 200多篇、2200余篇               | 8%以上       | UNCERTAIN
            年初市场主体       | 381445户  | difference(a, b) | 433884户、52439户              | 381445户    | PASS
            市场主体增幅       | 13.7%     | change(a, b)     | 433884户、381445户             | 13.7%       | PASS
            项目均投资        | 3.86亿元   | average(a, b)    | 1154亿元、299个                | 3.86亿元     | PASS
            两级宣讲之和       | 万余场     | sum(a, b)        | 2800多场、6700余场              | 9500场以上   | FAIL
            场均受众          | 约160人次  | average(a, b)    | 300万人次、1.87万余场次          | 约160人次    | PASS
            校均学生          | 约750人    | average(a, b)    | 120万余人、1600多所             | 约731人      | PASS
            县均              | 125人     | average(a, b)    | 3000余人、24个                 | 125人以上    | UNCERTAIN
            """)
    void numbersThatFollowFromOthers(
            String label, String stated, String expression, String inputs, String computed, Verdict verdict) {
        CampaignBuilder builder = campaign();
        List<String> numbers = List.of(inputs.split("、"));
        for (int i = 0; i < numbers.size(); i++) {
            builder.metric(Metric.of("abc".substring(i, i + 1), "数" + (i + 1), numbers.get(i)));
        }
        Finding finding =
                only(builder.metric(Metric.of("told", label, stated)).rule(new Rule.Equal("told", expression)));

        assertThat(finding.result().map(Finding.Computed::printed)).contains(computed);
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "9837场,      9837场,      PASS",
        "34000余名,   3.4万余名,   PASS",
        "突破40万户,  433884户,    PASS",
        "130余个,     130余个,     PASS",
        "数百万人次,  300万人次,   PASS",
        "万余场,      近万场,      FAIL",
        "1.87万余场次, 近万场次,   FAIL",
        "318处,       318处,       PASS",
    })
    void oneNumberInTwoReviews(String earlier, String later, Verdict verdict) {
        Finding finding = only(campaign()
                .metric(Metric.of("earlier", "先报", earlier))
                .metric(Metric.of("later", "后报", later))
                .rule(new Rule.Same(List.of("earlier", "later"))));

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void aPartIsAtMostItsWhole() {
        Finding finding = only(campaign()
                .metric(Metric.of("central", "中央媒体稿件", "200多篇"))
                .metric(Metric.of("all", "各类媒体稿件", "2200余篇"))
                .rule(new Rule.AtMost(List.of("central", "all"))));

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "五项, 组建、培育、打造、精选、录制, PASS",
        "三个, 工人运动史、生平、矿冶史,   PASS",
        "2条,  耒阳、衡阳,               PASS",
        "3条,  耒阳、衡阳,               FAIL"
    })
    void aNumberOfThingsIsTheNumberListed(String stated, String items, Verdict verdict) {
        Finding finding = only(campaign()
                .metric(Metric.of("told", "列名", stated))
                .rule(new Rule.Count("told", List.of(items.split("、")))));

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"06-29, PASS", "06-24, FAIL"})
    void eventsStandInTheOrderOfTime(String last, Verdict verdict) {
        CampaignBuilder builder = campaign().issue(new Issue("", "", "", LocalDate.of(2021, 12, 30)));
        for (String day : List.of("04-01", "05-07", "06-11", "06-22", "06-25", last)) {
            LocalDate date = LocalDate.parse("2021-" + day);
            builder.event(
                    new Event(new EventDate(2021, date.getMonthValue(), date.getDayOfMonth(), ""), new Prose("大事一件。")));
        }
        Finding finding = only(builder.rule(new Rule.Order()));

        assertThat(finding.code()).isEqualTo("order");
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    private static CampaignBuilder campaign() {
        return Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021));
    }

    private static Finding only(CampaignBuilder builder) {
        Audit audit = Audit.of(builder.build());
        assertThat(audit.findings().stream().filter(finding -> !finding.code().equals("share")))
                .hasSize(1);
        return audit.findings().getFirst();
    }
}
