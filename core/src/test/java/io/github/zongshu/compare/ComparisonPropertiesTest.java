package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.Graphic;
import io.github.zongshu.campaign.Honour;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.TaskList;
import io.github.zongshu.campaign.TimeSeries;
import io.github.zongshu.io.RandomCampaigns;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every comparison. */
final class ComparisonPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingDiffersFromItself(long seed) {
        Campaign campaign = RandomCampaigns.campaign(seed);

        assertThat(Comparison.of(campaign, RandomCampaigns.campaign(seed)).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void campaignsThatDifferNeverCompareAsEqual(long seed) {
        Campaign one = RandomCampaigns.campaign(seed);
        Campaign other = RandomCampaigns.campaign(seed + 1000);

        assertThat(Comparison.of(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedOneWayIsRemovedTheOther(long seed) {
        Comparison there = Comparison.of(RandomCampaigns.campaign(seed), RandomCampaigns.campaign(seed + 1000));
        Comparison back = Comparison.of(RandomCampaigns.campaign(seed + 1000), RandomCampaigns.campaign(seed));

        assertThat(added(there)).containsExactlyInAnyOrderElementsOf(removed(back));
        assertThat(removed(there)).containsExactlyInAnyOrderElementsOf(added(back));
        assertThat(there.edits().stream()
                        .filter(Edit.Added.class::isInstance)
                        .map(Edit::place)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(back.edits().stream()
                        .filter(Edit.Removed.class::isInstance)
                        .map(Edit::place)
                        .toList());
    }

    private static List<String> added(Comparison comparison) {
        return comparison.numbers().stream()
                .filter(NumberChange.Added.class::isInstance)
                .map(change -> ((NumberChange.Added) change).path())
                .toList();
    }

    private static List<String> removed(Comparison comparison) {
        return comparison.numbers().stream()
                .filter(NumberChange.Removed.class::isInstance)
                .map(change -> ((NumberChange.Removed) change).path())
                .toList();
    }

    /** Fails when the model gets a part that {@link Items} and {@link Script} may not know yet. */
    @Test
    void everyPartOfTheModelIsCompared() {
        assertThat(parts(Metric.class))
                .isEqualTo("id label quantity expression period source definition origin sample");
        assertThat(parts(Breakdown.class)).isEqualTo("id label rowLabel columns rows source sample");
        assertThat(parts(Breakdown.Column.class)).isEqualTo("id label unit total expression");
        assertThat(parts(TimeSeries.class)).isEqualTo("id label points source sample");
        assertThat(parts(TaskList.class)).isEqualTo("id label classes source sample");
        assertThat(parts(TaskList.TaskClass.class)).isEqualTo("id label done total items");
        assertThat(parts(TaskList.TaskItem.class)).isEqualTo("label done owner");
        assertThat(parts(Graphic.class)).isEqualTo("id kind title measure source of highlight targets details");
        assertThat(parts(Graphic.Details.class)).isEqualTo("against names notes phases layout symbol");
        assertThat(parts(Photo.class)).isEqualTo("id file picture caption credit alt");
        assertThat(parts(Section.class)).isEqualTo("lead rest parts");
        assertThat(parts(Event.class)).isEqualTo("date text");
        assertThat(parts(Honour.class)).isEqualTo("name grantor year");
        assertThat(parts(Campaign.class))
                .isEqualTo(
                        "title credits issue series scope period editorsNote board metrics breakdowns timeSeries"
                                + " taskLists graphics photos sections events honours closing literals rules official bulletin");
        assertThat(parts(OfficialDocument.class))
                .isEqualTo("head title addressees opening sections closing attachments ending imprint");
        assertThat(parts(Bulletin.class))
                .isEqualTo("name number total notice issuer date report send distribute copies");
    }

    @Test
    void theElementsOfADocumentAndOfABulletinAreCompared() {
        Comparison comparison = Comparison.of(papers("临某发〔2024〕1号", 60), papers("临某发〔2024〕2号", 80));

        assertThat(comparison.edits())
                .extracting(edit -> edit.message().zh())
                .anySatisfy(message -> assertThat(message).contains("公文", "临某发〔2024〕1号", "临某发〔2024〕2号"))
                .anySatisfy(message -> assertThat(message).contains("简报"));
        assertThat(Comparison.of(papers("临某发〔2024〕1号", 60), papers("临某发〔2024〕1号", 60))
                        .edits())
                .isEmpty();
    }

    private static Campaign papers(String number, int copies) {
        return Versions.with(
                builder -> builder.official(OfficialDocument.of(OfficialDocument.Head.of("办公室", number), "关于办实事的报告"))
                        .bulletin(new Bulletin("简报", "第1期", "", "", "办公室", null, "", "", "", copies)));
    }

    private static String parts(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(" "));
    }
}
