package io.github.zongshu.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 填报日期 as offices write it: a date cell, its number, or one of a fixed list of spellings. */
final class FillingDate {
    private static final Pattern SPELLED =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:\\s.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** Spreadsheets count days from here (ECMA-376 part 1, 18.17.4.1); right from March 1900 on. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);

    private FillingDate() {}

    /** The day; empty if it cannot be read. */
    static Optional<LocalDate> read(Entry entry) {
        return switch (entry) {
            case Entry.Blank blank -> Optional.empty();
            case Entry.Fault fault -> Optional.empty();
            case Entry.Day day -> Optional.of(day.date());
            case Entry.Digits number -> number(number.value());
            case Entry.Words words -> spelled(words.text());
        };
    }

    /** A day whose cell lost its date format, from 2000 to 2099, or eight digits. */
    private static Optional<LocalDate> number(BigDecimal value) {
        return value.compareTo(FIRST_SERIAL) >= 0 && value.compareTo(LAST_SERIAL) < 0
                ? Optional.of(DAY_ZERO.plusDays(value.longValue()))
                : spelled(value.toPlainString());
    }

    private static Optional<LocalDate> spelled(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        for (Pattern pattern : new Pattern[] {SPELLED, DIGITS}) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return day(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
