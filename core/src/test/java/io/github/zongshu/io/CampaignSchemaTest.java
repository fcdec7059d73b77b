package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.zongshu.campaign.Campaign;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CampaignSchemaTest {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CampaignSchema.json());

    @TempDir
    private Path folder = Path.of("");

    private static Set<ValidationMessage> faults(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengyang-2021.yaml", "hotline-2024.yaml"})
    void acceptsTheExamplesAndWhatIsWrittenOfThem(String name) throws IOException {
        Path file = Path.of("..", "examples", "data", name);
        Campaign campaign = CampaignFiles.read(file);
        Path json = folder.resolve("copy.json");
        CampaignFiles.write(campaign, json);

        assertThat(faults(Files.readString(file))).isEmpty();
        assertThat(SCHEMA.validate(Files.readString(json), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsTheSmallestFileAndEmptyValues() {
        assertThat(faults("""
                        zongshu: 1
                        title: 听民声
                        scope: 衡阳市
                        period: 2021
                        closing:
                        """)).isEmpty();
    }

    @Test
    void marksSlipsOfKeysKindsAndChoices() {
        List<String> places = faults("""
                        zongshu: 1
                        title: 听民声
                        scope: 衡阳市
                        metrics:
                          - {id: a, labl: 场次, value: [1]}
                        graphics:
                          - {id: g, kind: pie, title: 图}
                        issue: {date: 2021年1月1日}
                        """).stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getType())
                .toList();

        assertThat(places)
                .contains(
                        "$ required",
                        "$.metrics[0] required",
                        "$.metrics[0] additionalProperties",
                        "$.graphics[0].kind enum",
                        "$.issue.date pattern")
                .anyMatch(place -> place.startsWith("$.metrics[0].value"));
    }

    @Test
    void saysWhatEachKeyHolds() {
        assertThat(CampaignSchema.json())
                .contains("\"编者按\"", "\"填报单位\"", "\"column-line\"", "\"small-multiples\"", "\"#/$defs/metric\"");
    }

    @Test
    void standsInTheJarAsItIsGenerated() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CampaignSchema.class.getResourceAsStream("/META-INF/zongshu/campaign.schema.json"))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .as("zongshu schema > core/src/main/resources/META-INF/zongshu/campaign.schema.json")
                    .isEqualTo(CampaignSchema.json());
        }
    }
}
