package io.github.zongshu.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.form.FormField.Kind;
import io.github.zongshu.form.FormField.Limits;
import io.github.zongshu.form.FormField.Roll;
import io.github.zongshu.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormPlanTest {
    @Test
    void takesNamesUnitsAndDefinitionsFromLastYearWhereTheFormSaysNothing() {
        Campaign last = Campaign.builder(Title.of("学习"), Scope.of("云溪市"), Period.ofYear(2023))
                .metric(Metric.of("people", "参加人次", "900人次").described("", "", "现场签到人数"))
                .breakdown(new Breakdown(
                        "study",
                        "分单位",
                        "单位",
                        List.of(new Breakdown.Column("people", "人次", "人次", Breakdown.Total.SUM, "")),
                        List.of(new Breakdown.Row("yumu", "渔木镇", List.of(Quantity.parse("900人次")))),
                        "",
                        false))
                .build();

        FormPlan plan = FormPlan.of(
                Form.of("study", "统计表", List.of(FormField.count("people", "", "")), Returned.UNITS),
                Returned.CAMPAIGN,
                last);

        FormField field = plan.form().fields().getFirst();
        assertThat(List.of(field.label(), field.unit(), field.definition())).containsExactly("参加人次", "人次", "现场签到人数");
        assertThat(plan.last(plan.unit("yumu").orElseThrow(), field).orElseThrow())
                .hasToString("900人次");
        assertThat(plan.comparesWithLastYear()).isTrue();
    }

    @Test
    void tellsAllThatIsWrongWithAFormAtOnce() {
        FormField rate = new FormField(
                "rate",
                "率",
                "%",
                "",
                Kind.NUMBER,
                List.of(),
                Limits.NONE,
                true,
                new Roll(Aggregation.WEIGHTED, Aggregation.LATEST, "no"));
        List<FormUnit> units = List.of(
                new FormUnit("a", "甲", "b"),
                new FormUnit("b", "乙", "a"),
                new FormUnit("c", "丙", "nowhere"),
                new FormUnit("total", "丁", ""));

        InvalidCampaignException wrong = catchThrowableOfType(
                InvalidCampaignException.class,
                () -> FormPlan.of(Form.of("study", " ", List.of(rate, rate), units), Returned.CAMPAIGN, null));

        assertThat(wrong.problems().stream().map(p -> p.location().path() + " " + p.rule()))
                .containsExactly(
                        "form.title missing-text",
                        "form.fields[0].weight unknown-field",
                        "form.fields[1].id duplicate-id",
                        "form.fields[1].weight unknown-field",
                        "form.units[0].parent unit-cycle",
                        "form.units[1].parent unit-cycle",
                        "form.units[2].parent orphan-unit",
                        "form.units[3].id reserved-id");
        assertThat(wrong.problems().get(4).message().zh()).contains("a → b → a");
    }

    @Test
    void quartersAndMonthsAreCountedOut() {
        assertThat(FormPeriod.of(Period.ofYear(2024), Form.Every.QUARTER).stream()
                        .map(FormPeriod::text))
                .containsExactly("2024年第一季度", "2024年第二季度", "2024年第三季度", "2024年第四季度");
        assertThat(FormPeriod.of(Period.ofYear(2024), Form.Every.MONTH).get(1).to())
                .hasToString("2024-02-29");
        assertThat(FormPeriod.of(Period.ofYear(2024), Form.Every.YEAR)
                        .getFirst()
                        .key())
                .isEqualTo("2024");
    }
}
