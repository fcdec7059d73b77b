package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.BoardItem;
import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a moved number shows. */
final class PlaceComparisonTest {
    private static final String STORY = "开局良好。全年收集问题{issues}，办结{resolved}，{rate(resolved, issues)}。余事照旧。";

    @Test
    void onlyTheSentencesWithChangedNumbersAreNamedAsPrintedBeforeAndNow() {
        Comparison comparison = Comparison.of(
                Versions.telling("14614个", "1.13万余件", STORY), Versions.telling("14614个", "12709件", STORY));

        assertThat(comparison.places())
                .containsExactly(new PlaceChange.Sentence(
                        Places.of("sections[0].parts[0]", "第1节第1项", "section 1, item 1"),
                        "全年收集问题14614个，办结1.13万余件，77.3%以上。",
                        "全年收集问题14614个，办结12709件，87.0%。",
                        List.of("resolved", "rate(resolved, issues)")));
        assertThat(comparison.edits()).isEmpty();
    }

    @Test
    void derivedExpressionsTellTheirOldAndNewText() {
        Comparison comparison = Comparison.of(
                Versions.telling("14614个", "1.13万余件", STORY), Versions.telling("14614个", "12709件", STORY));

        assertThat(comparison.derived())
                .extracting(change -> change.message().zh())
                .containsExactly("rate(resolved, issues)：77.3%以上 → 87.0%");
        assertThat(comparison.wordings())
                .extracting(wording -> wording.message().zh())
                .containsExactly(
                        "“办结实事”的原说法“1.13万余件”，现为12709件：不再成立", "“rate(resolved, issues)”的原说法“77.3%以上”，现为87.0%：仍成立");
    }

    @Test
    void aRoundedRateDoesNotProveAWordingAtItsEdge() {
        Comparison comparison =
                Comparison.of(Versions.telling("10000个", "7730余件", STORY), Versions.telling("10000个", "7730件", STORY));

        assertThat(comparison.wordings())
                .extracting(wording -> wording.message().zh())
                .contains("“rate(resolved, issues)”的原说法“77.3%以上”，现为77.3%：不能断定");
    }

    @Test
    void aRewordingThatPrintsTheSameLeavesTheSentenceAlone() {
        Comparison comparison =
                Comparison.of(Versions.telling("40000个", "1件", STORY), Versions.telling("4万个", "1件", STORY));

        assertThat(comparison.numbers()).hasSize(1);
        assertThat(comparison.places()).isEmpty();
    }

    @Test
    void aSentenceFollowsItsParagraphWhenOthersAreInsertedBefore() {
        Comparison comparison = Comparison.of(
                Versions.telling("3个", "1件", "办结{resolved}。"), Versions.telling("3个", "2件", "新写一段。", "办结{resolved}。"));

        assertThat(comparison.places())
                .singleElement()
                .satisfies(place -> assertThat(place.message().zh()).isEqualTo("第1节第2项：“办结1件。”成为“办结2件。”"));
        assertThat(comparison.edits()).extracting(edit -> edit.message().zh()).containsExactly("新增第1节第1项：“新写一段。”");
    }

    @Test
    void theBoardTellsItsCells() {
        Campaign before = board("14614个");
        Campaign after = board("14620个");

        assertThat(Comparison.of(before, after).places())
                .extracting(place -> place.message().zh())
                .containsExactly("要数“issues”的附注：“日均40个”成为“日均41个”", "要数“收集”：14614个 → 14620个");
    }

    private static Campaign board(String issues) {
        String mean = issues.equals("14614个") ? "40个" : "41个";
        return Versions.with(b -> b.metric(Metric.of("issues", "收集问题", issues))
                .metric(Metric.of("mean", "日均", mean))
                .board(new BoardItem("issues", "收集", new Prose("日均{mean}"))));
    }

