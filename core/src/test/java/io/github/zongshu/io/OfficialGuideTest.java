package io.github.zongshu.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.compose.Profile;
import io.github.zongshu.report.TextDump;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The samples of the guide to documents and bulletins are what the guide says. */
final class OfficialGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "official.md");
    private static final Pattern SAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static Campaign sample(int index) throws IOException {
        List<String> samples = SAMPLE.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        return CampaignFiles.read(
                "sample.yaml", samples.get(index).getBytes(StandardCharsets.UTF_8), PictureSource.NONE);
    }

    @Test
    void theFirstSampleIsADocument() throws IOException {
        assertThat(Profile.all(sample(0))).contains(Profile.OFFICIAL).doesNotContain(Profile.BULLETIN);
        assertThat(TextDump.of(Profile.OFFICIAL.compose(sample(0))))
                .contains("临江市活动办公室文件", "临活办〔2021〕8号", "一、主要做法和成效", "（二）实行清单管理，逐件销号", "77.3%以上", "抄送：市委办公室，市人大常委会办公室。");
    }

    @Test
    void theSecondSampleIsABulletin() throws IOException {
        assertThat(Profile.all(sample(1))).contains(Profile.BULLETIN).doesNotContain(Profile.OFFICIAL);
        assertThat(TextDump.of(Profile.BULLETIN.compose(sample(1))))
                .contains("热线工作简报", "第1期（总第36期）", "报：市委、市人民政府。", "（共印60份）");
    }
}
