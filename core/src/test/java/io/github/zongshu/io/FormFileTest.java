package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.campaign.Origin;
import io.github.zongshu.form.Form;
import io.github.zongshu.quantity.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section {@code form} of a campaign file, and the cells that gathered numbers came from. */
final class FormFileTest {
    private static final String FILE = """
            zongshu: 1
            title: 学习
            scope: 云溪市
            period: 2024
            form:
              id: study
              title: 学习活动统计表
              every: quarter
              dueDays: 5
              levels: [县区, 乡镇]
              fields:
                - {id: meetings, label: 座谈会, unit: 场, most: 1000}
                - {id: rate, label: 办结率, unit: "%", kind: number, total: weighted, weight: meetings}
                - {id: kind, label: 方式, kind: choice, choices: [线上, 线下], optional: true}
              units:
                - {id: qinghe, label: 清河县}
                - {id: yumu, label: 渔木镇, parent: qinghe\
            """;

    @TempDir
    Path folder;

    private Path file(String more) throws IOException {
        return Files.writeString(folder.resolve("c.yaml"), FILE + more + "}\n");
    }

    @Test
    void isReadBesideTheCampaignAndWrittenBackTheSame() throws IOException {
        ReadCampaign read = CampaignFiles.open(file(""));
        Form form = read.form().orElseThrow();

        Path copy = folder.resolve("copy.yaml");
        CampaignFiles.write(read.campaign(), form, copy);

        assertThat(form.fields().get(1).roll().weight()).isEqualTo("meetings");
        assertThat(CampaignFiles.open(copy).form()).contains(form);
        assertThat(CampaignFiles.open(copy).campaign()).isEqualTo(read.campaign());
        Path json = folder.resolve("copy.json");
        CampaignFiles.write(read.campaign(), form, json);
        assertThat(CampaignFiles.open(json).form()).contains(form);
    }

    @Test
    void slipsAreToldWithTheirLine() throws IOException {
        Path file = file(", parents: x");

        InvalidCampaignException wrong =
                catchThrowableOfType(InvalidCampaignException.class, () -> CampaignFiles.open(file));

        assertThat(wrong.problems().getFirst().toString())
                .contains("c.yaml:17:")
                .contains("form.units[1].parents [unknown-key]")
                .contains("是不是“parent”（上级）？");
    }

    @Test
    void theCellsOfARowAreKept() throws IOException {
        Campaign campaign = CampaignFiles.read(file(""));
        Breakdown.Row row = new Breakdown.Row(
                "yumu",
                "渔木镇",
                List.of(Quantity.parse("12场"), Quantity.parse("3场")),
                List.of(
                        new Origin("渔木镇", "办公室", "渔木镇.xlsx", "填报表", "E5"),
                        new Origin("渔木镇", "办公室", "渔木镇.xlsx", "填报表", "E6")));
        Breakdown table = new Breakdown(
                "study",
                "各单位",
                "单位",
                List.of(
                        new Breakdown.Column("a", "甲", "场", Breakdown.Total.SUM, ""),
                        new Breakdown.Column("b", "乙", "场", Breakdown.Total.SUM, "")),
                List.of(row),
                "",
                false);
        Campaign filled = Campaign.builder(campaign.title(), campaign.scope(), campaign.period())
                .breakdown(table)
                .build();

        Path copy = folder.resolve("filled.yaml");
        CampaignFiles.write(filled, copy);

        assertThat(CampaignFiles.read(copy)).isEqualTo(filled);
        assertThat(Files.readString(copy)).contains("cell: [E5, E6]");
        assertThat(filled.ledger()
                        .entry("study.yumu.b")
                        .orElseThrow()
                        .note()
                        .origin()
                        .cell())
                .isEqualTo("E6");
    }
}
