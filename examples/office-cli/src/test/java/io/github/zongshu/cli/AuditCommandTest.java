package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit and the explanation as the command tells them; the guide shows what it really prints. */
final class AuditCommandTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "audit.md");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theGuideShowsWhatTheCommandPrints() throws IOException {
        Documents.Run run = Documents.zongshu("audit", example().toString(), "--all");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().replace(folder + java.io.File.separator, "").strip())
                .isEqualTo(block("output"));
    }

    @Test
    void lastYearsFileIsLookedUpUnderLast() throws IOException {
        Path lastYear = Files.writeString(
                folder.resolve("last.yaml"), Files.readString(example()).replace("14614件", "13892件"));

        assertThat(Documents.zongshu("audit", example().toString(), "--against", lastYear.toString(), "--all")
                        .out())
                .contains("“受理诉求增速”印作5.2%，按“受理诉求”比“上年受理诉求”的增幅算得5.2%，相合");
    }

    @Test
    void jsonNamesPlaceVerdictAndWhatWasComputed() throws IOException {
        assertThat(Documents.zongshu("audit", example().toString(), "--json").out())
                .contains("\"verdict\": \"fail\"", ":9:", "metrics[3].value", "\"computed\": \"77.3%以上\"");
    }

    @Test
    void explainsANumberDownToItsLine() throws IOException {
        Documents.Run run = Documents.zongshu("explain", example().toString(), "rate(resolved, received)");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("= 77.3%以上", "办结诉求（resolved） = 1.13万余件　[11300, 11400)", ":7:", "metrics[1].value");
    }

    @Test
    void saysWhatCannotBeExplained() throws IOException {
        Documents.Run run = Documents.zongshu("explain", example().toString(), "nobody");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nobody").doesNotContain("\tat ");
    }

    private Path example() throws IOException {
        return Files.writeString(folder.resolve("举例.yaml"), block("example") + "\n");
    }

    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile("<!-- " + name + " -->\\s*```[a-z]*\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE));
        assertThat(block.find()).as(name).isTrue();
        return block.group(1).strip();
    }
}
