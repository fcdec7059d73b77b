package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand characters of nothing but marks and pieces of numbers. */
class HostileTextTest {
    private static final int LENGTH = 10_000;

    private final MentionScanner scanner = MentionScanner.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "第", "余", "多", "十", "至", "一", "零", "万", "(", "《", "“", "\"", "分之", "亿万", "百千", "至至", "第第三", "数",
                "之一之", "a(", "(A", "x@", "０", "—", "%", "约", "其中", "分别", "年月日", "1a", "1.", "1·", "--", "℃", "又", "半"
            })
    void findsNoCountInPiecesOfNumbers(String piece) {
        List<Mention> mentions = scanner.scan(piece.repeat(LENGTH / piece.length()));

        assertThat(mentions).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1个、", "第1次，", "3.5万余元；", "1至2件，", "5元8角、", "(3件)", "其中2名、", "近4成,", "1/3。", "7月1日、", "分别6户和"})
    void findsEveryFigureOfALongList(String piece) {
        int times = LENGTH / piece.length();
        List<Mention> mentions = scanner.scan(piece.repeat(times));
        List<Mention> one = scanner.scan(piece);

        assertThat(one).hasSize(1);
        assertThat(mentions).hasSize(times);
        for (int i = 0; i < times; i++) {
            assertThat(mentions.get(i).start()).isEqualTo(one.getFirst().start() + i * piece.length());
            assertThat(mentions.get(i).content()).isEqualTo(one.getFirst().content());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1个", "第", "余", "十", "至", "1至", "百分之", "一", "约", "(", "元5", "5元8角", "1/", "半", "折", "≥"})
    void isNoQuantity(String piece) {
        assertThatThrownBy(() -> Quantity.parse(piece.repeat(LENGTH / piece.length())))
                .isInstanceOf(QuantityFormatException.class);
    }

    @Test
    void nestsBracketsAndQuotesWithoutLosingCount() {
        String text = "(《“".repeat(2000) + "受理3件" + "”》)".repeat(2000);

        assertThat(scanner.scan(text))
                .singleElement()
                .extracting(Mention::start)
                .isEqualTo(6002);
    }
}
