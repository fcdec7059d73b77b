package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static Quantity q(String text) {
        return Quantity.parse(text);
    }

    @Test
    void aPartOfAWholeThatItStandsInCountsOnce() {
        assertThat(Arithmetic.shareBeside(q("900余件"), List.of(q("100余件")), 1)).hasToString("81.8%以上");
        assertThat(Arithmetic.shareBeside(q("3件"), List.of(q("1件")), 1)).hasToString("75.0%");
        assertThat(Arithmetic.shareBeside(q("900余件"), List.of(), 1)).hasToString("100.0%");
        assertThat(Arithmetic.shareBeside(q("超900件"), List.of(q("100件")), 1)).hasToString("90.0%以上");
        assertThatThrownBy(() -> Arithmetic.shareBeside(q("0件"), List.of(q("0件")), 1))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Arithmetic.shareBeside(q("3件"), List.of(q("1个")), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sharesOfAWholeEncloseEveryPossibleOne() {
        Interval part = Interval.closedOpen(new BigDecimal(40), new BigDecimal(50));
        Interval rest = Interval.closed(new BigDecimal(7), new BigDecimal(60));
        Interval share = part.shareBeside(rest);
        for (int a = 40; a < 50; a++) {
            for (int b = 7; b <= 60; b++) {
                BigDecimal one = new BigDecimal(a).divide(new BigDecimal(a + b), MathContext.DECIMAL128);
                assertThat(share.contains(one)).as(a + " beside " + b).isTrue();
            }
        }
        assertThat(share.contains(new BigDecimal("0.39"))).isFalse();
        assertThat(share.contains(new BigDecimal("0.88"))).isFalse();
    }

    @Test
    void statesAShareOfAHedgedFigureFromBelow() {
        assertThat(Arithmetic.share(q("1.13万余件"), q("14614个"), 1)).hasToString("77.3%以上");
    }

    @Test
    void statesAnAverageOfAHedgedFigureAsAbout() {
        assertThat(Arithmetic.average(q("44万余人次"), q("9837场"), 0)).hasToString("约45人次");
    }

    @Test
    void roundsQuotientsOfExactFigures() {
        assertThat(Arithmetic.share(q("5类"), q("12类"), 1)).hasToString("41.7%");
        assertThat(Arithmetic.share(q("81件"), q("150件"), 1)).hasToString("54.0%");
        assertThat(Arithmetic.change(q("433884户"), q("381445户"), 1)).hasToString("13.7%");
        assertThat(Arithmetic.average(q("14614个"), q("9837场"), 1)).hasToString("1.5个");
        assertThat(Arithmetic.share(q("5类"), q("12类"), 1).rounding()).hasToString("[41.65, 41.75)");
    }

    @Test
    void addsHedgedFiguresWithoutNarrowingThem() {
        assertThat(Arithmetic.sum(List.of(q("2800多场"), q("6700余场")))).hasToString("9500场以上");
        assertThat(Arithmetic.sum(List.of(q("2200余篇"), q("300篇")))).hasToString("2500余篇");
        assertThat(Arithmetic.sum(List.of(q("173.57亿元"), q("640.03亿元"), q("1092.8亿元"))))
                .hasToString("1906.4亿元");
    }

    @Test
    void subtractsExactFiguresExactly() {
        assertThat(Arithmetic.difference(q("433884户"), q("52439户"))).hasToString("381445户");
        assertThat(Arithmetic.changeInPoints(q("4.7%"), q("2.5%"))).hasToString("2.2个百分点");
    }

    @Test
    void refusesToAddWhatIsMeasuredDifferently() {
        assertThatThrownBy(() -> Arithmetic.sum(List.of(q("3场"), q("4件"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("场");
    }

    @Test
    void refusesToDivideByWhatMayBeZero() {
        assertThatThrownBy(() -> Arithmetic.share(q("3件"), q("不足10件"), 1)).isInstanceOf(ArithmeticException.class);
    }
}
