package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14614个      | 14614个      | 14614个      | 14 614     | 14614
            1.13万余件   | 1.13万余件   | 11300余件    | 1.13万余   | 1.13万余
            640余万元    | 640余万元    | 640余万元    | 640余万    | 640余万
            77.3%以上    | 77.3%以上    | 77.3%以上    | 77.3%以上  | 77.3%以上
            13万元～17万元 | 13万元～17万元 | 13万元～17万元 | 13万～17万 | 13万～17万
            3畦—5畦      | 3畦—5畦      | 3畦—5畦      | 3—5        | 3—5
            15%～30%     | 15%～30%     | 15%～30%     | 15%～30%   | 15%～30%
            近万场       | 近万场       | 近万场       | 近万       | 近万
            350000000000元 | 3500亿元   | 3500亿元     | 350 000 000 000 | 350000000000
            """)
    void printsProseTablesAndCharts(String text, String press, String strict, String table, String chart) {
        Quantity q = Quantity.parse(text);

        assertThat(QuantityFormat.PRESS.format(q)).isEqualTo(press);
        assertThat(QuantityFormat.STRICT.format(q)).isEqualTo(strict);
        assertThat(QuantityFormat.TABLE.format(q).replace('\u2009', ' ')).isEqualTo(table);
        assertThat(QuantityFormat.CHART.format(q)).isEqualTo(chart);
    }

    @Test
    void printsPiecesForAFigureBoard() {
        assertThat(QuantityFormat.BOARD.print(Quantity.parse("1.13万余件"))).isEqualTo(new Printed("", "1.13万", "余", "件"));
        assertThat(QuantityFormat.BOARD.print(Quantity.parse("77.3%以上"))).isEqualTo(new Printed("", "77.3%", "以上", ""));
        assertThat(QuantityFormat.BOARD.print(Quantity.parse("近300人"))).isEqualTo(new Printed("近", "300", "", "人"));
        assertThat(QuantityFormat.BOARD.print(Quantity.parse("300人以上"))).isEqualTo(new Printed("", "300", "", "人以上"));
        assertThat(QuantityFormat.BOARD.print(Quantity.of(14614, "个")).number()).isEqualTo("14\u2009614");
    }

    @Test
    void writesLongRoundNumbersInTheirScale() {
        assertThat(QuantityFormat.PRESS.format(Quantity.of(400_000, "户"))).isEqualTo("40万户");
        assertThat(QuantityFormat.PRESS.format(Quantity.of(433_884, "户"))).isEqualTo("433884户");
        assertThat(QuantityFormat.PRESS.format(Quantity.of(new BigDecimal("1211000000"), "元")))
                .isEqualTo("12.11亿元");
    }
}
