package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.export.Mismatch;
import io.github.zongshu.export.MismatchException;
import io.github.zongshu.export.OutputCheck;
import io.github.zongshu.export.ReportWriter;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.office.check.DocxCheck;
import io.github.zongshu.office.check.XlsxCheck;
import io.github.zongshu.office.docx.DocxWriter;
import io.github.zongshu.office.xlsx.XlsxWriter;
import io.github.zongshu.pdf.PdfWriter;
import io.github.zongshu.pdf.check.PdfCheck;
import io.github.zongshu.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every document of the examples reads back as it was meant, and one that does not is not written. */
final class ReadBackTest {
    private static final Map<OutputCheck, ReportWriter> FORMATS = Map.of(
            new DocxCheck(), new DocxWriter(), new XlsxCheck(), new XlsxWriter(), new PdfCheck(), new PdfWriter());

    private static Stream<Arguments> documents() {
        return Stream.of("hengyang-2021.yaml", "hotline-2024.yaml")
                .flatMap(file -> Documents.profiles(file).map(profile -> Arguments.of(file, profile)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyNumberOfEveryExampleReadsBackInEveryFormat(String file, Profile profile) throws IOException {
        Campaign campaign = CampaignFiles.read(Path.of("..", "data", file));
        Report report = profile.compose(campaign).marked("未核校");
        for (Map.Entry<OutputCheck, ReportWriter> format : FORMATS.entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.getValue().write(report, out);
            assertThat(format.getKey().check(report, out.toByteArray()))
                    .as(format.getKey().format())
                    .isEmpty();
        }
    }

    @Test
    void theCommandTellsAMismatchInBothLanguagesAndWithoutATrace() throws Exception {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new BuildCommand()).setErr(new PrintWriter(err, true));
        MismatchException lost = new MismatchException(
                "brief.docx", List.of(new Mismatch("docx", "blocks[3]", "sessions", "9837场", "9838场")));

        int exit = new Failures().handleExecutionException(lost, command, command.parseArgs("a.yaml", "--out", "x"));

        assertThat(exit).isEqualTo(1);
        assertThat(err)
                .asString()
                .contains("brief.docx", "blocks[3]", "9838场", "没有生成任何文件", "no file was written")
                .doesNotContain("\tat ");
    }
}
