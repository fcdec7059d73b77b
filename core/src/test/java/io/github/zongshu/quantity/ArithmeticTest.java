package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    private static Quantity q(String text) {
        return Quantity.parse(text);
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
