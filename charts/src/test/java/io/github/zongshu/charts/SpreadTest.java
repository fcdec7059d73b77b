package io.github.zongshu.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void leavesAloneWhatDoesNotCollide() {
        assertThat(Spread.apart(List.of(10.0, 40.0), List.of(10.0, 10.0), 0, 100))
                .containsExactly(10.0, 40.0);
    }

    @Test
    void movesCollidingLabelsApartByTheSameDistance() {
        assertThat(Spread.apart(List.of(50.0, 50.0), List.of(10.0, 10.0), 0, 100))
                .containsExactly(45.0, 55.0);
    }

    @Test
    void staysWithinTheLimits() {
        assertThat(Spread.apart(List.of(0.0, 1.0, 99.0), List.of(10.0, 10.0, 10.0), 0, 100))
                .containsExactly(5.0, 15.0, 95.0);
    }

    @Test
    void neverLetsTwoOverlapNorChangesTheirOrder() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            List<Double> middles = random.doubles(8, 0, 100).sorted().boxed().toList();
            List<Double> heights = random.doubles(8, 4, 12).boxed().toList();
            List<Double> moved = new ArrayList<>(Spread.apart(middles, heights, 0, 100));
            for (int i = 0; i < 8; i++) {
                double top = moved.get(i) - heights.get(i) / 2;
                double before = i == 0 ? 0 : moved.get(i - 1) + heights.get(i - 1) / 2;
                assertThat(top).isGreaterThanOrEqualTo(before - 1e-9);
            }
            assertThat(moved.get(7) + heights.get(7) / 2).isLessThanOrEqualTo(100 + 1e-9);
        }
    }
}
