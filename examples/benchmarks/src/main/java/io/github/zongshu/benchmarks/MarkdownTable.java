package io.github.zongshu.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Scores as a table of a Markdown page. */
final class MarkdownTable {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private MarkdownTable() {}

    static String of(Contest contest, List<Score> scores) {
        StringBuilder table =
                new StringBuilder("| " + contest.title() + " | ratio | p25–p75 | ms |\n|---|---|---|---|\n");
        for (Score score : scores) {
            table.append("| ").append(score.name());
            table.append(" | ").append(number(score.ratio()));
            table.append(" | ").append(number(score.lower())).append('–').append(number(score.upper()));
            table.append(" | ").append(number(score.nanoseconds() / 1e6)).append(" |\n");
        }
        return table.toString();
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(THREE_DIGITS);
        int decimals = Math.max(0, THREE_DIGITS.getPrecision() - rounded.precision() + rounded.scale());
        return rounded.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }
}
