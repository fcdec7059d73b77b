package io.github.zongshu.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.message.Notice;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontRunsTest {
    private static final String EXT_B = "\uD842\uDFB7"; // U+20BB7, a surrogate pair
    private static final String IVS = "葛\uDB40\uDD00";
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC67";

    @TempDir
    private Path folder;

    private FontLibrary fonts;

    @BeforeEach
    void writeFonts() throws IOException {
        TinyFont.of("S", "宋体葛é〓? " + EXT_B).in(folder, "song.ttf");
        TinyFont.of("H", "黑体a\u0301\u4E00〓? ").in(folder, "hei.ttf");
        TinyFont.of("K", "楷体〓? \uD83D\uDC68").in(folder, "kai.ttf");
        fonts = FontLibrary.builder().withoutBundled().folder(folder).build();
    }

    private FontRuns split(FontRole role, String text) {
        return fonts.runs(role, text, "sections[0].prose");
    }

    private static String summary(FontRuns runs) {
        StringBuilder text = new StringBuilder();
        for (FontRun run : runs.runs()) {
            text.append(run.face().familyName()).append(':').append(run.text()).append('|');
        }
        return text.toString();
    }

    @Test
    void keepsATextThatTheFaceHasInOneRun() {
        FontRuns runs = split(FontRole.SONG, "宋体 宋体\n宋\t体\u200B");

        assertThat(summary(runs)).isEqualTo("S:宋体 宋体\n宋\t体\u200B|");
        assertThat(runs.notices()).isEmpty();
    }

    @Test
    void splitsByTheFaceThatHasTheCharacter() {
        assertThat(summary(split(FontRole.SONG, "宋黑体楷"))).isEqualTo("S:宋|H:黑|S:体|K:楷|");
    }

    @Test
    void asksTheRolesOwnFaceFirstThenTheFixedOrder() {
        assertThat(summary(split(FontRole.KAI, "体"))).isEqualTo("K:体|");
        assertThat(summary(split(FontRole.FANG, "体宋"))).isEqualTo("K:体|S:宋|");
    }

    @Test
    void returnsNoRunsForNoText() {
        assertThat(split(FontRole.SONG, "").runs()).isEmpty();
    }

    @Test
    void neverPartsSurrogatePairs() {
        assertThat(summary(split(FontRole.HEI, "黑" + EXT_B + "黑"))).isEqualTo("H:黑|S:" + EXT_B + "|H:黑|");
    }

    @Test
    void keepsACombiningMarkWithItsLetter() {
        assertThat(summary(split(FontRole.SONG, "宋a\u0301宋"))).isEqualTo("S:宋|H:a\u0301|S:宋|");
    }

    @Test
    void composesALetterWhoseMarkNoFaceHasAlone() {
        assertThat(summary(split(FontRole.SONG, "宋e\u0301"))).isEqualTo("S:宋é|");
    }

    @Test
    void drawsAVariantInItsUsualFormAndSaysSo() {
        FontRuns runs = split(FontRole.SONG, IVS + IVS);

        assertThat(summary(runs)).isEqualTo("S:葛葛|");
        assertThat(runs.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("variant-dropped");
            assertThat(notice.message().zh()).contains("U+845B U+E0100");
        });
    }

    @Test
    void dropsTheChoiceBetweenPlainAndColouredPicturesSilently() {
        FontRuns runs = split(FontRole.SONG, "\uD83D\uDC68\uFE0F");

        assertThat(summary(runs)).isEqualTo("K:\uD83D\uDC68|");
        assertThat(runs.notices()).isEmpty();
    }

    @Test
    void showsAMissingCharacterAsGetaAndNamesItsCodePointAndPlace() {
        FontRuns runs = split(FontRole.SONG, "宋\uD869\uDEA5宋\uD869\uDEA5");

        assertThat(summary(runs)).isEqualTo("S:宋〓宋〓|");
        assertThat(runs.text()).isEqualTo("宋〓宋〓");
        assertThat(runs.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("missing-glyph");
            assertThat(notice.place()).isEqualTo("sections[0].prose");
            assertThat(notice.message().zh()).contains("\uD869\uDEA5", "U+2A6A5");
            assertThat(notice.message().en()).contains("\uD869\uDEA5", "U+2A6A5");
        });
    }

    @Test
    void replacesAJoinedSequenceAsAWhole() {
        FontRuns runs = split(FontRole.SONG, "宋" + FAMILY);

        assertThat(runs.text()).isEqualTo("宋〓");
        assertThat(runs.notices())
                .extracting(Notice::message)
                .singleElement()
                .satisfies(message -> assertThat(message.en()).contains("U+1F468 U+200D U+1F467"));
    }

    @Test
    void setsAPlainSpaceForOneThatNoFaceHas() {
        FontRuns runs = split(FontRole.SONG, "宋\u2009体");

        assertThat(summary(runs)).isEqualTo("S:宋 体|");
        assertThat(runs.notices()).isEmpty();
    }

    @Test
    void replacesALoneSurrogate() {
        FontRuns runs = split(FontRole.SONG, "宋\uD842");

        assertThat(runs.text()).isEqualTo("宋〓");
        assertThat(runs.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().en()).contains("U+D842"));
    }

    @Test
    void setsAQuestionMarkWhereNoFaceHasTheGeta() throws IOException {
        TinyFont.of("S", "宋?").in(folder, "song.ttf");
        TinyFont.of("H", "黑").in(folder, "hei.ttf");
        TinyFont.of("K", "楷").in(folder, "kai.ttf");
        FontLibrary poor = FontLibrary.builder().withoutBundled().folder(folder).build();

        assertThat(poor.runs(FontRole.HEI, "黑丙", "").text()).isEqualTo("黑?");
    }
}
