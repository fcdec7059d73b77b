package io.github.zongshu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zongshu.benchmarks.Contest.Variant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

final class StadiumTest {
    private static final Stadium.Pace SHORT = new Stadium.Pace(1_000_000, 1_000_000, 5);

    @Test
    void tellsTheFloorFromWhatDoesAHundredTimesItsWork() throws Exception {
        List<Score> scores = new Stadium(SHORT)
                .run(new Contest("sums", List.of(new Variant("floor", sum(1000)), new Variant("more", sum(100_000)))));

        assertThat(scores).extracting(Score::name).containsExactly("floor", "more");
        assertThat(scores.get(0).ratio()).isEqualTo(1);
        assertThat(scores.get(1).ratio()).isGreaterThan(10);
    }

    private static Callable<Long> sum(int steps) {
        return () -> {
            long sum = 17;
            for (int i = 0; i < steps; i++) {
                sum = sum * 31 + Long.numberOfTrailingZeros(sum ^ i);
            }
            return sum;
        };
    }

    @Test
    void letsTheVariantsTakeTurnsAndNotAlwaysInOneOrder() throws Exception {
        List<String> turns = new ArrayList<>();
        List<Variant> variants = List.of(
                new Variant("a", () -> turns.add("a")),
                new Variant("b", () -> turns.add("b")),
                new Variant("c", () -> turns.add("c")));

        new Stadium(new Stadium.Pace(0, 1, 3)).run(new Contest("turns", variants));

        List<String> measured = new ArrayList<>();
        for (String turn : turns.subList(15, turns.size())) {
            if (measured.isEmpty() || !measured.getLast().equals(turn)) {
                measured.add(turn);
            }
        }
        assertThat(String.join("", measured)).isEqualTo("abcbcacab");
    }

    @Test
    void comparesATimeWithTheFloorOfTheSameRound() {
        Score score = Score.of("slow", new double[] {20, 90, 40, 66, 50}, new double[] {10, 30, 20, 11, 10});

        assertThat(score).isEqualTo(new Score("slow", 50, 2, 3, 5));
    }

    @Test
    void refusesAContestOfOne() {
        assertThatThrownBy(() -> new Contest("alone", List.of(new Variant("a", () -> 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alone");
    }

    @Test
    void printsRatiosWithThreeDigits() {
        Contest contest = new Contest("work", List.of(new Variant("floor", () -> 1), new Variant("slow", () -> 2)));

        assertThat(MarkdownTable.of(
                        contest,
                        List.of(new Score("floor", 2_000, 1, 1, 1), new Score("slow", 1_234_567, 17.04, 18.456, 1234))))
                .isEqualTo("""
                        | work | ratio | p25–p75 | ms |
                        |---|---|---|---|
                        | floor | 1.00 | 1.00–1.00 | 0.00200 |
                        | slow | 18.5 | 17.0–1230 | 1.23 |
                        """);
    }

    @Test
    void theScannersContestsGiveEveryVariantTheSameWork() throws Exception {
        List<Contest> contests = ScannerContests.all();

        assertThat(contests).hasSize(4);
        for (Contest contest : contests.subList(0, 3)) {
            assertThat(contest.variants()).hasSize(2);
            assertThat(contest.variants().get(1).work().call())
                    .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                    .isGreaterThan(100);
        }
        String text = Prose.ofBytes(10 << 10);
        assertThat(text).isEqualTo(Prose.ofBytes(10 << 10));
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(10 << 10, 11 << 10);
    }

    @Test
    void theChartsContestsAreWonByNoOneWhoDrawsLess() throws Exception {
        List<Contest> contests = ChartContests.all();

        assertThat(contests).hasSize(4);
        for (Contest contest : contests) {
            for (Variant variant : contest.variants()) {
                assertThat((Integer) variant.work().call())
                        .as(contest.title() + ": " + variant.name())
                        .isGreaterThan(contest.variants().indexOf(variant) == 0 ? 100 : 150);
            }
        }
    }
}
