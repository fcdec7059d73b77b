package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Inline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of both example campaigns, as the command writes them and as other programs judge them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExamplesTest {
    private Path folder = Path.of("");

    @BeforeAll
    void build(@TempDir Path temporary) {
        folder = temporary;
        for (String campaign : List.of("hengyang-2021", "hotline-2024")) {
            Documents.build(Documents.EXAMPLES.resolve(campaign + ".yaml"), folder.resolve(campaign));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengyang-2021", "hotline-2024"})
    void aFullSetIsMade(String campaign) throws IOException {
        Campaign read = CampaignFiles.read(Documents.EXAMPLES.resolve(campaign + ".yaml"));
        List<String> charts = read.graphics().stream()
                .flatMap(g -> Stream.of("charts/" + g.id() + ".png", "charts/" + g.id() + ".svg"))
                .toList();

        assertThat(Documents.names(folder.resolve(campaign)))
                .contains("brief.docx", "brief.pdf", "review.docx", "review.pdf", "appendix.xlsx")
                .contains("official.docx", "official.pdf")
                .containsAll(charts)
                .hasSize((read.bulletin() == null ? 7 : 9) + charts.size());
    }

    @Test
    void theFirstCampaignHasSeventyMetricsAndThreeSections() throws IOException {
        Campaign hengyang = CampaignFiles.read(Documents.EXAMPLES.resolve("hengyang-2021.yaml"));

        assertThat(hengyang.metrics()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(hengyang.sections()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(hengyang.events()).hasSize(10);
        assertThat(hengyang.breakdowns()).allMatch(breakdown -> breakdown.sample());
    }

    @ParameterizedTest
    @CsvSource({
        "hengyang-2021, BRIEF",
        "hengyang-2021, REVIEW",
        "hotline-2024, BRIEF",
        "hotline-2024, REVIEW",
        "hengyang-2021, OFFICIAL",
        "hotline-2024, OFFICIAL",
        "hotline-2024, BULLETIN",
    })
    void everyCharacterOfTheReportIsInBothDocuments(String campaign, Profile profile) throws IOException {
        Campaign read = CampaignFiles.read(Documents.EXAMPLES.resolve(campaign + ".yaml"));
        List<String> lines = profile.compose(read).blocks().stream()
                .map(Block::lines)
                .flatMap(List::stream)
                .map(Inline::text)
                .map(line -> line.replaceAll("[\\s\\p{Z}]", ""))
                .toList();

        String word = Documents.text(folder.resolve(campaign).resolve(profile.id() + ".docx"));
        String pdf = Documents.text(folder.resolve(campaign).resolve(profile.id() + ".pdf"));

        assertThat(lines).allSatisfy(line -> assertThat(word).contains(line));
        Map<Integer, Long> printed = counts(pdf);
        counts(String.join("", lines))
                .forEach((character, count) -> assertThat(printed)
                        .as(Character.toString(character))
                        .hasEntrySatisfying(
                                character, found -> assertThat(found).isGreaterThanOrEqualTo(count)));
    }

    private static Map<Integer, Long> counts(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @ParameterizedTest
    @CsvSource({
        "hengyang-2021, brief",
        "hengyang-2021, review",
        "hotline-2024, brief",
        "hotline-2024, review",
        "hengyang-2021, official",
        "hotline-2024, official",
        "hotline-2024, bulletin",
    })
    void pdfIsSoundAndHoldsItsFonts(String campaign, String profile) throws IOException, InterruptedException {
        String file = folder.resolve(campaign).resolve(profile + ".pdf").toString();

        Programs.run(Programs.find("qpdf"), "--check", file);
        List<String> fonts =
                Programs.run(Programs.find("pdffonts"), file).lines().skip(2).toList();

        assertThat(fonts)
                .hasSizeGreaterThan(2)
                .allMatch(
                        font -> font.matches("[A-Z]{6}\\+Zongshu.* yes yes yes .*"), "embedded, subset, with Unicode");
    }

    @ParameterizedTest
    @CsvSource({
        "hengyang-2021, brief.docx",
        "hengyang-2021, review.docx",
        "hengyang-2021, official.docx",
        "hengyang-2021, appendix.xlsx",
        "hotline-2024, brief.docx",
        "hotline-2024, review.docx",
        "hotline-2024, official.docx",
        "hotline-2024, bulletin.docx",
        "hotline-2024, appendix.xlsx",
    })
    void officeDocumentsAreValid(String campaign, String name) throws IOException, InterruptedException {
        String file = folder.resolve(campaign).resolve(name).toString();

        Programs.run(Programs.find("ooxml-validator"), file);
    }
}
