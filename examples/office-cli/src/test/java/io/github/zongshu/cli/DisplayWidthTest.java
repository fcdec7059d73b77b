package io.github.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "14614, 5",
        "1.13万余件, 10",
        "（２％）, 8",
        "9亿～16亿, 9",
        "〔2021〕, 8",
        "𠮷, 2",
        "😀, 2",
        "e\u0301, 1",
        "\u200b, 0",
        "¥3, 2",
        "㎡, 2",
        "カ, 2",
        "ｶ, 1",
        "∞, 1"
    })
    void countsCellsOfATerminal(String text, int cells) {
        assertThat(DisplayWidth.of(text)).isEqualTo(cells);
    }
}
