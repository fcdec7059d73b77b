package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildCommandTest {
    private static final String CAMPAIGN = """
            zongshu: 1
            title: {headline: 办实事}
            scope: {name: 临江市}
            period: {from: 2024-01-01, to: 2024-12-31}
            metrics:
              - {id: done, label: 办结, value: 7321件}
            sections:
              - lead: 办得快
                parts: ["共办结{done}。"]
            """;

    private static final String CONTRADICTION = CAMPAIGN.replace(
                    "sections:", "  - {id: a, label: 甲, value: 7000件}\n  - {id: b, label: 乙, value: 320件}\nsections:")
            .concat("rules: [{equal: done, to: 'sum(a, b)'}]\n");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheDocumentsThatWereAskedFor() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CAMPAIGN);
        Path out = folder.resolve("文件");

        Documents.Run run = Documents.zongshu(
                "build", campaign.toString(), "--out", out.toString(), "--profile", "brief", "--format", "pdf,docx");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Documents.names(out)).containsExactly("brief.docx", "brief.pdf");
    }

    @Test
    void tellsEveryProblemAndLeavesOldDocumentsAlone() throws IOException {
        Path campaign = Files.writeString(
                folder.resolve("a.yaml"), CAMPAIGN.replace("{done}。", "{dnoe}。").replace("2024-12-31", "2024-13-31"));
        Path out = Files.createDirectories(folder.resolve("out"));
        Path old = Files.writeString(out.resolve("brief.pdf"), "old");

        Documents.Run run = Documents.zongshu("build", campaign.toString(), "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("a.yaml:4:", "a.yaml:9:", "dnoe", "2 处问题", "2 problems")
                .doesNotContain("Exception", "\tat ");
        assertThat(Documents.names(out)).containsExactly("brief.pdf");
        assertThat(old).hasContent("old");
    }

    @Test
    void attachesTheCampaignFileAndAllNumbersToPdf() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CAMPAIGN);
        Path out = folder.resolve("out");

        Documents.build(campaign, out, "--profile", "brief", "--format", "pdf", "--attach");

        try (PDDocument document = Loader.loadPDF(out.resolve("brief.pdf").toFile())) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("a.yaml", "数字一览.csv");
            assertThat(content(files, "a.yaml")).isEqualTo(Files.readAllBytes(campaign));
            assertThat(new String(content(files, "数字一览.csv"), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF编号,指标,数值,下限,上限,来源,填报,示例\r\n")
                    .contains("done,办结,7321件,7321,7321,,,\r\n");
        }
    }

    private static byte[] content(Map<String, PDComplexFileSpecification> files, String name) throws IOException {
        return Objects.requireNonNull(files.get(name), name).getEmbeddedFile().toByteArray();
    }

    @Test
    void encryptsPdfWithAPasswordThatStandsInAFile() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CAMPAIGN);
        Path secret = Files.writeString(folder.resolve("secret.txt"), "一二三四五六七八\n");
        Path out = folder.resolve("out");

        Documents.Run run = Documents.zongshu(
                "build",
                campaign.toString(),
                "--out",
                out.toString(),
                "--profile",
                "brief",
                "--format",
                "pdf",
                "--password-file",
                secret.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("no-pdfa").doesNotContain("一二三四");
        File file = out.resolve("brief.pdf").toFile();
        assertThatThrownBy(() -> Loader.loadPDF(file)).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument document = Loader.loadPDF(file, "一二三四五六七八")) {
            assertThat(new PDFTextStripper().getText(document)).contains("7321");
        }
    }

    @Test
    void refusesAPasswordThatIsTooShortWithoutRepeatingIt() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CAMPAIGN);
        Path secret = Files.writeString(folder.resolve("secret.txt"), "abc123\n");
        Path out = folder.resolve("out");

        Documents.Run run = Documents.zongshu(
                "build", campaign.toString(), "--out", out.toString(), "--password-file", secret.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--password-file", "8").doesNotContain("abc123");
        assertThat(out).doesNotExist();
    }

    @Test
    void putsTheMarkThatWasAskedForBesideThatOfAFailedAudit() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CONTRADICTION);
        Path out = folder.resolve("out");

        Documents.build(campaign, out, "--profile", "brief", "--format", "pdf", "--strict", "mark", "--mark", "内部资料");

        assertThat(Documents.text(out.resolve("brief.pdf"))).contains("内部资料未核校");
    }

    @Test
    void refusesNumbersThatContradictOneAnother() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CONTRADICTION);

        Documents.Run run = Documents.zongshu(
                "build", campaign.toString(), "--out", folder.resolve("out").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("a.yaml:12:", "应为7320件", "must be 7320件", "--strict mark");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void marksEveryPageOfThemIfAsked() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CONTRADICTION);
        Path out = folder.resolve("out");

        Documents.build(campaign, out, "--strict", "mark", "--format", "pdf,docx,xlsx");

        for (String name : Documents.names(out)) {
            assertThat(Documents.text(out.resolve(name))).as(name).contains("未核校");
        }
    }

    @Test
    void saysWhichPartOfTheFileADocumentNeeds() throws IOException {
        Path campaign = Files.writeString(folder.resolve("a.yaml"), CAMPAIGN);

        Documents.Run run = Documents.zongshu(
                "build", campaign.toString(), "--out", folder.resolve("out").toString(), "--profile", "official");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("写不成公文", "official:", "official document")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void saysWhichFileIsMissing() {
        Documents.Run run =
                Documents.zongshu("build", folder.resolve("none.yaml").toString(), "--out", "x");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("找不到文件", "none.yaml").doesNotContain("\tat ");
    }

    @Test
    void refusesWordsItDoesNotKnowWithExitCodeTwo() {
        assertThat(Documents.zongshu("build", "a.yaml", "--out", "x", "--format", "odt")
                        .exitCode())
                .isEqualTo(2);
        assertThat(Documents.zongshu("build", "a.yaml", "--out", "x", "--profile", "poem")
                        .err())
                .contains("没有体裁“poem”");
        assertThat(Documents.zongshu("build").exitCode()).isEqualTo(2);
        assertThat(Documents.zongshu("bulid").exitCode()).isEqualTo(2);
    }

    @Test
    void helpSpeaksBothLanguages() {
        Documents.Run run = Documents.zongshu("build", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("活动数据文件", "campaign file", "--profile", "例 / example");
    }
}
