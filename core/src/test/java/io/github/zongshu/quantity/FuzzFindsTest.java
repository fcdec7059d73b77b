package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
                "4来             (          i   \ufeff    ）     ）"
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
}
