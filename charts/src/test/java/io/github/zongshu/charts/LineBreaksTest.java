package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    /** Ideographs are two wide, everything else one. */
    private static List<String> wrap(String text, double width) {
        return LineBreaks.of(text)
                .wrap(
                        width,
                        part -> part.codePoints()
                                .mapToDouble(c -> c >= 0x2E80 ? 2 : 1)
                                .sum());
    }

    @Test
    void breaksBetweenIdeographsAsEvenlyAsPossible() {
        assertThat(wrap("市直机关工作委员会", 16)).containsExactly("市直机关工", "作委员会");
    }

    @Test
    void keepsClosingMarksBehindAndOpeningOnesBefore() {
        assertThat(wrap("县（市）区", 6)).containsExactly("县", "（市）", "区");
        assertThat(wrap("学位、车位", 4)).allSatisfy(line -> assertThat(line).doesNotStartWith("、"));
    }

    @Test
    void keepsNumbersAndWordsWhole() {
        assertThat(wrap("2021年12345热线", 8)).containsExactly("2021年", "12345", "热线");
        assertThat(wrap("Government Service Hotline", 12)).containsExactly("Government", "Service", "Hotline");
    }

    @Test
    void breaksAnywhereWhatNoLineCanHold() {
        assertThat(wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }
}
