package io.github.zongshu.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Objects;

/**
 * A date that may be known only to the month or the year.
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to the month's length, or 0 when unknown
 * @param remark what follows the day in print, such as 上午 or 8时; may be empty
 */
public record EventDate(int year, int month, int day, String remark) implements Comparable<EventDate> {
    private static final Comparator<EventDate> ORDER = Comparator.comparingInt(EventDate::year)
            .thenComparingInt(EventDate::month)
            .thenComparingInt(EventDate::day);

    /** Refuses a day that the calendar does not have. */
    public EventDate {
        Objects.requireNonNull(remark, "remark");
        boolean leap = java.time.Year.isLeap(year);
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day > 0)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
        if (month > 0 && day > Month.of(month).length(leap)) {
            throw new DateTimeException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /** As print writes it, without the year: {@code 6月29日上午}; the year alone where nothing else is known. */
    public String text() {
        if (month == 0) {
            return year + "年" + remark;
        }
        return month + "月" + (day == 0 ? "" : day + "日") + remark;
    }

    /** As print writes it, the year first. */
    public String textWithYear() {
        return month == 0 ? text() : year + "年" + text();
    }

    /** The first day that it may be: of a month, the first. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it may be: of a month or a year, the last. */
    public LocalDate lastDay() {
        if (day > 0) {
            return firstDay();
        }
        return month > 0
                ? firstDay().plusMonths(1).minusDays(1)
                : firstDay().plusYears(1).minusDays(1);
    }

    /** By what is known of the date; an unknown part comes before any known one. */
    @Override
    public int compareTo(EventDate other) {
        return ORDER.compare(this, other);
    }
}
