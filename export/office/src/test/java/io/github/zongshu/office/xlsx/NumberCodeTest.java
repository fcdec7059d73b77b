package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "9837场|0\"场\"",
                "12.50公里|0.00\"公里\"",
                "2200余篇|0\"余篇\"",
                "约300人|\"约\"0\"人\"",
                "300人以上|0\"人以上\"",
                "77.3%|0.0%",
                "77.3%以上|0.0%\"以上\"",
                "0.5个百分点|0.0\"个百分点\"",
                "43.4万户|0\\.0,\"万户\"",
                "3.4万余名|0\\.0,\"万余名\"",
                "1906.40亿元|0\\.00,,\"亿元\"",
                "-3.2%|0.0%"
            })
    void printsAnyNumberOfTheKind(String written, String code) {
        Value value = Reports.value("v", written).in(QuantityFormat.AS_WRITTEN);

        assertThat(NumberCode.live(value, worth(value), true)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"44万余人次", "1.13万余件", "640余万元", "三十多个", "数百人", "4至6则", "第3名", "1.234亿元"})
    void knowsWhatNoCodeCanPrint(String written) {
        Value value = Reports.value("v", written).in(QuantityFormat.AS_WRITTEN);

        assertThat(NumberCode.live(value, worth(value), true)).isEmpty();
    }

    @Test
    void leavesTheSeparatorOfGroupsToTheSpreadsheet() {
        Value value = Reports.value("v", "14614个").in(QuantityFormat.TABLE);

        assertThat(value.text()).isEqualTo("14\u2009614");
        assertThat(NumberCode.live(value, worth(value), true)).contains("#,##0");
    }

    @Test
    void printsCertainWordsForOneNumberOnly() {
        Value value = Reports.value("v", "44万余人次").in(QuantityFormat.AS_WRITTEN);

        assertThat(NumberCode.fixed(value, worth(value), false)).isEqualTo("[=440000]\"44万余人次\";General");
    }

    @Test
    void quotesQuotationMarks() {
        Value value = new MetricValue("v", Quantity.of(3, "\"甲\""), QuantityFormat.AS_WRITTEN);

        assertThat(NumberCode.live(value, worth(value), true)).contains("0\"\"\\\"\"甲\"\\\"\"\"");
    }

    @Test
    void printsPerCentOfChartsByHundreds() {
        Value value = Reports.value("v", "77.3%").in(QuantityFormat.CHART);

        assertThat(NumberCode.live(value, new BigDecimal("77.3"), false)).contains("0.0\"%\"");
    }

    private static BigDecimal worth(Value value) {
        return Figures.worth(value.quantity(), Figures.Percent.FRACTION);
    }
}
