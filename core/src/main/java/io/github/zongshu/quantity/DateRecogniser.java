package io.github.zongshu.quantity;

import java.util.List;
import java.util.Optional;

/**
 * Recognises years, months, days and spans of them: 2021年, 2021年6月25日, 7月1日8时, 1—9月, 2016-2020年, 2021-07-01, 80年代.
 * Durations (5年, 3个月) are left to others.
 */
final class DateRecogniser implements Recogniser {
    private static final String JOINERS = "-—–~～至到、";
    private static final CharClass MARKS = CharClass.of("年月日号时点世:/.-—–~～至到、");
    private static final int LONGEST_NUMBER = 5;
    private static final int DIGITS_OF_YEAR = 4;
    private static final String DAY_WORDS = "日号";

    /** What makes of 25日 a span of days, not a day. */
    private static final String DURATIONS = "内游间均行程产";

    private final ClockReader clock = new ClockReader();
    /** In the order in which they are tried. */
    private final List<Form> forms = List.of(
            DateRecogniser::century, DateRecogniser::numeric, DateRecogniser::years, this::full, DateRecogniser::day);

    /** A way to write a date. */
    private interface Form {
        Optional<Finding> read(ScanText text, int at);
    }

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        if (!mayBeDate(text, at)) {
            return Optional.empty();
        }
        for (Form form : forms) {
            Optional<Finding> finding = form.read(text, at);
            if (finding.isPresent()) {
                return finding;
            }
        }
        return clock.look(text, at);
    }

    /** Most numbers are no dates, and the character behind the first digits tells. */
    private static boolean mayBeDate(ScanText text, int at) {
        int end = at;
        while (end - at < LONGEST_NUMBER && (Glyph.isDigit(text.at(end)) || Glyph.isHanNumeral(text.at(end)))) {
            end++;
        }
        char mark = text.at(end);
        // 5.8 and 4/13 are no dates: these marks stand only behind a year.
        return MARKS.has(mark) && ((mark != '.' && mark != '/') || end - at == DIGITS_OF_YEAR);
    }

    /** 20世纪, 20世纪80年代, 80年代. */
    private static Optional<Finding> century(ScanText text, int at) {
        CalendarReader in = new CalendarReader(text, at);
        int number = in.number(1, 99, "");
        if (number < 0) {
            return Optional.empty();
        }
        if (in.take("世纪")) {
            int end = in.at();
            int decade = in.number(0, 90, "年");
            boolean named = decade >= 0 && decade % 10 == 0 && in.take('代');
            String hundreds = two(number - 1);
            return named
                    ? figure(at, in.at(), MentionKind.DATE, hundreds + decade / 10 + "X")
                    : figure(at, end, MentionKind.DATE, hundreds + "XX");
        }
        boolean decade = number % 10 == 0 && in.take("年代");
        String hundreds = text.endsWith("上世纪", at) ? "19" : "XX";
        return decade ? figure(at, in.at(), MentionKind.DATE, hundreds + number / 10 + "X") : Optional.empty();
    }

    /** 2021-07-01, 2021/7/1, 2021.7.1. */
    private static Optional<Finding> numeric(ScanText text, int at) {
        if (!Glyph.isDigit(text.charAt(at))) {
            return Optional.empty();
        }
        CalendarReader in = new CalendarReader(text, at);
        int year = in.number(1000, 2999, "");
        char mark = in.peek();
        if (year < 0 || !in.takeAny("-/.")) {
            return Optional.empty();
        }
        int month = in.number(1, 12, String.valueOf(mark));
        int day = month < 0 ? -1 : in.number(1, 31, "");
        boolean whole = day > 0 && !Glyph.isDigit(in.peek()) && in.peek() != '.' && in.peek() != '-';
        return whole
                ? figure(at, in.at(), MentionKind.DATE, year + "-" + two(month) + "-" + two(day))
                : Optional.empty();
    }

    /** 2016—2020年, 2021年至2023年, 2021年. A month behind it is read by {@link #full}. */
    private static Optional<Finding> years(ScanText text, int at) {
        CalendarReader in = new CalendarReader(text, at);
        int first = in.number(1000, 2199, "");
        if (first < 0) {
            return Optional.empty();
        }
        int bare = in.at();
        boolean marked = in.take('年');
        int firstEnd = in.at();
        boolean joined = in.takeAny("-—–~～至到");
        int second = joined ? in.number(1000, 2199, "年") : -1;
        if (second > first && isYear(text, in.at())) {
            return figure(at, in.at(), MentionKind.DATE, first + "/" + second);
        }
        in.moveTo(firstEnd);
        boolean month = marked && in.number(1, 12, "月") > 0;
        if (!marked || month || !isYear(text, firstEnd) || (first < 1800 && isSpan(text, firstEnd))) {
            return Optional.empty();
        }
        return figure(at, firstEnd == bare ? bare : firstEnd, MentionKind.YEAR, String.valueOf(first));
    }

    /** Behind 年: 级 and 制 make other words of it. */
    private static boolean isYear(ScanText text, int at) {
        return "级制".indexOf(text.at(at)) < 0;
    }

    private static boolean isSpan(ScanText text, int at) {
        return "前来历间内".indexOf(text.at(at)) >= 0 || text.startsWith("的历史", at);
    }

    /** A month, with or without year before and day and time behind, and spans of them. */
    private Optional<Finding> full(ScanText text, int at) {
        CalendarReader in = new CalendarReader(text, at);
        int year = in.number(1000, 2199, "年");
        String prefix = year > 0 ? year + "-" : "--";
        int firstMonth = in.number(1, 12, "");
        if (firstMonth < 0) {
            return Optional.empty();
        }
        int lastMonth = firstMonth;
        if (in.peek() != '月' && in.takeAny("-—–~～至到")) {
            lastMonth = in.number(1, 12, "");
        }
        if (lastMonth < firstMonth || !in.take('月') || in.peek() == '龄') {
            return Optional.empty();
        }
        boolean part = in.take('份');
        int day = lastMonth == firstMonth && !part ? in.number(1, 31, DAY_WORDS) : -1;
        if (day > 0) {
            return Optional.of(dayOfMonth(text, at, in, prefix + two(firstMonth) + "-" + two(day)));
        }
        if (lastMonth == firstMonth && isSecondMonth(in)) {
            CalendarReader second = new CalendarReader(text, in.at() + 1);
            lastMonth = second.number(1, 12, "月");
            second.take('份');
            in.moveTo(second.at());
        }
        String span = lastMonth > firstMonth ? "/" + prefix + two(lastMonth) : "";
        return figure(at, in.at(), MentionKind.DATE, prefix + two(firstMonth) + span);
    }

    private boolean isSecondMonth(CalendarReader in) {
        int here = in.at();
        boolean joined = in.takeAny("-—–~～至到") && in.number(1, 12, "月") > 0 && in.number(1, 31, DAY_WORDS) < 0;
        in.moveTo(here);
        return joined;
    }

    /** Reads on behind a day: the time, or the last day of a span. */
    private Finding dayOfMonth(ScanText text, int at, CalendarReader in, String iso) {
        int end = in.at();
        if (in.takeAny("-—–~～至到")) {
            int spanStart = in.at();
            int month = in.number(1, 12, "月");
            int day = in.number(1, 31, DAY_WORDS);
            if (day > 0) {
                String last = month > 0 ? "--" + two(month) + "-" + two(day) : "---" + two(day);
                return Finding.Figure.moment(at, in.at(), MentionKind.DATE, iso + "/" + last);
            }
            in.moveTo(spanStart);
        }
        return clock.read(text, ClockReader.skipPartOfDay(text, end), true)
                .map(time -> Finding.Figure.moment(at, time.end(), MentionKind.TIME, iso + time.iso()))
                .orElseGet(() -> Finding.Figure.moment(at, end, MentionKind.DATE, iso));
    }

    /** 25日 alone, and the first of 2、3日. */
    private static Optional<Finding> day(ScanText text, int at) {
        if (!Glyph.isDigit(text.charAt(at))) {
            return Optional.empty();
        }
        CalendarReader in = new CalendarReader(text, at);
        int first = in.number(1, 31, "");
        if (first < 0) {
            return Optional.empty();
        }
        int last = first;
        if (in.peek() != '日' && in.takeAny(JOINERS)) {
            last = in.number(1, 31, "");
        }
        boolean day = last >= first && in.take('日') && DURATIONS.indexOf(in.peek()) < 0 && !isCounted(text, at);
        String span = last > first ? "/---" + two(last) : "";
        return day ? figure(at, in.at(), MentionKind.DATE, "---" + two(first) + span) : Optional.empty();
    }

    /** 连续25日, 历时3日. */
    private static boolean isCounted(ScanText text, int at) {
        return text.endsWith("连续", at) || text.endsWith("历时", at) || text.endsWith("为期", at) || text.endsWith("近", at);
    }

    private static Optional<Finding> figure(int start, int end, MentionKind kind, String iso) {
        return Optional.of(Finding.Figure.moment(start, end, kind, iso));
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
