package io.github.zongshu.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register: how one unit stands for one period.
 *
 * @param unit the unit
 * @param period the period
 * @param standing how it stands
 * @param form the form that counts, or the first of those that go back; null where nothing came
 * @param others the files of further forms of the same unit and period
 */
public record RegisterEntry(
        FormUnit unit,
        FormPeriod period,
        Standing standing,
        @Nullable Examined form,
        List<String> others) {
    /** Copies the list. */
    public RegisterEntry {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(standing, "standing");
        others = List.copyOf(others);
    }
}
