package io.github.zongshu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.chart.BarChart.Direction;
import io.github.zongshu.chart.BarChart.Order;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BarChartTest {
    private static final List<Datum> BARS =
            List.of(bar("甲", "300场"), new Datum("乙", null), bar("丙", "1.13万余场"), bar("丁", "300场"), bar("戊", "-5%"));

    @Test
    void drawsTheLargestFirstEqualOnesAsGivenAndMissingOnesLast() {
        assertThat(new BarChart(Direction.HORIZONTAL, Order.BY_VALUE, BARS).drawn())
                .extracting(Datum::label)
                .containsExactly("丙", "甲", "丁", "戊", "乙");
    }

    @Test
    void keepsAnOrderOfItsOwn() {
        assertThat(new BarChart(Direction.VERTICAL, Order.AS_GIVEN, BARS).drawn())
                .isEqualTo(BARS);
    }

    @Test
    void namesEveryNumberButNoGap() {
        assertThat(new BarChart(Direction.VERTICAL, Order.AS_GIVEN, BARS).values())
                .hasSize(4);
    }

    private static Datum bar(String label, String quantity) {
        return new Datum(label, new MetricValue(label, Quantity.parse(quantity), QuantityFormat.CHART));
    }
}
