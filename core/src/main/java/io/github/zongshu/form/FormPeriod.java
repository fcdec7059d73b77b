package io.github.zongshu.form;

import io.github.zongshu.campaign.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What time one filling-in of a form covers.
 *
 * @param key a short name for files and commands: {@code 2024}, {@code 2024Q1}, {@code 2024-03}, or both days
 * @param text as the form prints it: 2024年, 2024年第一季度, 2024年3月
 * @param from the first day
 * @param to the last day
 */
public record FormPeriod(String key, String text, LocalDate from, LocalDate to) {
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    /** Refuses null. */
    public FormPeriod {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** The fillings-in that a campaign's period makes. Months and quarters are whole, even where the period begins within one. */
    static List<FormPeriod> of(Period period, Form.Every every) {
        if (every == Form.Every.YEAR) {
            return List.of(whole(period));
        }
        List<FormPeriod> all = new ArrayList<>();
        int months = every == Form.Every.MONTH ? 1 : 3;
        int first = (period.from().getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(period.from().getYear(), first, 1);
        while (!from.isAfter(period.to())) {
            LocalDate next = from.plusMonths(months);
            all.add(part(from, next.minusDays(1), months));
            from = next;
        }
        return all;
    }

    private static FormPeriod part(LocalDate from, LocalDate to, int months) {
        int year = from.getYear();
        int month = from.getMonthValue();
        if (months == 1) {
            String key = year + (month < 10 ? "-0" : "-") + month;
            return new FormPeriod(key, year + "年" + month + "月", from, to);
        }
        int quarter = (month - 1) / 3;
        return new FormPeriod(year + "Q" + (quarter + 1), year + "年第" + QUARTERS.get(quarter) + "季度", from, to);
    }

    private static FormPeriod whole(Period period) {
        int year = period.from().getYear();
        return period.equals(Period.ofYear(year))
                ? new FormPeriod(Integer.toString(year), year + "年", period.from(), period.to())
                : new FormPeriod(period.from() + "_" + period.to(), period.text(), period.from(), period.to());
    }
}
