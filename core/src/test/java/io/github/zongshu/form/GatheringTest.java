package io.github.zongshu.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.audit.Derivation;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.compare.Comparison;
import io.github.zongshu.message.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GatheringTest {
    private final FormPlan plan = Returned.plan(Returned.FIELDS);

    private Submission form(String unit, Object meetings, Object people) {
        return Returned.of(plan, unit, unit + ".xlsx")
                .with("meetings", meetings)
                .with("people", people)
                .submission();
    }

    private List<Submission> complete() {
        return List.of(form("yumu", 12, "1.13万余"), form("shiqiao", 8, 900), form("bureau", 30, "2800多人次"));
    }

    @Test
    void addsUpOverAllUnitsAndKeepsTheCellOfEachNumber() {
        Campaign campaign = Gathering.of(plan, complete()).into(Returned.CAMPAIGN);

        Breakdown table = campaign.breakdowns().getFirst();
        assertThat(table.id()).isEqualTo("study");
        assertThat(table.rows().getFirst().origin(0).text()).isEqualTo("清河县渔木镇 办公室 yumu.xlsx 填报表!E5");
        assertThat(campaign.ledger().find("meetings").orElseThrow().text()).isEqualTo("50场");
        assertThat(campaign.ledger().find("people").orElseThrow().text()).isEqualTo("15000余人次");
        assertThat(Derivation.of(campaign, "meetings").text()).contains("出处：市直机关 办公室 bureau.xlsx 填报表!E5");
    }

    @Test
    void rollsUpOverLevels() {
        Campaign campaign = Gathering.of(plan, complete()).into(Returned.CAMPAIGN);

        Breakdown counties = campaign.breakdowns().get(1);
        assertThat(counties.id()).isEqualTo("study-1");
        assertThat(counties.rows().stream().map(Breakdown.Row::label)).containsExactly("清河县", "市直机关");
        assertThat(counties.rows().getFirst().cells().getFirst()).hasToString("20场");
    }

    @Test
    void saysWhoIsMissingAndOfHowManyFormsTheSumIs() {
        Gathering gathering = Gathering.of(plan, List.of(form("yumu", 12, 900)));

        assertThat(gathering.register().stream()
                        .map(entry -> entry.unit().label() + entry.standing().zh()))
                .containsExactly("渔木镇已报", "石桥镇缺报", "市直机关缺报");
        Metric meetings = gathering.into(Returned.CAMPAIGN).metrics().getFirst();
        assertThat(meetings.source()).isEqualTo("学习活动统计表，据1份报表汇总（应报3份，缺2份）");
        assertThat(gathering
                        .into(Returned.CAMPAIGN)
                        .ledger()
                        .find("meetings")
                        .orElseThrow()
                        .text())
                .isEqualTo("12场");
    }

    @Test
    void ofTwoFormsOfOneUnitTheLaterCounts() {
        Submission first = form("yumu", 12, 900);
        Submission second = Returned.of(plan, "yumu", "yumu-更正.xlsx")
                .with("meetings", 14)
                .with("people", 900)
                .with(Answer.DATE, "2025年1月9日")
                .submission();

        Gathering gathering = Gathering.of(plan, List.of(second, first));

        assertThat(gathering.register().getFirst().form())
                .extracting(Examined::file)
                .isEqualTo("yumu-更正.xlsx");
        assertThat(gathering.register().getFirst().others()).containsExactly("yumu.xlsx");
        assertThat(gathering.notices().stream().map(Notice::code)).containsExactly("superseded-form");
        Campaign before = Gathering.of(plan, List.of(first)).into(Returned.CAMPAIGN);
        assertThat(Comparison.of(before, gathering.into(before))
                        .numbers()
                        .getFirst()
                        .message()
                        .zh())
                .contains("由12场改为14场");
    }

    @Test
    void twoFormsOfOneDayThatDifferBothGoBack() {
        Submission other = Returned.of(plan, "yumu", "b.xlsx")
                .with("meetings", 13)
                .with("people", 900)
                .submission();

        Gathering gathering = Gathering.of(plan, List.of(form("yumu", 12, 900), other));

        assertThat(gathering.register().getFirst().standing()).isEqualTo(Standing.REFUSED);
        assertThat(gathering.refused().stream()
                        .map(form -> form.objections().getFirst().rule()))
                .containsExactly("conflicting-forms", "conflicting-forms");
    }

    @Test
    void theSameFormTwiceCountsOnce() {
        Submission copy = Returned.of(plan, "yumu", "b.xlsx")
                .with("meetings", 12)
                .with("people", 900)
                .submission();

        Gathering gathering = Gathering.of(plan, List.of(form("yumu", 12, 900), copy));

        assertThat(gathering.count(Standing.ACCEPTED)).isEqualTo(1);
        assertThat(gathering.notices().stream().map(Notice::code)).containsExactly("duplicate-form");
    }

    @Test
    void monthsAddUpForEachUnitAndKeepTheirOwnTables() {
        Form yearly = Form.of("study", "学习活动统计表", Returned.FIELDS, Returned.UNITS);
        Form monthly = new Form(
                yearly.id(),
                yearly.title(),
                "1",
                Form.Every.MONTH,
                null,
                5,
                "",
                "",
                "",
                List.of(),
                List.of("县区", "乡镇"),
                yearly.fields(),
                yearly.units());
        FormPlan months = FormPlan.of(monthly, Returned.CAMPAIGN, null);
        List<Submission> forms = new ArrayList<>();
        for (int m = 0; m < 3; m++) {
            forms.add(Returned.of(months, "yumu", m + ".xlsx")
                    .period(months.periods().get(m))
                    .with("meetings", m + 1)
                    .with("people", 100)
                    .with(Answer.DATE, "2024-0" + (m + 2) + "-0" + (m + 4))
                    .submission());
        }

        Gathering gathering = Gathering.of(months, forms, months.periods().get(2));

        assertThat(gathering.register()).hasSize(9);
        assertThat(gathering.count(Standing.LATE)).isEqualTo(1);
        Campaign campaign = gathering.into(Returned.CAMPAIGN);
        assertThat(campaign.ledger().find("study.yumu.meetings").orElseThrow().text())
                .isEqualTo("6场");
        assertThat(campaign.ledger()
                        .find("study-2024-03.yumu.meetings")
                        .orElseThrow()
                        .text())
                .isEqualTo("3场");
        assertThat(campaign.breakdowns().get(1).rowLabel()).isEqualTo("县区");
    }
}
