package io.github.zongshu.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The ticks of an axis of dates: days, months or years, as fine as the room allows.
 *
 * @param from the first day of the axis
 * @param to the day after its last
 */
record Calendar(LocalDate from, LocalDate to) {
    /**
     * A day with its name.
     *
     * @param day where the tick stands
     * @param name 6月, 2022年, 6月15日
     */
    record Tick(LocalDate day, String name) {}

    private record Step(Function<LocalDate, LocalDate> first, Function<LocalDate, LocalDate> next, boolean days) {}

    private static final List<Step> STEPS = List.of(
            days(1),
            days(2),
            days(5),
            days(10),
            months(1),
            months(2),
            months(3),
            months(6),
            years(1),
            years(2),
            years(5),
            years(10),
            years(50),
            years(100),
            years(1000));

    private static Step days(int days) {
        return new Step(
                day -> day,
                // From the 26th on the next tick is the first of the next month, so that months begin at ticks.
                day -> days > 1 && day.getDayOfMonth() + days > 26
                        ? day.withDayOfMonth(1).plusMonths(1)
                        : next(day, days),
                true);
    }

    private static LocalDate next(LocalDate day, int days) {
        int before = days == 1 ? day.getDayOfMonth() : day.getDayOfMonth() / days * days;
        return days == 1 ? day.plusDays(1) : day.withDayOfMonth(1).plusDays(before + days - 1L);
    }

    private static Step months(int months) {
        return new Step(
                day -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / months * months + 1),
                day -> day.plusMonths(months),
                false);
    }

    private static Step years(int years) {
        return new Step(
                day -> day.withDayOfYear(1).withYear(Math.max(1, day.getYear() / years * years)),
                day -> day.withYear(day.getYear() / years * years).plusYears(years),
                false);
    }

    /** From the beginning of the month of the first day to the end of that of the last. */
    static Calendar months(LocalDate first, LocalDate last) {
        return new Calendar(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
    }

    long days() {
        return to.toEpochDay() - from.toEpochDay();
    }

    /** The finest ticks whose names do not touch when the axis is {@code width} long. */
    List<Tick> ticks(double width, ToDoubleFunction<String> measure, double gap) {
        for (Step step : STEPS) {
            List<Tick> ticks = ticks(step);
            boolean fits = true;
            for (int i = 0; i + 1 < ticks.size() && fits; i++) {
                long apart =
                        ticks.get(i + 1).day().toEpochDay() - ticks.get(i).day().toEpochDay();
                fits = measure.applyAsDouble(ticks.get(i).name()) + gap <= width * apart / days();
            }
            if (fits) {
                return ticks;
            }
        }
        return List.of();
    }

    private List<Tick> ticks(Step step) {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = step.first().apply(from);
                day.isBefore(to);
                day = step.next().apply(day)) {
            if (!day.isBefore(from)) {
                ticks.add(new Tick(day, name(day, step, ticks.isEmpty())));
            }
        }
        return ticks;
    }

    /** A year names itself at its first tick; the first tick of all names the year too, unless all lies in one. */
    private String name(LocalDate day, Step step, boolean first) {
        boolean oneYear = from.getYear() == to.minusDays(1).getYear();
        if (!step.days() && day.getDayOfYear() == 1 && !oneYear) {
            return day.getYear() + "年";
        }
        String year = first && !oneYear ? day.getYear() + "年" : "";
        return year + day.getMonthValue() + "月" + (step.days() ? day.getDayOfMonth() + "日" : "");
    }
}
