package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number typed once and changed once changes wherever it is printed, in every format. */
final class OneNumberEverywhereTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void changesInProseBoardTableAndChartOfEveryDocument() throws IOException {
        copy(Documents.EXAMPLES, folder);
        Path campaign = folder.resolve("hengyang-2021.yaml");
        Documents.build(campaign, folder.resolve("before"));
        String yaml = Files.readString(campaign);
        assertThat(yaml).containsOnlyOnce("value: 1.13万余件");
        Files.writeString(campaign, yaml.replace("value: 1.13万余件", "value: 1.27万余件"));
        // The districts no longer add up to the changed number, which the audit would refuse.
        Documents.build(campaign, folder.resolve("after"), "--strict", "report");

        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        assertThat(Documents.names(after)).isEqualTo(Documents.names(before));
        for (String name :
                Documents.names(after).stream().filter(n -> !n.endsWith(".png")).toList()) {
            String text = Documents.text(after.resolve(name));
            assertThat(count(text, "1.13万")).as(name).isZero();
            assertThat(count(text, "1.27万")).as(name).isEqualTo(count(Documents.text(before.resolve(name)), "1.13万"));
        }
        for (String name : List.of("brief.pdf", "brief.docx", "review.pdf", "review.docx", "appendix.xlsx")) {
            assertThat(Documents.text(before.resolve(name))).as(name).contains("1.13万余", "77.3%以上");
            assertThat(Documents.text(after.resolve(name)))
                    .as(name)
                    .contains("1.27万余", "86.9%以上")
                    .doesNotContain("77.3%以上");
        }
        assertThat(count(Documents.text(after.resolve("brief.pdf")), "1.27万余"))
                .as("board, prose and chart")
                .isGreaterThanOrEqualTo(3);
        assertThat(Files.mismatch(before.resolve("charts/funnel.png"), after.resolve("charts/funnel.png")))
                .isNotEqualTo(-1);
    }

    private static int count(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
        }
    }
}
