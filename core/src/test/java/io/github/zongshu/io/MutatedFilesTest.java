package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.zongshu.campaign.InvalidCampaignException;
import io.github.zongshu.message.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever slips into a file, it is read or refused with places, and nothing else is thrown. */
final class MutatedFilesTest {
    private static final int FILES = 30;
    private static final int SLIPS = 25;
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            "：",
            "，",
            "- ",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "  ",
            "　",
            "\"",
            "'",
            "#",
            "&a ",
            "*a",
            "!x ",
            "|",
            ">",
            "? ",
            "---\n",
            "%",
            "@",
            "null",
            "~",
            "{sessions}",
            "}}",
            "<<: ",
            "\u0000",
            "\u202E",
            "\uFEFF",
            "\\",
            "\\u",
            "0",
            "-",
            "metrics:\n",
            "  id: ",
            ",");

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesYaml(long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CampaignFiles.write(RandomCampaigns.campaign(seed), out);
        survives("c.yaml", out.toString(StandardCharsets.UTF_8), new Random(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrRefusesJson(long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CampaignFiles.writeJson(RandomCampaigns.campaign(seed), out);
        survives("c.json", out.toString(StandardCharsets.UTF_8), new Random(seed));
    }

    private static void survives(String name, String text, Random random) {
        for (int i = 0; i < SLIPS; i++) {
            String slipped = slip(text, random);
            try {
                CampaignFiles.read(
                        name,
                        slipped.getBytes(StandardCharsets.UTF_8),
                        file -> StandIn.picture().bytes());
            } catch (InvalidCampaignException e) {
                assertThat(e.problems())
                        .extracting(Problem::location)
                        .allSatisfy(at -> assertThat(at.line()).isBetween(1, Lines.split(slipped).length));
            } catch (RuntimeException e) {
                fail("thrown for:\n" + slipped, e);
            }
        }
    }

    private static String slip(String text, Random random) {
        StringBuilder slipped = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0 && !slipped.isEmpty(); n--) {
            int at = random.nextInt(slipped.length());
            switch (random.nextInt(4)) {
                case 0 -> slipped.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
                case 1 -> slipped.delete(at, Math.min(slipped.length(), at + 1 + random.nextInt(6)));
                case 2 -> slipped.setLength(at);
                default -> {
                    int from = random.nextInt(slipped.length());
                    slipped.insert(at, slipped.substring(from, Math.min(slipped.length(), from + 30)));
                }
            }
        }
        return slipped.toString();
    }

    static LongStream seeds() {
        return LongStream.range(0, FILES);
    }
}
