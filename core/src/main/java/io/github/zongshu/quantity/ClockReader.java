package io.github.zongshu.quantity;

import java.util.List;
import java.util.Optional;

/** Reads times of day: 8时, 20时30分, 9点半, 14:05. */
final class ClockReader implements Recogniser {
    private static final int NOON = 12;

    private static final List<String> AFTER_NOON = List.of("下午", "晚上", "傍晚", "晚", "午后");

    private static final List<String> PARTS_OF_DAY =
            List.of("上午", "下午", "晚上", "凌晨", "清晨", "早上", "中午", "傍晚", "晚", "早", "夜间", "深夜", "午后");

    /** Behind 时, these make another word. */
    private static final String OTHER_WORDS = "候间期代常刻限段尚速隔事";

    /**
     * A time found.
     *
     * @param iso {@code T08:30}
     * @param end where it ends
     */
    record Time(String iso, int end) {}

    @Override
    public Optional<Finding> look(ScanText text, int at) {
        return read(text, at, followsPartOfDay(text, at))
                .map(time -> Finding.Figure.moment(at, time.end(), MentionKind.TIME, time.iso()));
    }

    /**
     * The time that begins at {@code at}.
     *
     * @param expected whether a day or 上午 before it says that a time is to come, so that 9点 is one
     */
    Optional<Time> read(ScanText text, int at, boolean expected) {
        CalendarReader in = new CalendarReader(text, at);
        int said = in.number(0, 24, "");
        if (said < 0) {
            return Optional.empty();
        }
        if (":时点".indexOf(in.peek()) < 0) {
            return Optional.empty();
        }
        int hour = said < NOON && followsAny(text, at, AFTER_NOON) ? said + NOON : said;
        return switch (in.peek()) {
            case ':' -> digital(text, in, hour);
            case '时' -> spoken(in, hour, true);
            case '点' -> spoken(in, hour, expected || followsPartOfDay(text, at));
            default -> Optional.empty();
        };
    }

    /** 14:05 and 14:05:30; 3:1 is a score and 21:15 may be one. */
    private static Optional<Time> digital(ScanText text, CalendarReader in, int hour) {
        int start = in.at();
        in.take(':');
        int minuteStart = in.at();
        int minute = in.number(0, 59, "");
        boolean two = minute >= 0 && in.at() - minuteStart == 2 && Glyph.isDigit(text.at(minuteStart));
        int end = in.at();
        if (in.take(':') && in.number(0, 59, "") >= 0) {
            end = in.at();
        }
        boolean score = Scores.isExpected(text, start);
        return two && !score && !Glyph.isDigit(text.at(end))
                ? Optional.of(new Time(iso(hour, minute), end))
                : Optional.empty();
    }

    private static Optional<Time> spoken(CalendarReader in, int hour, boolean sure) {
        in.takeAny("时点");
        int hourEnd = in.at();
        if (OTHER_WORDS.indexOf(in.peek()) >= 0) {
            return Optional.empty();
        }
        if (in.take('半')) {
            return Optional.of(new Time(iso(hour, 30), in.at()));
        }
        if (in.take('整') || in.take('钟')) {
            return Optional.of(new Time(iso(hour, 0), in.at()));
        }
        int minute = in.number(0, 59, "分");
        if (minute >= 0) {
            int end = in.at();
            if (in.number(0, 59, "秒") >= 0) {
                end = in.at();
            }
            return Optional.of(new Time(iso(hour, minute), end));
        }
        in.moveTo(hourEnd);
        int bare = sure ? in.number(0, 59, "") : -1;
        if (bare >= 10 && !Glyph.isDigit(in.peek())) {
            return Optional.of(new Time(iso(hour, bare), in.at()));
        }
        return sure ? Optional.of(new Time(iso(hour, 0), hourEnd)) : Optional.empty();
    }

    private static String iso(int hour, int minute) {
        return "T" + DateRecogniser.two(hour) + ":" + DateRecogniser.two(minute);
    }

    /** The place behind 上午, 晚 and the like. */
    static int skipPartOfDay(ScanText text, int at) {
        for (String part : PARTS_OF_DAY) {
            if (text.startsWith(part, at)) {
                return at + part.length();
            }
        }
        return at;
    }

    private static boolean followsPartOfDay(ScanText text, int at) {
        return followsAny(text, at, PARTS_OF_DAY)
                || ("至到-—～".indexOf(text.at(at - 1)) >= 0 && "点时".indexOf(text.at(at - 2)) >= 0);
    }

    private static boolean followsAny(ScanText text, int at, List<String> words) {
        for (String word : words) {
            if (text.endsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
