package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The guide to campaign files says what is so. */
final class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "campaign-file.md");

    @Test
    void explainsEveryRuleThatBrokenFilesBreak() throws IOException, URISyntaxException {
        TreeSet<String> rules = new TreeSet<>();
        for (Path file : BrokenFilesTest.files().toList()) {
            for (String line : Files.readAllLines(file.resolveSibling(file.getFileName() + ".expected"))) {
                rules.add("`" + line.split(" \\| ", -1)[2] + "`");
            }
        }

        assertThat(rules).hasSizeGreaterThan(40);
        assertThat(Files.readString(GUIDE)).contains(rules);
    }

    @Test
    void namesEveryKey() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(CampaignCodec.keyWords().all())
                .allSatisfy(key -> assertThat(guide).containsPattern("\\b" + key + "\\b"));
    }

    @Test
    void beginsWithAFileThatReads() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
        String smallest = guide.substring(start, guide.indexOf("```", start));

        assertThat(CampaignFiles.read("smallest.yaml", smallest.getBytes(StandardCharsets.UTF_8), PictureSource.NONE)
                        .metrics())
                .hasSize(1);
    }
}
