package io.github.zongshu.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.font.FontFace;
import io.github.zongshu.font.FontLibrary;
import io.github.zongshu.font.FontRole;
import io.github.zongshu.font.FontSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BundledFontsTest {
    private static final String MARKS =
            "—…“”‘’〔〕（）《》〈〉「」『』【】、。，；：？！·×÷±°‰％～－∶′″℃§№■□●○▲△▼▽◆◇★☆→←↑↓√〓※①⑳⑴⒈㈠ⅠⅢ㎡㎏㎞≈≠≤≥∞￥¥€£–−";

    @Test
    void isFoundByTheServiceLoader() {
        List<FontSource> found = ServiceLoader.load(FontSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .collect(Collectors.toList());

        assertThat(found).hasAtLeastOneElementOfType(BundledFonts.class);
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void coversTheGeneralStandardTable(FontRole role) throws IOException {
        Path table = Path.of("src/test/resources/io/github/zongshu/fonts/tongyong-8105.txt");
        int[] characters =
                Files.readString(table).replace("\n", "").codePoints().toArray();

        assertThat(characters).hasSize(8105);
        assertThat(missing(role, characters)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void coversGb2312(FontRole role) {
        int[] characters = gb2312();

        assertThat(characters).hasSize(7445);
        assertThat(missing(role, characters)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FontRole.class)
    void coversMarksLatinAndFullWidthForms(FontRole role) {
        StringBuilder text = new StringBuilder(MARKS);
        for (char c = ' '; c < 0x7F; c++) {
            text.append(c);
        }
        for (char c = 0xC0; c <= 0xFF; c++) {
            text.append(c);
        }
        for (char c = 0xFF01; c <= 0xFF5E; c++) {
            text.append(c);
        }

        assertThat(missing(role, text.codePoints().toArray())).isEmpty();
    }

    @Test
    void hasOneFaceForEachOfFiveRolesAndStandInsForTheOtherTwo() {
        FontLibrary fonts = FontLibrary.bundled();

        assertThat(fonts.face(FontRole.SONG).postScriptName()).isEqualTo("ZongshuSong-Regular");
        assertThat(fonts.face(FontRole.SONG_HEAVY).postScriptName()).isEqualTo("ZongshuSongHeavy-Regular");
        assertThat(fonts.face(FontRole.HEI).postScriptName()).isEqualTo("ZongshuHei-Regular");
        assertThat(fonts.face(FontRole.HEI_BOLD).postScriptName()).isEqualTo("ZongshuHei-Bold");
        assertThat(fonts.face(FontRole.KAI).postScriptName()).isEqualTo("ZongshuKai-Regular");
        assertThat(fonts.face(FontRole.FANG)).isSameAs(fonts.face(FontRole.KAI));
        assertThat(fonts.face(FontRole.XIAOBIAOSONG)).isSameAs(fonts.face(FontRole.SONG_HEAVY));
    }

    @Test
    void saysWhichRolesAreServedByOthers() {
        for (FontRole role : FontRole.values()) {
            assertThat(FontLibrary.bundled().substitution(role).isPresent())
                    .as(role.key())
                    .isEqualTo(role == FontRole.FANG || role == FontRole.XIAOBIAOSONG);
        }
        assertThat(FontLibrary.bundled()
                        .substitution(FontRole.FANG)
                        .orElseThrow()
                        .message()
                        .en())
                .contains("仿宋_GB2312", "Zongshu Kai", "fang.ttf");
    }

    @Test
    void stepsBackBehindTheCallersOwnFile() {
        Path file = Path.of("src/main/resources/io/github/zongshu/fonts/ZongshuHei-Bold.ttf");

        FontLibrary fonts = FontLibrary.builder().file(FontRole.FANG, file).build();

        assertThat(fonts.face(FontRole.FANG).postScriptName()).isEqualTo("ZongshuHei-Bold");
        assertThat(fonts.substitution(FontRole.FANG)).isEmpty();
        assertThat(fonts.face(FontRole.KAI).postScriptName()).isEqualTo("ZongshuKai-Regular");
    }

    @Test
    void refusesRolesThatItHasNoFontFor() {
        assertThatThrownBy(() -> new BundledFonts().fileName(FontRole.FANG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FANG");
    }

    private static String missing(FontRole role, int[] characters) {
        FontFace face = FontLibrary.bundled().face(role);
        return new String(characters, 0, characters.length)
                .codePoints()
                .filter(code -> !face.covers(code))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int[] gb2312() {
        Charset charset = Charset.forName("GB2312");
        StringBuilder text = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String decoded = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (!decoded.contains("\uFFFD")) {
                    text.append(decoded);
                }
            }
        }
        return text.codePoints().toArray();
    }
}
