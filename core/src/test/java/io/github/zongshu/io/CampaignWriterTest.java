package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Photo;
import io.github.zongshu.campaign.Prose;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Section;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.message.Problem;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How campaigns are written down. */
final class CampaignWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesYamlThatPeopleLikeToRead() throws IOException {
        assertThat(text(sample().build(), false)).isEqualTo("""
                zongshu: 1
                title: 屋场恳谈连民心
                scope: 衡阳市
                period: 2021

                editorsNote: |-
                  第一段
                  第二段{sessions}

                board:
                  - sessions

                metrics:
                  - id: sessions
                    label: 恳谈会
                    value: 9837场
                  - id: "no"
                    label: 办结
                    value: 1.13万余件

                breakdowns:
                  - id: districts
                    label: 分县
                    columns:
                      - {id: c, label: 会, unit: 场}
                    rows:
                      - {id: r, label: '衡南, 衡东', cells: [1642]}
                      - {id: s, label: 耒阳, cells: [300余]}

                sections:
                  - lead: 听民声
                    parts:
                      - '{sessions}场'

                closing: 完
                """);
    }

    @Test
    void writesJsonWithTheSameContent() throws IOException {
        assertThat(text(sample().build(), true))
                .startsWith("{\n  \"zongshu\": 1,\n  \"title\": \"屋场恳谈连民心\",\n")
                .contains("\"editorsNote\": \"第一段\\n第二段{sessions}\"")
                .contains("\"rows\": [\n        {\"id\": \"r\", \"label\": \"衡南, 衡东\", \"cells\": [1642]},\n")
                .endsWith("  \"closing\": \"完\"\n}\n");
    }

    @Test
    void writesThePicturesBesideTheFile() throws IOException {
        Campaign campaign = sample().photo(photo("pictures/一.png")).build();
        Path file = folder.resolve("c.yaml");
        CampaignFiles.write(campaign, file);

        assertThat(folder.resolve("pictures/一.png"))
                .hasBinaryContent(StandIn.picture().bytes());
        assertThat(CampaignFiles.read(file)).isEqualTo(campaign);
    }

    @Test
    void leavesThePicturesThatAreThere() throws IOException {
        Campaign campaign = sample().photo(photo("p.png")).build();
        Files.write(folder.resolve("p.png"), StandIn.picture().bytes());
        CampaignFiles.write(campaign, folder.resolve("c.json"));

        assertThat(CampaignFiles.read(folder.resolve("c.json"))).isEqualTo(campaign);
    }

    @Test
    void doesNotWriteOverAnotherPicture() throws IOException {
        Files.writeString(folder.resolve("p.png"), "another");
        Campaign campaign = sample().photo(photo("p.png")).build();

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> CampaignFiles.write(campaign, folder.resolve("c.yaml")));
        assertThat(folder.resolve("p.png")).hasContent("another");
        assertThat(folder.resolve("c.yaml")).doesNotExist();
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("pictures"), elsewhere);
        Campaign campaign = sample().photo(photo("pictures/p.png")).build();

        assertThatExceptionOfType(FileAlreadyExistsException.class)
                .isThrownBy(() -> CampaignFiles.write(campaign, folder.resolve("c.yaml")));
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void namesAllThatAFileCannotHoldAndWritesNothing() {
        Quantity tenThousands = new Quantity(
                Quantity.parse("640").numeral(), Quantity.parse("640").qualifier(), new MeasureWord("万元"));
        Campaign campaign = sample().metric(
                        new Metric("money", "资金", tenThousands, "", "", "", "", Origin.UNKNOWN, false))
                .metric(Metric.of("bell", "响\u0007铃", "1次"))
                .photo(photo(""))
                .photo(new Photo("q", "../q.png", StandIn.picture(), Prose.EMPTY, "", "画"))
                .build();
        InvalidCampaignException refusal = catchThrowableOfType(
                InvalidCampaignException.class, () -> CampaignFiles.write(campaign, folder.resolve("c.yaml")));

        assertThat(refusal.problems())
                .extracting(problem -> problem.location().path(), Problem::rule)
                .containsExactlyInAnyOrder(
                        tuple("metrics[2].value", "unwritable-quantity"),
                        tuple("metrics[3].label", "control-character"),
                        tuple("photos[0].file", "bad-picture-path"),
                        tuple("photos[1].file", "bad-picture-path"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesCellsInTensOfThousandsWhereTheColumnSaysSo() throws IOException {
        Quantity cell = new Quantity(
                Quantity.parse("12.5").numeral(), Quantity.parse("12.5").qualifier(), new MeasureWord("万元"));
        Campaign campaign = Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2021))
                .breakdown(table("万元", cell))
                .build();

        assertThat(text(campaign, false)).contains("cells: [12.5]");
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path file = folder.resolve("c.yaml");
        Files.writeString(file, "old");
        Campaign campaign = sample().photo(photo("")).build();

        assertThatExceptionOfType(InvalidCampaignException.class).isThrownBy(() -> CampaignFiles.write(campaign, file));
        assertThat(file).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheStreamOpenAndPassesItsFailureOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> CampaignFiles.write(sample().build(), full))
                .withMessage("full");
    }

    private static CampaignBuilder sample() {
        return Campaign.builder(Title.of("屋场恳谈连民心"), Scope.of("衡阳市"), Period.ofYear(2021))
                .editorsNote("第一段\n第二段{sessions}")
                .board("sessions")
                .metric(Metric.of("sessions", "恳谈会", "9837场"))
                .metric(Metric.of("no", "办结", "1.13万余件"))
                .breakdown(new Breakdown(
                        "districts",
                        "分县",
                        "单位",
                        List.of(new Breakdown.Column("c", "会", "场", Breakdown.Total.SUM, "")),
                        List.of(row("r", "衡南, 衡东", "1642场"), row("s", "耒阳", "300余场")),
                        "",
                        false))
                .section(Section.of("听民声", "", "{sessions}场"))
                .closing("完");
    }

    private static Breakdown.Row row(String id, String label, String quantity) {
        return new Breakdown.Row(id, label, List.of(Quantity.parse(quantity)));
    }

    private static Breakdown table(String unit, Quantity cell) {
        return new Breakdown(
                "t",
                "表",
                "单位",
                List.of(new Breakdown.Column("c", "列", unit, Breakdown.Total.SUM, "")),
                List.of(new Breakdown.Row("r", "行", List.of(cell))),
                "",
                false);
    }

    private static Photo photo(String file) {
        return new Photo("p", file, StandIn.picture(), Prose.EMPTY, "", "画");
    }

    private static String text(Campaign campaign, boolean json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (json) {
            CampaignFiles.writeJson(campaign, out);
        } else {
            CampaignFiles.write(campaign, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
