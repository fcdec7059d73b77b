package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.message.Notice;
import io.github.zongshu.value.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 同比 of what two years share. */
final class YearOnYearTest {
    private static Campaign year(int year, Metric... metrics) {
        return year(Period.ofYear(year), metrics);
    }

    private static Campaign year(Period period, Metric... metrics) {
        var builder = Versions.builder(period);
        for (Metric metric : metrics) {
            builder.metric(metric);
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "1187206件, 1264380件, 6.5%",
        "1000件,    968件,     -3.2%",
        "92.7%,     95.2%,     2.5个百分点",
        "95.2%,     95.2%,     0个百分点",
        "41万余人,  44万余人,  4.7%以上",
    })
    void changeIsInPercentAndOfPercentagesInPoints(String last, String now, String change) {
        assertThat(row(last, now).change()).isNotNull().extracting(Value::text).isEqualTo(change);
        assertThat(row(last, now).obstacle()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12个,       12家,      单位不同：上年“个”，今年“家”",
        "0件,        5件,       上年数可能为零，或有负数，算不出同比",
        "突破9800场, 9837场,    增减不能断定",
        "突破9800场, 9000场,    下降，降幅不能断定",
        "44万余人,   41万余人,  下降，降幅不能断定",
        "44万余人,   约44万人,  增减不能断定",
    })
    void whatCannotBeComparedSaysWhy(String last, String now, String reason) {
        assertThat(row(last, now).change()).isNull();
        assertThat(row(last, now).obstacle())
                .isNotNull()
                .extracting(m -> m.zh())
                .isEqualTo(reason);
    }

    private static YearOnYear.Row row(String last, String now) {
        return YearOnYear.of(year(2023, Metric.of("n", "数", last)), year(2024, Metric.of("n", "数", now)))
                .rows()
                .getFirst();
    }

    @Test
    void metricsWithOtherIdsAreMatchedByLabelAndUnit() {
        YearOnYear table = YearOnYear.of(
                year(2023, Metric.of("done", "办结", "100件"), Metric.of("gone", "来访", "7人次")),
                year(2024, Metric.of("new", "夜间受理", "9件"), Metric.of("closed", "办结", "110件")));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.match()).isEqualTo(YearOnYear.Match.LABEL);
            assertThat(row.id() + " " + row.idLastYear()).isEqualTo("closed done");
        });
        assertThat(table.onlyThisYear()).extracting(YearOnYear.Single::id).containsExactly("new");
        assertThat(table.onlyLastYear()).extracting(YearOnYear.Single::id).containsExactly("gone");
    }

    @Test
    void aLabelUsedTwiceIsNoEvidence() {
        YearOnYear table = YearOnYear.of(
                year(2023, Metric.of("a", "办结", "100件"), Metric.of("b", "办结", "7件")),
                year(2024, Metric.of("c", "办结", "110件")));

        assertThat(table.rows()).isEmpty();
    }

    @Test
    void sameLabelInAnotherUnitIsAnotherMetric() {
        assertThat(YearOnYear.of(year(2023, Metric.of("a", "办结", "100件")), year(2024, Metric.of("b", "办结", "110个")))
                        .rows())
                .isEmpty();
    }

    @Test
    void periodsThatDoNotCorrespondAreNoticed() {
        Campaign part = year(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 14)));

        assertThat(YearOnYear.of(year(2023), part).notices())
                .extracting(Notice::code)
                .containsExactly("periods-differ");
        assertThat(YearOnYear.of(year(2023), year(2024)).notices()).isEmpty();
        assertThat(YearOnYear.of(year(2022), year(2024)).notices()).hasSize(1);
    }

    @Test
    void theEndOfFebruaryCorrespondsToTheEndOfFebruary() {
        Campaign common = year(new Period(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28)));
        Campaign leap = year(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        Campaign later = year(new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));

        assertThat(YearOnYear.of(common, leap).notices()).isEmpty();
        assertThat(YearOnYear.of(leap, later).notices()).isEmpty();
    }
}
