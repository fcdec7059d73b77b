package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.audit.Audit;
import io.github.zongshu.audit.Verdict;
import io.github.zongshu.io.CampaignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesACommentedFileInWhichEveryCheckHoldsAndSaysWhatToDoNext() throws IOException {
        Path file = folder.resolve("我的/综述.yaml");

        Documents.Run run = Documents.zongshu("init", file.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().strip()).isEqualTo(file.toString());
        assertThat(run.err()).contains("zongshu audit " + file, "zongshu build " + file);
        Audit audit = Audit.of(CampaignFiles.read(file));
        assertThat(audit.findings()).isNotEmpty().allMatch(finding -> finding.verdict() == Verdict.PASS);
        assertThat(Files.readString(file)).contains("# 格式版本").contains("sample: true");
    }

    @Test
    void itsFileBecomesASetOfDocumentsAsItIs() throws IOException {
        Path file = folder.resolve("campaign.yaml");
        Documents.zongshu("init", file.toString());

        Documents.build(file, folder.resolve("out"), "--format", "pdf,docx,xlsx");

        assertThat(Documents.names(folder.resolve("out")))
                .containsExactly("appendix.xlsx", "brief.docx", "brief.pdf", "review.docx", "review.pdf");
    }

    @Test
    void neverReplacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("campaign.yaml"), "我的");

        Documents.Run run = Documents.zongshu("init", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file + " 已有", "was left alone");
        assertThat(Files.readString(file)).isEqualTo("我的");
    }
}
