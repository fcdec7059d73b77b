package io.github.zongshu.campaign;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The time that figures cover, both days included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {
    /** Refuses a period that ends before it begins. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends " + to + " before it begins " + from);
        }
    }

    /** A whole calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** As Chinese prose writes it, the year once where both days share it: {@code 2021年1月1日—12月14日}. */
    public String text() {
        String end = (from.getYear() == to.getYear() ? "" : to.getYear() + "年") + monthAndDay(to);
        return from.getYear() + "年" + monthAndDay(from) + "—" + end;
    }

    private static String monthAndDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
