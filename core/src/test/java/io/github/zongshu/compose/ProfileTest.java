package io.github.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.campaign.Bulletin;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.OfficialDocument;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.ChartBlock;
import io.github.zongshu.report.Closing;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Masthead;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TextDump;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ProfileTest {
    @ParameterizedTest
    @EnumSource(names = {"BRIEF", "REVIEW", "SIGN_OFF", "OFFICIAL", "BULLETIN"})
    void composesWhatTheGoldenSays(Profile profile) throws IOException {
        String dump = TextDump.of(profile.compose(Campaigns.reading().build()));
        String folder = System.getProperty("zongshu.golden");
        if (folder != null) {
            Files.writeString(Path.of(folder, profile.id() + ".txt"), dump);
        }

        assertThat(dump).isEqualTo(golden(profile.id() + ".txt"));
    }

    @ParameterizedTest
    @EnumSource
    void composesACampaignThatHasAlmostNothing(Profile profile) {
        Campaign bare = Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024))
                .official(OfficialDocument.of(OfficialDocument.Head.of("市图书馆", ""), "开门办馆情况"))
                .bulletin(new Bulletin("简报", "第1期", "", "", "市图书馆", null, "", "", "", 0))
                .build();

        assertThat(TextDump.of(profile.compose(bare))).contains("开门办馆");
    }

    @Test
    void marksEveryChartAndTableOfSampleNumbers() {
        Report report = Profile.BRIEF.compose(Campaigns.reading().build());

        assertThat(charts(report))
                .extracting(
                        ChartBlock::id,
                        chart -> Inline.text(chart.caption().source()).contains("示例数据"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("wishes", false),
                        org.assertj.core.groups.Tuple.tuple("ranking", false),
                        org.assertj.core.groups.Tuple.tuple("months", true),
                        org.assertj.core.groups.Tuple.tuple("list", false));
        assertThat(TextDump.of(report)).contains("为演示而编");
    }

    @Test
    void aNumberChangedInOnePlaceChangesInAllPlaces() {
        Campaign campaign = Campaign.builder(Title.of("办实事{done}"), Scope.of("临江市"), Period.ofYear(2024))
                .metric(Metric.of("done", "办结", "7321件"))
                .board("done")
                .section(Section.of("办{done}", "", "共办结{done}。"))
                .official(OfficialDocument.of(OfficialDocument.Head.of("市图书馆", ""), "办实事{done}情况"))
                .bulletin(new Bulletin("简报", "第1期", "", "", "市图书馆", null, "", "", "", 0))
                .build();

        for (Profile profile : Profile.values()) {
            assertThat(TextDump.of(profile.compose(campaign)).split("7321件", -1))
                    .as(profile.id())
                    .hasSizeGreaterThan(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"OFFICIAL, official", "BULLETIN, bulletin"})
    void saysWhatPartOfTheCampaignIsMissing(Profile profile, String part) {
        Campaign bare = Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024))
                .build();

        assertThat(Profile.all(bare))
                .doesNotContain(Profile.OFFICIAL, Profile.BULLETIN)
                .contains(Profile.BRIEF);
        assertThatThrownBy(() -> profile.compose(bare))
                .isInstanceOfSatisfying(InvalidCampaignException.class, refusal -> {
                    assertThat(refusal.problems()).hasSize(1);
                    assertThat(refusal.problems().get(0).location().path()).isEqualTo(part);
                    assertThat(refusal.problems().get(0).rule()).isEqualTo("missing-key");
                    assertThat(refusal.problems().get(0).hint().zh()).contains(part + ":");
                });
    }

    @Test
    void aDocumentWithoutANumberHasNeitherRedHeadNorImprint() {
        Campaign plain = Campaign.builder(Title.of("开门办馆"), Scope.of("临江市"), Period.ofYear(2024))
                .official(OfficialDocument.of(OfficialDocument.Head.of("市图书馆", ""), "开门办馆情况"))
                .build();

        assertThat(Profile.OFFICIAL.compose(plain).blocks())
                .hasExactlyElementsOfTypes(Masthead.class, Closing.class)
                .filteredOn(Closing.class::isInstance)
                .allMatch(closing -> !((Closing) closing).sealed());
    }

    @Test
    void aDocumentWithoutATextOfItsOwnHasThatOfTheCampaignWithoutChartsAndVoices() {
        Campaign campaign = Campaigns.reading()
                .official(OfficialDocument.of(OfficialDocument.Head.of("市图书馆", "临图〔2024〕8号"), "开展情况的报告"))
                .build();

        String document = TextDump.of(Profile.OFFICIAL.compose(campaign));

        assertThat(document)
                .contains("一、读起来，书架搬到家门口", "二、评出来", "市图书馆文件")
                .doesNotContain("ChartBlock", "这里离家近", "PULL_QUOTE");
    }

    private static List<ChartBlock> charts(Report report) {
        return report.blocks().stream()
                .flatMap(ProfileTest::flat)
                .filter(ChartBlock.class::isInstance)
                .map(ChartBlock.class::cast)
                .toList();
    }

    private static Stream<Block> flat(Block block) {
        return block instanceof Columns columns ? columns.blocks().stream() : Stream.of(block);
    }

    /** The expected dump; with {@code -Dzongshu.golden=DIR} the actual one is written there, to be read and copied by hand. */
    private static String golden(String name) throws IOException {
        try (InputStream in = ProfileTest.class.getResourceAsStream(name)) {
            return in == null ? "no golden " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
