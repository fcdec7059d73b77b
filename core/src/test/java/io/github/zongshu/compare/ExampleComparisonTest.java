package io.github.zongshu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.io.CampaignFiles;
import io.github.zongshu.io.RandomCampaigns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example campaigns against copies in which something was changed. */
final class ExampleComparisonTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "data");
    private static final byte[] PICTURE = RandomCampaigns.picture().bytes();

    private static String text(String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(name + ".yaml"));
    }

    /** One small picture stands for all: decoding the real ones would take most of the time. */
    private static Campaign read(String text) {
        return CampaignFiles.read("copy.yaml", text.getBytes(StandardCharsets.UTF_8), file -> PICTURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengyang-2021", "hotline-2024"})
    void anExampleDoesNotDifferFromItself(String name) throws IOException {
        assertThat(Comparison.of(read(text(name)), read(text(name))).isEmpty()).isTrue();
    }

    @Test
    void aMetricThatMovesIsFollowedToEveryPlaceThatPrintsIt() throws IOException {
        String old = text("hengyang-2021");
        Campaign before = read(old);
        Campaign after = read(old.replace("value: 1.13万余件", "value: 12709件"));

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.numbers())
                .extracting(change -> change.message().zh())
                .containsExactly("“办结实事”（resolved）由1.13万余件改为12709件：增加约1359件（约12.0%），原说法不再成立");
        assertThat(comparison.derived())
                .extracting(change -> change.message().zh())
                .containsExactly("rate(resolved, issues)：77.3%以上 → 87.0%");
        assertThat(comparison.wordings())
                .extracting(wording -> wording.reference() + " " + wording.holding())
                .containsExactly("resolved BROKEN", "rate(resolved, issues) HOLDS");
        assertThat(comparison.places())
                .extracting(place -> place.place().path())
                .containsExactly(
                        "board[3].remark",
                        "official.sections[0].parts[1]",
                        "sections[0].parts[2]",
                        "sections[0].parts[4]",
                        "board[3]",
                        "graphics[0]");
        assertThat(comparison.edits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengyang-2021", "hotline-2024"})
    void noChangeOfALineGoesUnseen(String name) throws IOException {
        String old = text(name);
        Campaign before = read(old);
        List<String> unseen = new ArrayList<>();
        int changed = 0;
        List<String> lines = old.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> copy = new ArrayList<>(lines);
            copy.set(i, touched(lines.get(i)));
            Optional<Campaign> after = valid(String.join("\n", copy));
            if (after.isPresent() && !after.get().equals(before)) {
                changed++;
                if (Comparison.of(before, after.get()).isEmpty()) {
                    unseen.add(lines.get(i));
                }
            }
        }

        assertThat(unseen).isEmpty();
        assertThat(changed).isGreaterThan(180);
    }

    /** Another last digit, or, in a line without one, another last letter. */
    private static String touched(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if (c >= '0' && c <= '9') {
                return line.substring(0, i) + (c == '9' ? '8' : (char) (c + 1)) + line.substring(i + 1);
            }
        }
        return line.replaceFirst("\\p{IsHan}(?=\\P{IsHan}*$)", "改");
    }

    private static Optional<Campaign> valid(String text) {
        try {
            return Optional.of(read(text));
        } catch (InvalidCampaignException e) {
            return Optional.empty();
        }
    }
}
