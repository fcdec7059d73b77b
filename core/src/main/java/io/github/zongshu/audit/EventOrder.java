package io.github.zongshu.audit;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.EventDate;
import io.github.zongshu.message.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Whether events stand in the order of time. A date known only to the month may be any day of it. */
final class EventOrder {
    private final List<EventDate> dates;
    private final LocalDate issued;

    EventOrder(Campaign campaign) {
        this.dates = campaign.events().stream().map(event -> event.date()).toList();
        this.issued = campaign.issue().date();
    }

    Finding judge(Sentence sentence) {
        Verdict verdict = Verdict.PASS;
        for (int i = 0; i < dates.size(); i++) {
            EventDate date = dates.get(i);
            if (first(date).isAfter(issued)) {
                return sentence.order(
                        Verdict.FAIL,
                        new Message(
                                "第" + (i + 1) + "件大事在" + date.textWithYear() + "，晚于出刊日" + issued,
                                "event " + (i + 1) + " is dated " + date.textWithYear() + ", after the issue of "
                                        + issued));
            }
            if (i > 0 && first(dates.get(i - 1)).isAfter(last(date))) {
                // The pages sort events; who did not ask for their order in the file may only have mistyped a date.
                boolean asked = !sentence.check().basis().inferred();
                return sentence.order(asked ? Verdict.FAIL : Verdict.UNCERTAIN, disorder(i));
            }
            if (i > 0 && last(dates.get(i - 1)).isAfter(first(date))) {
                verdict = verdict.or(dates.get(i - 1).equals(date) ? Verdict.PASS : Verdict.UNCERTAIN);
            }
        }
        return sentence.order(
                verdict,
                new Message(
                        "大事记" + dates.size() + "件按时间先后，" + verdict.zh(),
                        dates.size() + " events in the order of time: " + verdict.en()));
    }

    private Message disorder(int i) {
        String before = dates.get(i - 1).textWithYear();
        String after = dates.get(i).textWithYear();
        return new Message(
                "第" + (i + 1) + "件大事在" + after + "，却排在" + before + "之后",
                "event " + (i + 1) + " is dated " + after + " but stands behind " + before);
    }

    private static LocalDate first(EventDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    private static LocalDate last(EventDate date) {
        if (date.month() == 0) {
            return LocalDate.of(date.year(), 12, 31);
        }
        return date.day() == 0 ? YearMonth.of(date.year(), date.month()).atEndOfMonth() : first(date);
    }
}
