package io.github.zongshu.office.chart;

import io.github.zongshu.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scale of a value axis.
 *
 * @param fromZero whether it begins at zero, as bars must
 * @param maximum where it ends; empty where the application chooses
 * @param visible whether its numbers are printed
 * @param gridlines whether light lines run across the plot
 * @param format the number format of its numbers
 */
record Scale(boolean fromZero, String maximum, boolean visible, boolean gridlines, String format) {
    /** A scale that is not shown, because every bar is labelled. */
    static Scale hidden(List<@Nullable Value> values) {
        return new Scale(noneNegative(values), "", false, false, "General");
    }

    /** A scale that is shown, with gridlines. */
    static Scale shown(List<@Nullable Value> values) {
        return new Scale(noneNegative(values), "", true, true, Numbers.scaleFormat(values));
    }

    private static boolean noneNegative(List<@Nullable Value> values) {
        return values.stream().allMatch(v -> v == null || v.quantity().value().signum() >= 0);
    }
}
