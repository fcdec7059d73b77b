package io.github.zongshu.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zongshu.campaign.Breakdown.Column;
import io.github.zongshu.campaign.Breakdown.Row;
import io.github.zongshu.campaign.Breakdown.Total;
import io.github.zongshu.campaign.TaskList.TaskClass;
import io.github.zongshu.campaign.TimeSeries.Point;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every number has one path, and what is computed says from what. */
final class LedgerTest {
    private final Ledger ledger = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021))
            .metric(Metric.of("goal", "目标", "2万件").described("", "计划", ""))
            .breakdown(new Breakdown(
                    "d",
                    "分县",
                    "县",
                    List.of(
                            new Column("got", "收集", "件", Total.SUM, ""),
                            new Column("done", "办结", "件", Total.SUM, ""),
                            new Column("rank", "名次", "", Total.NONE, ""),
                            new Column("share", "办结率", "", Total.NONE, "rate(done, got)")),
                    List.of(row("a", "甲县", "200件", "100余件", "2"), row("b", "乙县", "100件", null, "1")),
                    "各县上报",
                    true))
            .timeSeries(new TimeSeries(
                    "m",
                    "每月",
                    List.of(new Point("m1", "1月", Quantity.parse("3件")), new Point("m2", "2月", null)),
                    "",
                    false))
            .taskList(new TaskList(
                    "t", "清单", List.of(tasks("x", "A类", "9项", "10项"), tasks("y", "B类", "1项", "10项")), "督查室", false))
            .build()
            .ledger();

    @Test
    void findsWhatWasReportedByItsPath() {
        assertThat(text("goal")).isEqualTo("2万件");
        assertThat(text("d.a.done")).isEqualTo("100余件");
        assertThat(text("m.m1")).isEqualTo("3件");
        assertThat(text("t.x.total")).isEqualTo("10项");
    }

    @Test
    void hasNoEntryForWhatWasNotReported() {
        assertThat(ledger.find("d.b.done")).isEmpty();
        assertThat(ledger.find("d.b.share")).isEmpty();
        assertThat(ledger.find("m.m2")).isEmpty();
        assertThat(ledger.find("nothing")).isEmpty();
    }

    @Test
    void addsUpColumnsThatAreWholeAndHaveATotal() {
        assertThat(text("d.total.got")).isEqualTo("300件");
        assertThat(ledger.find("d.total.done")).isEmpty();
        assertThat(ledger.find("d.total.rank")).isEmpty();
    }

    @Test
    void computesDerivedColumnsRowByRow() {
        assertThat(text("d.a.share")).isEqualTo("50.0%以上");
        assertThat(ledger.find("d.a.share")).get().isInstanceOf(DerivedValue.class);
    }

    @Test
    void countsTaskListsByClassAndWhole() {
        assertThat(text("t.x.rate")).isEqualTo("90.0%");
        assertThat(text("t.done")).isEqualTo("10项");
        assertThat(text("t.total")).isEqualTo("20项");
        assertThat(text("t.rate")).isEqualTo("50.0%");
    }

    @Test
    void knowsLabelSourceAndWhetherItIsASample() {
        Ledger.Entry cell = ledger.entry("d.a.got").orElseThrow();

        assertThat(cell.label()).isEqualTo("甲县收集");
        assertThat(cell.note().source()).isEqualTo("各县上报");
        assertThat(cell.sample()).isTrue();
        assertThat(ledger.entry("t.rate").orElseThrow().note().source()).isEqualTo("督查室");
    }

    @Test
    void listsPathsInTheOrderOfTheCampaign() {
        assertThat(ledger.paths()).startsWith("goal", "d.a.got", "d.a.done").endsWith("t.done", "t.total", "t.rate");
    }

    @Test
    void expandsWildcardsToPlacesReportedOrNotButNeverToTotals() {
        assertThat(ledger.expand("d.*.got")).containsExactly("d.a.got", "d.b.got");
        assertThat(ledger.expand("d.*.done")).containsExactly("d.a.done", "d.b.done");
        assertThat(ledger.expand("d.a.*")).containsExactly("d.a.got", "d.a.done", "d.a.rank", "d.a.share");
        assertThat(ledger.expand("m.*")).containsExactly("m.m1", "m.m2");
        assertThat(ledger.expand("t.*.rate")).containsExactly("t.x.rate", "t.y.rate");
        assertThat(ledger.expand("*")).containsExactly("goal");
        assertThat(ledger.expand("t.*")).isEmpty();
        assertThat(ledger.expand("x.*")).isEmpty();
    }

    @Test
    void wordsInProseAreProvenByItsNumbers() {
        assertThat(ledger.wording(Expression.parse("highest(d.a.got, d.*.got)")).text())
                .isEqualTo("最多");
    }

    @Test
    void evaluatesExpressionsOverAllOfIt() {
        assertThat(ledger.evaluate(Expression.parse("rate(d.total.got, goal)")).text())
                .isEqualTo("1.5%");
        assertThatExceptionOfType(UnknownReferenceException.class)
                .isThrownBy(() -> ledger.evaluate(Expression.parse("sum(goal, lost)")))
                .satisfies(e -> assertThat(e.path()).isEqualTo("lost"));
    }

    @Test
    void aGapInARowDoesNotBorrowTheWholesNumberOfTheSameName() {
        Ledger gaps = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021))
                .metric(Metric.of("done", "办结", "100件"))
                .breakdown(new Breakdown(
                        "d",
                        "分县",
                        "县",
                        List.of(
                                new Column("got", "收集", "件", Total.SUM, ""),
                                new Column("done", "办结", "件", Total.SUM, ""),
                                new Column("share", "办结率", "", Total.NONE, "rate(done, got)")),
                        List.of(row("a", "甲县", "200件", null)),
                        "",
                        false))
                .build()
                .ledger();

        assertThat(gaps.find("d.a.share")).isEmpty();
        assertThat(gaps.isDeclared("d.a.share")).isTrue();
    }

    @Test
    void computesMetricsFromOneAnotherInAnyOrder() {
        Ledger chained = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021))
                .metric(Metric.derived("third", "三", "sum(second, first)"))
                .metric(Metric.derived("second", "二", "sum(first, first)"))
                .metric(Metric.of("first", "一", "200余件"))
                .build()
                .ledger();

        assertThat(chained.find("third").map(Value::text)).contains("600件以上");
        assertThat(chained.paths()).containsExactly("third", "second", "first");
    }

    @Test
    void tellsTheRingThatExpressionsGoIn() {
        CampaignBuilder ring = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021))
                .metric(Metric.of("x", "甲", "1件"))
                .metric(Metric.derived("a", "乙", "sum(x, b)"))
                .metric(Metric.derived("b", "丙", "sum(x, c)"))
                .metric(Metric.derived("c", "丁", "sum(b, x)"));

        assertThatExceptionOfType(InvalidCampaignException.class)
                .isThrownBy(ring::build)
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message().en()).contains("b → c → b")));
    }

    @Test
    void longChainsOfComputedMetricsNeedNoDeepStack() {
        CampaignBuilder chain = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021));
        for (int i = 20_000; i > 0; i--) {
            chain.metric(Metric.derived("m" + i, "数", "difference(m" + (i - 1) + ", one)"));
        }
        chain.metric(Metric.of("m0", "始", "20000件")).metric(Metric.of("one", "一", "1件"));

        assertThat(chain.build().ledger().find("m20000").map(Value::text)).contains("0件");
    }

    private String text(String path) {
        return ledger.find(path).map(Value::text).orElseThrow();
    }

    // The record allows gaps, but NullAway does not see that in class files.
    @SuppressWarnings("NullAway")
    private static Row row(String id, String label, @Nullable String... cells) {
        return new Row(
                id,
                label,
                Arrays.stream(cells)
                        .map(cell -> cell == null ? null : Quantity.parse(cell))
                        .toList());
    }

    private static TaskClass tasks(String id, String label, String done, String total) {
        return new TaskClass(id, label, Quantity.parse(done), Quantity.parse(total), List.of());
    }
}
