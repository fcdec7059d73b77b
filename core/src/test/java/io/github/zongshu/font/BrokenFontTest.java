package io.github.zongshu.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zongshu.message.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BrokenFontTest {
    private static TinyFont font() {
        return TinyFont.of("A", "甲乙");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Stream<Arguments> broken() {
        byte[] whole = font().bytes();
        byte[] symbols = TinyFont.bytes(TinyFont.cmapHeader(0).putInt(0));
        byte[] farName = ByteBuffer.allocate(18)
                .putShort(2, (short) 1)
                .putShort(14, (short) 900)
                .array();
        return Stream.of(
                Arguments.of("an empty file", new byte[0], 0, "font-empty", "空"),
                Arguments.of("a few bytes", new byte[7], 0, "font-truncated", "7 字节"),
                Arguments.of("half a file", Arrays.copyOf(whole, whole.length / 2), 0, "font-truncated", "超出文件末尾"),
                Arguments.of("a directory only", Arrays.copyOf(whole, 40), 0, "font-truncated", "字体"),
                Arguments.of("a text", ascii("%PDF-1.7 is no font"), 0, "font-format", "25504446"),
                Arguments.of("WOFF2", ascii("wOF2............"), 0, "font-format", "WOFF2"),
                Arguments.of("WOFF", ascii("wOFF............"), 0, "font-format", "WOFF"),
                Arguments.of("an index in a plain font", whole, 1, "font-index", "没有第 1 个"),
                Arguments.of("an index below 0", whole, -1, "font-index", "没有第 -1 个"),
                Arguments.of("an index beyond the collection", TinyFont.collection(font()), 1, "font-index", "1 个字体"),
                Arguments.of("no outlines", font().without("glyf").bytes(), 0, "font-table", "glyf"),
                Arguments.of("no outlines in CFF", font().cff().without("CFF ").bytes(), 0, "font-table", "CFF"),
                Arguments.of("no names", font().without("name").bytes(), 0, "font-table", "name"),
                Arguments.of("no characters", font().without("cmap").bytes(), 0, "font-table", "cmap"),
                Arguments.of("symbols only", font().with("cmap", symbols).bytes(), 0, "font-table", "Unicode"),
                Arguments.of(
                        "a cut table",
                        font().with("cmap", new byte[] {0, 0, 0, 1}).bytes(),
                        0,
                        "font-table",
                        "有误"),
                Arguments.of(
                        "a name beyond its table", font().with("name", farName).bytes(), 0, "font-table", "有误"),
                Arguments.of("no family", font().with("name", new byte[6]).bytes(), 0, "font-table", "没有名称"),
                Arguments.of("no embedding", font().rights(2).bytes(), 0, "font-restricted", "0x0002"),
                Arguments.of("no subsetting", font().rights(0x0108).bytes(), 0, "font-restricted", "0x0108"),
                Arguments.of("bitmaps only", font().rights(0x0200).bytes(), 0, "font-restricted", "0x0200"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isRefusedWithItsNameTheRuleAndWhatWasFound(String name, byte[] data, int index, String rule, String found) {
        FontException refusal = catchThrowableOfType(
                FontException.class, () -> FontFace.read(FontRole.SONG, "fonts/a.ttf", data, index));

        assertThat(refusal.problems()).hasSize(1);
        Problem problem = refusal.problems().get(0);
        assertThat(problem.location().file()).isEqualTo("fonts/a.ttf");
        assertThat(problem.rule()).isEqualTo(rule);
        assertThat(problem.message().zh()).contains(found);
        assertThat(problem.hint().en()).isNotBlank();
    }

    @Test
    void allowsEmbeddingForPreviewAndEditing() {
        for (int rights : new int[] {0, 4, 8}) {
            FontFace face =
                    FontFace.read(FontRole.SONG, "a", font().rights(rights).bytes(), 0);
            assertThat(face.covers('甲')).isTrue();
        }
    }

    @Test
    void readsSegmentsByDifferenceAndByGlyphNumber() {
        byte[] segments = TinyFont.segments('一', '三', '中', 5, 0, 6);

        FontFace face =
                FontFace.read(FontRole.SONG, "a", font().with("cmap", segments).bytes(), 0);

        assertThat("一丁丂七丄丅丆万丈三".codePoints()).allMatch(face::covers);
        assertThat(face.covers('三' + 1)).isFalse();
        assertThat(face.covers('中')).isTrue();
        assertThat(face.covers('中' + 1)).isFalse();
        assertThat(face.covers('中' + 2)).isTrue();
        assertThat(face.covers('\uFFFF')).isFalse();
    }

    @Test
    void neverFailsOtherThanByARefusalWhateverByteIsWrong() {
        Random random = new Random(20_260_101L);
        byte[] whole = TinyFont.collection(font(), font().with("cmap", TinyFont.segments('一', '三', '中', 5, 0, 6)));
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(300)] = (byte) random.nextInt();
            int index = i & 1;
            try {
                assertThat(FontFace.read(FontRole.SONG, "a", damaged, index).familyName())
                        .isNotEmpty();
            } catch (FontException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }
}
