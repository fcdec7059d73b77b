package io.github.zongshu.chart;

import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Small figures to be counted by the eye: one stands for a round number of people or things, the last may be cut.
 *
 * @param symbol what the figures look like
 * @param data one block of figures each, none negative, in one unit
 */
public record PictogramChart(Symbol symbol, List<Datum> data) implements Chart {
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5));

    /** What the figures look like. */
    public enum Symbol {
        /** A person. */
        PERSON,
        /** A house, for households and rooms. */
        HOUSE,
        /** A square, for everything else. */
        SQUARE
    }

    /** Copies the data; refuses negative numbers and different units. */
    public PictogramChart {
        Objects.requireNonNull(symbol, "symbol");
        data = List.copyOf(data);
        data.forEach(datum -> Parts.requireNotNegative(datum.label(), datum.value()));
        Datum.requireOneUnit(Datum.values(data));
    }

    /**
     * How many one figure stands for: the least of 1, 2, 5, 10, 20, 50 … with which no block has more than {@code most} figures.
     *
     * @param most 1 or more
     */
    public BigDecimal each(int most) {
        BigDecimal largest = Datum.values(data).stream()
                .map(value -> value.quantity().value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        BigDecimal limit = BigDecimal.valueOf(most);
        for (int power = 0; ; power++) {
            for (BigDecimal digit : ROUND) {
                BigDecimal each = digit.scaleByPowerOfTen(power);
                if (each.multiply(limit).compareTo(largest) >= 0) {
                    return new BigDecimal(each.toBigInteger());
                }
            }
        }
    }

    @Override
    public List<Value> values() {
        return Datum.values(data);
    }
}
