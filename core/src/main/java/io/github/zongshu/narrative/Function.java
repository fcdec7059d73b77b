package io.github.zongshu.narrative;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What prose can compute from numbers. */
public enum Function {
    /** {@code rate(part, whole[, decimals])}: how much of the whole the part is, in percent; one decimal unless said. */
    RATE(2, 2, true),
    /** {@code average(total, count[, decimals])}: the total over the count, in the total's unit; no decimals unless said. */
    AVERAGE(2, 2, true),
    /** {@code sum(a, b, …)}: of numbers in one unit. */
    SUM(2, Integer.MAX_VALUE, false),
    /** {@code difference(a, b)}: a less b, in their unit; of two percentages in 个百分点. */
    DIFFERENCE(2, 2, false),
    /** {@code change(now, before[, decimals])}: the growth from before to now, in percent; one decimal unless said. */
    CHANGE(2, 2, true);

    private final int fewest;
    private final int most;
    private final boolean takesDecimals;

    Function(int fewest, int most, boolean takesDecimals) {
        this.fewest = fewest;
        this.most = most;
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

    boolean accepts(int numbers, boolean decimals) {
        return numbers >= fewest && numbers <= most && (takesDecimals || !decimals);
    }
}