    @Test
    void aTableTellsItsCellsWithTotalsAndDerivedColumns() {
        Campaign before = Versions.with(b -> b.breakdown(Tables.districts("12", "30", "8", "20")));
        Campaign after = Versions.with(b -> b.breakdown(Tables.districts("15", "30", "8", "20")));

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.places()).singleElement().satisfies(place -> {
            assertThat(place.message().zh()).isEqualTo("表“各区办理”有4格变动");
            assertThat(((PlaceChange.Table) place).cells())
                    .extracting(cell -> cell.path() + " " + cell.textBefore() + " " + cell.textAfter())
                    .containsExactly(
                            "areas.east.closed 12件 15件",
                            "areas.east.done 40.0% 50.0%",
                            "areas.total.closed 20件 23件",
                            "areas.total.done 40.0% 46.0%");
        });
        assertThat(comparison.derived())
                .extracting(DerivedChange::reference)
                .containsExactly("areas.east.done", "areas.total.closed", "areas.total.done");
    }

    @Test
    void aTotalThatCanNoLongerBeComputedIsTold() {
        Breakdown whole = Tables.districts("12", "30", "8", "20");
        Breakdown.Row west = whole.rows().getLast();
        Breakdown gap = new Breakdown(
                whole.id(),
                whole.label(),
                whole.rowLabel(),
                whole.columns(),
                List.of(whole.rows().getFirst(), new Breakdown.Row(west.id(), west.label(), Gaps.first(west.cells()))),
                "",
                false);

        Comparison comparison =
                Comparison.of(Versions.with(b -> b.breakdown(whole)), Versions.with(b -> b.breakdown(gap)));

        assertThat(comparison.numbers())
                .extracting(change -> change.message().zh())
                .containsExactly("删去“西区办结”（areas.west.closed），原为8件");
        assertThat(comparison.derived())
                .extracting(change -> change.message().zh())
                .contains("办结合计：20件 → 无");
    }

    @Test
    void aChartTellsTheNumbersItDraws() {
        Campaign before = drawn("12", "3件");
        Campaign after = drawn("15", "4件");

        assertThat(Comparison.of(before, after).places())
                .filteredOn(PlaceChange.Chart.class::isInstance)
                .extracting(place -> place.place().path() + ": "
                        + ((PlaceChange.Chart) place)
                                .data().stream().map(CellChange::path).toList())
                .containsExactly("graphics[0]: [areas.east.closed]", "graphics[1]: [n]");
    }

    private static Campaign drawn(String closed, String metric) {
        CampaignBuilder builder = Versions.builder()
                .metric(Metric.of("n", "办结", metric))
                .breakdown(Tables.districts(closed, "30", "8", "20"));
        return builder.graphic(graphic("areas_chart", "areas.closed"))
                .graphic(graphic("one", "n"))
                .graphic(graphic("calm", "areas.all"))
                .build();
    }

    private static Graphic graphic(String id, String of) {
        return new Graphic(id, Graphic.Kind.BAR, new Prose("图"), Prose.EMPTY, "", List.of(of), "", "");
    }

    @Test
    void twoThousandMovedMetricsAreFollowedToTheirSentences() {
        Comparison comparison = Comparison.of(many(2000, 0), many(2000, 7));

        assertThat(comparison.numbers()).hasSize(2000).allMatch(NumberChange.Restated.class::isInstance);
        assertThat(comparison.places())
                .hasSize(2000)
                .last()
                .satisfies(place -> assertThat(place.message().zh()).isEqualTo("第1节第2000项：“办结2999件。”成为“办结3006件。”"));
        assertThat(comparison.edits()).isEmpty();
    }

    private static Campaign many(int metrics, int more) {
        CampaignBuilder builder = Versions.builder();
        IntStream.range(0, metrics).forEach(i -> builder.metric(Metric.of("m" + i, "指标" + i, (1000 + i + more) + "件")));
        String[] paragraphs =
                IntStream.range(0, metrics).mapToObj(i -> "办结{m" + i + "}。").toArray(String[]::new);
        return builder.section(Section.of("各项", "", paragraphs)).build();
    }
}
