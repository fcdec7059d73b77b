package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.message.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code broken/} is refused with exactly the problems in the file of the same name that ends in
 * {@code .expected}: {@code line:column | path | rule | part of the Chinese hint | part of the English hint}.
 */
final class BrokenFilesTest {
    @ParameterizedTest
    @MethodSource("files")
    void tellsAllProblemsWithTheirPlacesAndHints(Path file) throws IOException {
        List<Problem> problems = problems(file);

        assertThat(problems.stream().map(BrokenFilesTest::place)).containsExactlyElementsOf(column(file, 0, 3));
        assertThat(problems.stream().map(problem -> problem.location().file())).containsOnly(file.toString());
        List<String> zh = column(file, 3, 4);
        List<String> en = column(file, 4, 5);
        for (int i = 0; i < problems.size(); i++) {
            assertThat(problems.get(i).hint().zh()).contains(zh.get(i));
            assertThat(problems.get(i).hint().en()).contains(en.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void speaksChineseInTheChineseSentenceAndNotInTheEnglishOne(Path file) throws IOException {
        for (Problem problem : problems(file)) {
            assertThat(problem.message().zh() + problem.hint().zh()).containsPattern("\\p{IsHan}");
            assertThat(withoutQuotations(problem.message().en() + problem.hint().en()))
                    .doesNotContainPattern("[，。：；？！]");
        }
    }

    @Test
    void knowsAtLeastFiftyWaysToBreakAFile() throws IOException, URISyntaxException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(50);
    }

    /** What a message quotes from the file or gives as a sample may be Chinese in any language. */
    private static String withoutQuotations(String sentence) {
        return sentence.replaceAll("\"[^\"]*\"", "").replaceAll("such as .*", "");
    }

    private static List<Problem> problems(Path file) throws IOException {
        InvalidCampaignException refusal =
                catchThrowableOfType(InvalidCampaignException.class, () -> CampaignFiles.read(file));
        assertThat(refusal).as("refusal of %s", file.getFileName()).isNotNull();
        return refusal.problems();
    }

    private static String place(Problem problem) {
        return problem.location().line() + ":" + problem.location().column() + " | "
                + problem.location().path() + " | " + problem.rule();
    }

    private static List<String> column(Path file, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file.resolveSibling(file.getFileName() + ".expected"))) {
            lines.add(String.join(" | ", List.of(line.split(" \\| ", -1)).subList(from, to)));
        }
        return lines;
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(BrokenFilesTest.class.getResource("broken"))
                .toURI());
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }
}
