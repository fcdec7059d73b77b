package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fuzz targets of {@code examples/fuzz} once found, each as short as it could be made. */
final class FuzzFindsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10数",
                "10+数",
                "30+来",
                "数上下余",
                "1+成",
                "0+成/",
                "0千成",
                "0千成%",
                "0点零k",
                "0+以上以上",
                "2万五几",
                "万多万( 以上有余",
                "10.3多万分之余",
                "11至.3多万分之余",
                "千6净增~万净增",
                "-9t-9t",
                "0/10000000110110000",
                "2244/44444444444444444444444444",
                "20几个",
                "10几天",
                "0几",
                "100几",
                "11.130几",
                "1/4100几",
                "3至10余万",
                "1点零k比m",
                "0点零k比",
                ".4％ 多",
                "122100100100100100100100100.1亿亿",
                "4来             (          i   \ufeff    ）     ）",
                "- 万元 ( e)",
                "-万元（\u200bｅ\u3000n 1）"
            })
    void isRefusedOrWrittenSoThatItReadsTheSame(String text) {
        Quantity quantity;
        try {
            quantity = Quantity.parse(text);
        } catch (QuantityFormatException e) {
            assertThat(e.index()).isBetween(0, text.length());
            return;
        }
        QuantityPropertiesTest.LOSSLESS.forEach(
                style -> assertThat(Quantity.parse(style.format(quantity))).isEqualTo(quantity));
        QuantityPropertiesTest.REWRITING.forEach(style -> {
            Quantity read = Quantity.parse(style.format(quantity));
            assertThat(read.interval().encloses(quantity.interval()))
                    .as("%s printed as %s", quantity, read)
                    .isTrue();
            assertThat(read.unit()).isEqualTo(quantity.unit());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0/10000000110110000, 0/10000000110110000",
        "2244/44444444444444444444444444, 2244/44444444444444444444444444",
        "20几个, 20几个",
        "10几天, 10几天",
        "100几, 100几",
        "3至10余万, 3至10余万",
        "0.4%多, 0.4%多",
        "10000000000000000人, 10000000000000000人",
        "9999999999999999人, 九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九人"
    })
    void isKeptAsWrittenWhereHanNumeralsCannotSayTheSame(String text, String printed) {
        assertThat(QuantityFormat.HAN.format(Quantity.parse(text))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"1点零k比m, 一点零k比m", "0点零k比, 零点零k比"})
    void isKeptAsWrittenWhereArabicDigitsWouldTakeALetterOfTheUnit(String text, String han) {
        Quantity quantity = Quantity.parse(text);
        assertThat(QuantityFormat.PRESS.format(quantity)).isEqualTo(text);
        assertThat(QuantityFormat.HAN.format(quantity)).isEqualTo(han);
    }

    @ParameterizedTest
    @CsvSource({"不足±77.3, '[-77.3, 77.3)'", "不超过±5, '[-5, 5]'"})
    void keepsItsNumberWithinItsBounds(String text, String interval) {
        assertThat(Quantity.parse(text).interval()).hasToString(interval);
    }

    @ParameterizedTest
    @CsvSource({"两到十两, 两到十", "十两到二十两, 十到二十"})
    void losesItsUnitUnderAHeadButNoDigit(String text, String printed) {
        assertThat(QuantityFormat.CHART.format(Quantity.parse(text))).isEqualTo(printed);
    }

    @Test
    void isNotScaledToMoreDigitsThanAReaderTakes() {
        String text = "122100100100100100100100100.1亿亿";
        QuantityFormat style = QuantityFormat.PRESS.scaled(Scaling.myriads(1));
        assertThat(style.format(Quantity.parse(text))).isEqualTo(text);
    }

    @Test
    void isStillRewordedBeforeAMeasureWordThatNoListHas() {
        Quantity quantity = Quantity.of(440_000, "x");
        assertThat(QuantityFormat.PRESS.format(quantity)).isEqualTo("44万x");
        assertThat(QuantityFormat.HAN.format(quantity)).isEqualTo("四十四万x");
    }
}
