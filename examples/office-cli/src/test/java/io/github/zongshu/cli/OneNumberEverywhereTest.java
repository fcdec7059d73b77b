package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        Documents.build(campaign, folder.resolve("after"));

        Map<String, Path> before = Documents.files(folder.resolve("before"));
        Map<String, Path> after = Documents.files(folder.resolve("after"));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String name : after.keySet().stream().filter(n -> !n.endsWith(".png")).toList()) {
            int mentions = count(Documents.text(before.get(name)), "1.13万");
            String text = Documents.text(after.get(name));
            assertThat(count(text, "1.13万")).as(name).isZero();
            assertThat(count(text, "1.27万")).as(name).isEqualTo(mentions);
        }
        for (String name : new String[] {"brief.pdf", "brief.docx", "review.pdf", "review.docx", "appendix.xlsx"}) {
            assertThat(Documents.text(before.get(name))).as(name).contains("1.13万余", "77.3%以上");
            assertThat(Documents.text(after.get(name)))
                    .as(name)
                    .contains("1.27万余", "86.9%以上")
                    .doesNotContain("77.3%以上");
        }
        assertThat(count(Documents.text(after.get("brief.pdf")), "1.27万余"))
                .as("board, prose and chart")
                .isGreaterThanOrEqualTo(3);
        assertThat(Files.readAllBytes(after.get("charts/funnel.png")))
                .isNotEqualTo(Files.readAllBytes(before.get("charts/funnel.png")));
    }

    private static int count(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
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
