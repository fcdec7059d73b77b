package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates exist, and fell on the weekday that stands beside them. */
final class DateCheck implements Proofreader.Check {
    private static final String DAYS = "一二三四五六日";

    /** 周一 without a bracket could begin a name: 6月29日周一鸣来访. */
    private static final Pattern DATE = Pattern.compile("(?<![0-9０-９.])(?:(?<year>[0-9０-９]{4})年)?"
            + "(?<month>[0-9０-９]{1,2})月(?<day>[0-9０-９]{1,2})日"
            + "(?:(?:[（(]|，)?(?:(?:星期|礼拜)(?<long>[一二三四五六日天])|周(?<short>[一二三四五六日])(?=[）)，。、上下晚早凌清中]|$)))?");

    private static final Pattern OTHER_YEAR = Pattern.compile("(?:去年|前年|明年|次年|翌年|上年|当年|[0-9０-９]{4}年)[^。]*$");

    private final OptionalInt year;

    DateCheck(OptionalInt year) {
        this.year = year;
    }

    @Override
    public void read(Page page) {
        Matcher found = DATE.matcher(page.text());
        while (found.find()) {
            OptionalInt of = year(page, found);
            int month = number(found.group("month"));
            int day = number(found.group("day"));
            if (!exists(of, month, day)) {
                page.remark(
                        RemarkKind.NO_SUCH_DATE,
                        found.start(),
                        found.end("day") + 1,
                        new Message("没有" + month + "月" + day + "日这一天", "there is no day " + day + " in month " + month),
                        new Message("核对日期", "check the date"));
            } else if (of.isPresent()) {
                weekday(page, found, LocalDate.of(of.getAsInt(), month, day));
            }
        }
    }

    private static void weekday(Page page, Matcher found, LocalDate date) {
        Optional.ofNullable(found.group("long"))
                .or(() -> Optional.ofNullable(found.group("short")))
                .map(name -> DayOfWeek.of(DAYS.indexOf(name.replace('天', '日')) + 1))
                .filter(written -> written != date.getDayOfWeek())
                .ifPresent(written -> {
                    char right = DAYS.charAt(date.getDayOfWeek().getValue() - 1);
                    page.remark(
                            RemarkKind.WRONG_WEEKDAY,
                            found.start(),
                            found.end(),
                            new Message(date + "是星期" + right, date + " was another day of the week"),
                            new Message("改为星期" + right + "，或核对日期", "write 星期" + right + ", or check the date"));
                });
    }

    /** The year that is written, or the campaign's, unless the sentence speaks of another. */
    private OptionalInt year(Page page, Matcher found) {
        if (found.group("year") != null) {
            return OptionalInt.of(number(found.group("year")));
        }
        return page.before(found.start(), OTHER_YEAR).isPresent() ? OptionalInt.empty() : year;
    }

    private static boolean exists(OptionalInt year, int month, int day) {
        try {
            return year.isPresent()
                    ? LocalDate.of(year.getAsInt(), month, day) != null
                    : MonthDay.of(month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(Normalizer.normalize(digits, Normalizer.Form.NFKC));
    }
}
