package io.github.zongshu.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RollUpTest {
    private static RollUp.Part part(String quantity, String weight, String order) {
        return new RollUp.Part(Quantity.parse(quantity), weight.isEmpty() ? null : Quantity.parse(weight), order);
    }

    private static String of(Aggregation how, RollUp.Part... parts) {
        return RollUp.of(how, Arrays.asList(parts)).map(Quantity::toString).orElse("");
    }

    private static RollUp.Part[] parts(String... quantities) {
        return Stream.of(quantities).map(q -> part(q, "", "")).toArray(RollUp.Part[]::new);
    }

    @Test
    void theGreatestKeepsItsWordsWhereNoOtherCanExceedIt() {
        assertThat(of(Aggregation.MAX, parts("300人", "44万余人", "9000人"))).isEqualTo("44万余人");
    }

    @Test
    void theGreatestOfWhatMayExceedEachOtherIsARange() {
        String greatest = of(Aggregation.MAX, parts("300余人", "305人"));

        assertThat(Quantity.parse(greatest)
                        .interval()
                        .encloses(Interval.closed(BigDecimal.valueOf(305), BigDecimal.valueOf(400))))
                .isTrue();
    }

    @Test
    void theLatestIsThatOfTheLastDay() {
        assertThat(of(
                        Aggregation.LATEST,
                        part("5个", "", "2025-01-03"),
                        part("7个", "", "2025-01-09"),
                        part("6个", "", "2025-01-04")))
                .isEqualTo("7个");
    }

    @Test
    void aRateIsWeightedByWhatItIsARateOf() {
        assertThat(of(Aggregation.WEIGHTED, part("50%", "300件", ""), part("90.0%", "100件", "")))
                .isEqualTo("60.0%");
    }

    @Test
    void aRateWithoutAllWeightsIsNone() {
        assertThat(of(Aggregation.WEIGHTED, part("50%", "300件", ""), part("90%", "", "")))
                .isEmpty();
    }

    @Test
    void theWeightedMeanEnclosesEveryPossibleMeanAndIsReachedAtItsEnds() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<WeightedMean.Item> items = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                items.add(new WeightedMean.Item(interval(random, 90), interval(random, 500)));
            }
            Interval mean = WeightedMean.of(items);
            BigDecimal least = corner(items, false);
            BigDecimal most = corner(items, true);
            assertThat(mean.low().at().subtract(least).abs()).isLessThan(new BigDecimal("1e-25"));
            assertThat(mean.high().at().subtract(most).abs()).isLessThan(new BigDecimal("1e-25"));
        }
    }

    @Test
    void nothingIsTheMeanWhereAllWeightsMayBeNothing() {
        Interval none = Interval.closed(BigDecimal.ZERO, BigDecimal.TEN);

        assertThatThrownBy(() -> WeightedMean.of(List.of(new WeightedMean.Item(none, none))))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Interval interval(Random random, int bound) {
        int low = 1 + random.nextInt(bound);
        return Interval.closed(BigDecimal.valueOf(low), BigDecimal.valueOf(low + random.nextInt(bound)));
    }

    /** The extreme over every corner of the box, tried one by one. */
    private static BigDecimal corner(List<WeightedMean.Item> items, boolean most) {
        BigDecimal best = null;
        for (int mask = 0; mask < 1 << items.size(); mask++) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (int i = 0; i < items.size(); i++) {
                Interval w = items.get(i).weight();
                Interval n = items.get(i).number();
                BigDecimal weight = ((mask >> i & 1) == 0 ? w.low() : w.high()).at();
                sum = sum.add(weight.multiply((most ? n.high() : n.low()).at()));
                weights = weights.add(weight);
            }
            BigDecimal mean = sum.divide(weights, MathContext.DECIMAL128);
            best = best == null ? mean : most ? best.max(mean) : best.min(mean);
        }
        return java.util.Objects.requireNonNull(best);
    }
}
