package io.github.zongshu.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The laws of intervals, on 100,000 seeded cases each. */
class IntervalPropertiesTest {
    private static final int CASES = 100_000;

    private final Random random = new Random(20_211_231);

    @Test
    void containsTheSumDifferenceAndProductOfEveryPairOfItsNumbers() {
        for (int i = 0; i < CASES; i++) {
            BigDecimal x = number();
            BigDecimal y = number();
            Interval a = around(x);
            Interval b = around(y);
            BigDecimal factor = number();

            assertThat(a.plus(b).contains(x.add(y))).isTrue();
            assertThat(a.minus(b).contains(x.subtract(y))).isTrue();
            assertThat(a.negate().contains(x.negate())).isTrue();
            assertThat(a.times(factor).contains(x.multiply(factor))).isTrue();
        }
    }

    @Test
    void containsTheQuotientOfEveryPairOfItsNumbers() {
        for (int i = 0; i < CASES; i++) {
            BigDecimal x = number().abs();
            BigDecimal y = number().abs().add(BigDecimal.ONE);
            Interval a = positive(x);
            Interval b = positive(y).plus(Interval.exactly(BigDecimal.ONE));
            BigDecimal low = x.divide(y.add(BigDecimal.ONE), new MathContext(30, RoundingMode.FLOOR));
            BigDecimal high = x.divide(y.add(BigDecimal.ONE), new MathContext(30, RoundingMode.CEILING));

            assertThat(a.dividedBy(b).meets(Interval.closed(low, high))).isTrue();
        }
    }

    @Test
    void growsWithItsOperands() {
        for (int i = 0; i < CASES; i++) {
            Interval a = around(number());
            Interval wider = a.hull(around(number()));
            Interval b = around(number());

            assertThat(wider.encloses(a)).isTrue();
            assertThat(wider.plus(b).encloses(a.plus(b))).isTrue();
            assertThat(wider.minus(b).encloses(a.minus(b))).isTrue();
            assertThat(b.minus(wider).encloses(b.minus(a))).isTrue();
            assertThat(a.meets(wider)).isTrue();
            assertThat(a.isBelow(b) && b.isBelow(a)).isFalse();
        }
    }

    @Test
    void addsPartsInAnyOrder() {
        for (int i = 0; i < CASES; i++) {
            Interval a = around(number());
            Interval b = around(number());
            Interval c = around(number());

            assertThat(Interval.sum(List.of(a, b, c))).isEqualTo(Interval.sum(List.of(c, a, b)));
            assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.hull(b)).isEqualTo(b.hull(a));
            assertThat(a.negate().negate()).isEqualTo(a);
        }
    }

    @Test
    void statesResultsThatEncloseEveryPossibleNumber() {
        Quantities quantities = new Quantities(5);
        List<Quantity> counts = quantities
                .texts()
                .filter(text -> text.endsWith("件"))
                .map(Quantity::parse)
                .filter(q -> q.numeral().form() != Numeral.Form.ORDINAL)
                .limit(2000)
                .toList();
        for (int i = 0; i < CASES; i++) {
            Quantity a = counts.get(random.nextInt(counts.size()));
            Quantity b = counts.get(random.nextInt(counts.size()));

            assertThat(Arithmetic.sum(List.of(a, b))
                            .interval()
                            .encloses(a.interval().plus(b.interval())))
                    .as("%s + %s", a, b)
                    .isTrue();
        }
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(2_000_000) - 1_000_000, random.nextInt(4));
    }

    private Interval around(BigDecimal x) {
        BigDecimal low = x.subtract(number().abs());
        BigDecimal high = x.add(number().abs());
        return switch (random.nextInt(6)) {
            case 0 -> Interval.exactly(x);
            case 1 -> Interval.atLeast(low);
            case 2 -> Interval.atMost(high);
            case 3 -> Interval.open(low.subtract(BigDecimal.ONE), high.add(BigDecimal.ONE));
            case 4 -> Interval.closedOpen(low, high.add(BigDecimal.ONE));
            default -> Interval.closed(low, high);
        };
    }

    private Interval positive(BigDecimal x) {
        BigDecimal high = x.add(number().abs()).add(BigDecimal.ONE);
        return random.nextBoolean() ? Interval.closed(x, high) : Interval.atLeast(x);
    }
}
