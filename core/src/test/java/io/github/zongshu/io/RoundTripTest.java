package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.picture.Picture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is written reads the same, whatever the texts are. */
final class RoundTripTest {
    private static final int CAMPAIGNS = 120;
    private static final PictureSource PICTURES = file -> picture().bytes();

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAsYamlWhatWasWrittenAsYaml(long seed) throws IOException {
        Campaign campaign = RandomCampaigns.campaign(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CampaignFiles.write(campaign, out);

        assertThat(CampaignFiles.read("c.yaml", out.toByteArray(), PICTURES)).isEqualTo(campaign);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAsJsonWhatWasWrittenAsJson(long seed) throws IOException {
        Campaign campaign = RandomCampaigns.campaign(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CampaignFiles.writeJson(campaign, out);

        assertThat(CampaignFiles.read("c.JSON", out.toByteArray(), PICTURES)).isEqualTo(campaign);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesTheSameBytesForWhatItReadBack(long seed) throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        CampaignFiles.write(RandomCampaigns.campaign(seed), first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        CampaignFiles.write(CampaignFiles.read("c.yaml", first.toByteArray(), PICTURES), second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesBothNotationsWithTheSameContentForOtherReaders(long seed) throws IOException {
        Campaign campaign = RandomCampaigns.campaign(seed);
        ByteArrayOutputStream yaml = new ByteArrayOutputStream();
        CampaignFiles.write(campaign, yaml);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        CampaignFiles.writeJson(campaign, json);

        assertThat(load(yaml)).isEqualTo(load(json));
    }

    @Test
    void coversTheWholeModel() {
        assertThat(LongStream.range(0, CAMPAIGNS).mapToObj(RandomCampaigns::campaign))
                .anyMatch(campaign -> !campaign.photos().isEmpty())
                .anyMatch(campaign ->
                        !campaign.breakdowns().isEmpty() && !campaign.metrics().isEmpty())
                .anyMatch(campaign -> !campaign.sections().isEmpty() && campaign.series() != null)
                .anyMatch(campaign -> !campaign.taskLists().isEmpty()
                        && !campaign.timeSeries().isEmpty());
    }

    /** With the YAML library's own objects: JSON is YAML too. */
    private static Object load(ByteArrayOutputStream file) {
        return new Load(LoadSettings.builder().build()).loadFromString(file.toString(StandardCharsets.UTF_8));
    }

    private static Picture picture() {
        return RandomCampaigns.picture();
    }

    static LongStream seeds() {
        return LongStream.range(0, CAMPAIGNS);
    }
}
