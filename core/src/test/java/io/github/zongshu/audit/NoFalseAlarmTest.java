package io.github.zongshu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.CampaignBuilder;
import io.github.zongshu.campaign.Metric;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Rule;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Campaigns whose true numbers agree, each then printed as somebody might: exact, rounded to 万, hedged by any word that is true
 * of it. Whatever wording is chosen, nothing may be called a contradiction.
 */
final class NoFalseAlarmTest {
    private static final int CAMPAIGNS = 10_000;

    @Test
    void numbersThatAgreeNeverFailHoweverTheyAreHedged() {
        for (int seed = 0; seed < CAMPAIGNS; seed++) {
            Random random = new Random(seed);
            Campaign campaign = consistent(random);
            assertThat(Audit.of(campaign).with(Verdict.FAIL)).as("seed " + seed).isEmpty();
        }
    }

    @Test
    void theSameNumbersUnhedgedPassAndOneUnitMoreFails() {
        long total = 0;
        CampaignBuilder builder = builder();
        for (int i = 0; i < 5; i++) {
            total += 1000L + i;
            builder.metric(Metric.of("p" + i, "部分" + i, (1000 + i) + "件"));
        }
        Rule sum = new Rule.Equal("t", "sum(p0, p1, p2, p3, p4)");

        assertThat(Audit.of(builder.metric(Metric.of("t", "总数", total + "件"))
                                .rule(sum)
                                .build())
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(Audit.of(builder()
                                .metric(Metric.of("p0", "部分", "1000件"))
                                .metric(Metric.of("p1", "部分二", "1001件"))
                                .metric(Metric.of("t", "总数", "2002件"))
                                .rule(new Rule.Equal("t", "sum(p0, p1)"))
                                .build())
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    private static Campaign consistent(Random random) {
        CampaignBuilder builder = builder();
        int parts = 2 + random.nextInt(5);
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            numbers.add((long) Math.pow(10, 1 + random.nextDouble() * 7));
            builder.metric(Metric.of("p" + i, "部分" + i, print(numbers.get(i), "件", random)));
        }
        long total = numbers.stream().mapToLong(Long::longValue).sum();
        long before = 1L + random.nextInt(10_000_000);
        long first = numbers.get(0);
        builder.metric(Metric.of("total", "总数", print(total, "件", random)));
        builder.metric(Metric.of("again", "总数又见", print(total, "件", random)));
        builder.metric(Metric.of("before", "上年总数", before + "件"));
        builder.metric(Metric.of("portion", "第一部分占比", percent(first, total, random)));
        builder.metric(Metric.of("growth", "总数变动", percent(total - before, before, random)));
        builder.metric(Metric.of("mean", "平均", quotient(total, parts, random) + "件"));
        builder.metric(Metric.of("count", "部分数", parts + "个"));
        String all = String.join(
                ", ", IntStream.range(0, parts).mapToObj(i -> "p" + i).toList());
        return builder.rule(new Rule.Equal("total", "sum(" + all + ")"))
                .rule(new Rule.Equal("portion", "rate(p0, total)"))
                .rule(new Rule.Equal("growth", "change(total, before)"))
                .rule(new Rule.Equal("mean", "average(total, count)"))
                .rule(new Rule.Same(List.of("total", "again")))
                .rule(new Rule.AtMost(List.of("p0", "total")))
                .rule(new Rule.Equal("p0", "difference(total, rest)"))
                .metric(Metric.of("rest", "其余", print(total - first, "件", random)))
                .build();
    }

    private static CampaignBuilder builder() {
        return Campaign.builder(Title.of("题"), Scope.of("市"), Period.ofYear(2024));
    }

    private static String percent(long part, long whole, Random random) {
        BigDecimal share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), random.nextInt(3), RoundingMode.HALF_UP);
        return share.toPlainString() + "%";
    }

    private static String quotient(long total, int parts, Random random) {
        return BigDecimal.valueOf(total)
                .divide(BigDecimal.valueOf(parts), random.nextInt(3), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** One of the true ways to print a number. */
    private static String print(long number, String unit, Random random) {
        long step = (long) Math.pow(10, Math.max(0, Long.toString(number).length() - 1 - random.nextInt(3)));
        long floor = number / step * step;
        return switch (random.nextInt(8)) {
            case 0 -> floor + "余" + unit;
            case 1 -> floor == number ? number + unit : "超" + floor + unit;
            case 2 -> "不少于" + floor + unit;
            case 3 -> "约" + number + unit;
            case 4 ->
                floor + step > number && (floor + step) * 0.9 < number ? "近" + (floor + step) + unit : number + unit;
            case 5 -> number >= 10_000 ? inMyriads(number) + "万" + unit : number + unit;
            case 6 -> floor + "至" + (floor + step) + unit;
            default -> number + unit;
        };
    }

    private static String inMyriads(long number) {
        return BigDecimal.valueOf(number)
                .divide(BigDecimal.valueOf(10_000), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
