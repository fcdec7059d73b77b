package io.github.zongshu.io;

import io.github.zongshu.campaign.Event;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.io.Node.Scalar;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry of the 大事记: a {@code date} as far as it is known, {@code when} on that day, and the {@code text}. */
final class EventCodec implements Codec<Event> {
    static final Shape SHAPE = Shape.of(
            "大事",
            "an event",
            Key.required("date", "日期").of(Content.Plain.DATE),
            Key.optional("when", "时间"),
            Key.required("text", "内容"));

    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    @Override
    public Event read(Node node, Reading in) {
        Fields event = in.fields(node, SHAPE);
        String when = event.text("when");
        return new Event(
                event.find("date").flatMap(date -> date(date, when, in)).orElse(new EventDate(1, 0, 0, when)),
                event.prose("text"));
    }

    /** A date as far as it is known; empty, and reported, if it cannot be read. */
    static Optional<EventDate> date(Node node, String when, Reading in) {
        Matcher date = DATE.matcher(in.values().text(node));
        if (!(node instanceof Scalar scalar)) {
            return Optional.empty();
        }
        if (!date.matches()) {
            return in.values().badDate(scalar, "2021-06-29", "2021-06", "2021");
        }
        try {
            return Optional.of(new EventDate(number(date, 1), number(date, 2), number(date, 3), when));
        } catch (DateTimeException e) {
            return in.values().noSuchDay(scalar);
        }
    }

    /** 0, which is not known in an {@link EventDate}, for a part that is left out; a written 00 is no month and no day. */
    private static int number(Matcher date, int group) {
        String digits = date.group(group);
        if (digits != null && digits.equals("00")) {
            throw new DateTimeException("00");
        }
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    @Override
    public Node write(Event event) {
        return new Entries()
                .put("date", written(event.date()))
                .textIfAny("when", event.date().remark())
                .text("text", event.text().template())
                .block();
    }

    /** A date as files write it. */
    static Scalar written(EventDate date) {
        String text = padded(date.year(), 4)
                + (date.month() == 0 ? "" : "-" + padded(date.month(), 2))
                + (date.day() == 0 ? "" : "-" + padded(date.day(), 2));
        return date.month() == 0 ? Entries.numeral(text) : Entries.words(text);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
