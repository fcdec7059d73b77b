package io.github.zongshu.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What prose can compute from numbers. Most functions give a number; {@link #TREND} and those behind it give words, which come out
 * only where the data prove them, and stand by themselves in their braces.
 */
public enum Function {
    /** {@code rate(part, whole[, decimals])}: how much of the whole the part is, in percent; one decimal unless said. */
    RATE(2, 2, 2, true),
    /** {@code ratio(a, b[, decimals])}: how many times b the a is, in 倍; one decimal unless said. */
    RATIO(2, 2, 2, true),
    /** {@code average(total, count[, decimals])}: the total over the count, in the total's unit; no decimals unless said. */
    AVERAGE(2, 2, 2, true),
    /** {@code sum(a, b, …)}: of numbers in one unit. */
    SUM(2, Integer.MAX_VALUE, 0, false),
    /** {@code difference(a, b)}: a less b, in their unit; of two percentages in 个百分点. */
    DIFFERENCE(2, 2, 2, false),
    /** {@code change(now, before[, decimals])}: the growth from before to now, in percent; one decimal unless said. */
    CHANGE(2, 2, 2, true),
    /**
     * {@code trend(change)} or {@code trend(now, before[, decimals])}: 增长4.7%, 下降3.2%, 持平; of percentages 提高2.5个百分点.
     * The number is without sign; one decimal unless said.
     */
    TREND(1, 2, 2, true),
    /** {@code doubled(now, before)}: 翻番 for at least twice, 翻两番 for at least four times as much. */
    DOUBLED(2, 2, 2, false),
    /** {@code highest(x, a, b, …)}: 最高, 最多, 最长 or 最大 by the unit; 并列… where another equals x. */
    HIGHEST(2, Integer.MAX_VALUE, 1, false),
    /** {@code lowest(x, a, b, …)}: 最低, 最少, 最短 or 最小. */
    LOWEST(2, Integer.MAX_VALUE, 1, false),
    /** {@code first_time(now, mark, earlier, …)}: 首次, if now reaches the mark and nothing earlier did. */
    FIRST_TIME(3, Integer.MAX_VALUE, 2, false);

    /** Numbers at least; a wildcard counts for as many as are needed. */
    private final int fewest;

    private final int most;
    /** How many of the first must be one number each; a wildcard can only stand behind them. */
    private final int single;

    private final boolean takesDecimals;

    Function(int fewest, int most, int single, boolean takesDecimals) {
        this.fewest = fewest;
        this.most = most;
        this.single = single;
        this.takesDecimals = takesDecimals;
    }

    /** The word it is called by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The function called by a word. */
    public static Optional<Function> of(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** Whether it gives words that the data bear out, rather than a number that can be reckoned with. */
    public boolean givesWords() {
        return compareTo(TREND) >= 0;
    }

    /** Whether it can be given these numbers, and a digit behind them. */
    boolean accepts(List<Expression> numbers, boolean digit) {
        int count = numbers.size();
        int wildcard = 0;
        while (wildcard < count && !isWildcard(numbers.get(wildcard))) {
            wildcard++;
        }
        boolean enough = count >= fewest || (wildcard < count && count > single);
        boolean singles = wildcard == count || (wildcard >= single && most == Integer.MAX_VALUE);
        boolean decimals = !digit || (takesDecimals && count == most);
        return enough && count <= most && singles && decimals;
    }

    private static boolean isWildcard(Expression expression) {
        return expression instanceof Expression.Reference reference && reference.isWildcard();
    }
}
