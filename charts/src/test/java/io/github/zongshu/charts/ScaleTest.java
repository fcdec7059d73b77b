package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.value.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static Extent extent(String... numbers) {
        List<Value> values = Stream.of(numbers).map(ChartSamples::value).toList();
        return Extent.of(values);
    }

    private static List<String> labels(Scale scale) {
        return scale.ticks().stream().map(scale::label).toList();
    }

    @Test
    void writesTicksInTheScaleOfTheLargest() {
        assertThat(labels(Scale.fromZero(extent("420场", "1460场"), 4))).containsExactly("0", "500", "1000", "1500");
        assertThat(labels(Scale.fromZero(extent("18000件"), 4))).containsExactly("0", "0.5万", "1万", "1.5万", "2万");
        assertThat(labels(Scale.fromZero(extent("1000000000元"), 5)))
                .containsExactly("0", "2亿", "4亿", "6亿", "8亿", "10亿");
        assertThat(labels(Scale.fromZero(extent("3万亿元"), 3))).containsExactly("0", "1万亿", "2万亿", "3万亿");
    }

    @Test
    void showsPercentagesUpToTheWholeWithTheSignAtTheTop() {
        assertThat(labels(Scale.fromZero(extent("77.4%"), 4))).containsExactly("0", "25", "50", "75", "100%");
        assertThat(labels(Scale.fromZero(extent("3.2%"), 4))).containsExactly("0", "1", "2", "3", "4%");
    }

    @Test
    void neverPutsATickBetweenWholeNumbersOfAFewThings() {
        assertThat(labels(Scale.fromZero(extent("3座"), 5))).containsExactly("0", "1", "2", "3");
        assertThat(labels(Scale.fromZero(extent("0座"), 5))).containsExactly("0", "1");
    }

    @Test
    void goesBelowZeroWhereValuesDo() {
        assertThat(labels(Scale.fromZero(extent("-1.58万户", "6.82万户"), 4)))
                .containsExactly("-2.5万", "0", "2.5万", "5万", "7.5万");
    }

    @Test
    void beginsAboveZeroOnlyForLinesOfNearlyEqualValues() {
        Scale broken = Scale.forLine(extent("95.2%", "98.6%"), 4);
        assertThat(broken.broken()).isTrue();
        assertThat(labels(broken)).containsExactly("95", "96", "97", "98", "99%");
        assertThat(Scale.forLine(extent("18%", "77.4%"), 4).broken()).isFalse();
        assertThat(Scale.fromZero(extent("95.2%", "98.6%"), 4).broken()).isFalse();
    }

    @Test
    void letsTwoScalesShareTheirGridLines() {
        ScalePair pair = ScalePair.of(extent("420场", "1460场"), extent("18%", "77.4%"), 4);
        assertThat(labels(pair.left())).hasSameSizeAs(labels(pair.right()));
        assertThat(labels(pair.right())).endsWith("100%");
    }
}
