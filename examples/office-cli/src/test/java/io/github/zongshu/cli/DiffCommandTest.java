package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.io.CampaignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two campaign files, compared by the command. */
final class DiffCommandTest {
    private static final Path GUIDE = Path.of("..", "..", "docs", "compare.md");

    @TempDir
    private Path folder = Path.of("");

    /** The n-th example of a language in the guide. */
    private static String example(String language, int number) throws IOException {
        String guide = Files.readString(GUIDE);
        String fence = "```" + language + "\n";
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = guide.indexOf(fence, start) + fence.length();
        }
        return guide.substring(start, guide.indexOf("```\n", start));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String draft() throws IOException {
        return file("old.yaml", example("yaml", 1));
    }

    private String revised() throws IOException {
        String revised = example("yaml", 1);
        for (String line : example("diff", 1).lines().toList()) {
            if (line.startsWith("-")) {
                assertThat(revised).contains(line.substring(1));
                revised = revised.replace(line.substring(1), "\0");
            } else {
                revised = revised.replace("\0", line.substring(1));
            }
        }
        return file("new.yaml", revised);
    }

    private static String lines(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }

    @Test
    void printsWhatTheGuideShows() throws IOException {
        Documents.Run run = Documents.zongshu("diff", draft(), revised());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(lines(run.out())).isEqualTo(example("text", 1));
    }

    @Test
    void printsTheYearsAsTheGuideShows() throws IOException {
        Documents.Run run = Documents.zongshu("diff", draft(), revised(), "--years");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(lines(run.out())).isEqualTo(example("text", 2));
    }

    @Test
    void printsJsonThatTheReaderOfJsonCampaignsCanParse() throws IOException {
        Documents.Run run = Documents.zongshu("diff", draft(), revised(), "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(lines(run.out())).contains(example("json", 1).strip());
        assertThat(Documents.zongshu("diff", draft(), revised(), "--years", "--json")
                        .out())
                .contains("\"match\": \"id\"", "\"change\": ", "\"obstacle\": null");
    }

    @Test
    void theSameFileTwiceHasNoDifferenceAndExitCodeZero() throws IOException {
        Documents.Run run = Documents.zongshu("diff", draft(), draft());

        assertThat(run.exitCode()).isZero();
        assertThat(lines(run.out())).isEqualTo("没有差别 / no difference\n");
    }

    @Test
    void yamlAndJsonOfOneCampaignDoNotDiffer() throws IOException {
        Path json = folder.resolve("copy.json");
        CampaignFiles.write(CampaignFiles.read(Path.of(draft())), json);

        Documents.Run run = Documents.zongshu("diff", draft(), json.toString());

        assertThat(run.exitCode()).as(run.out()).isZero();
    }

    @Test
    void troubleIsNoDifference() throws IOException {
        String broken = file("broken.yaml", example("yaml", 1).replace("{resolved}", "{reslved}"));
        String other = file("other.yaml", "zongshu: 1\n");

        Documents.Run both = Documents.zongshu("diff", broken, other);

        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("broken.yaml:", "other.yaml:").doesNotContain("\tat ");
        assertThat(Documents.zongshu(
                                "diff", draft(), folder.resolve("none.yaml").toString())
                        .exitCode())
                .isEqualTo(2);
        assertThat(Documents.zongshu("diff", draft()).exitCode()).isEqualTo(2);
    }

    @Test
    void helpSpeaksBothLanguagesAndTellsTheExitCodes() {
        Documents.Run run = Documents.zongshu("diff", "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("旧的", "The old campaign file", "--years", "例 / examples", "有差别 / differences");
    }
}
