package io.github.zongshu.io;

import io.github.zongshu.campaign.Period;
import io.github.zongshu.io.Node.Scalar;
import io.github.zongshu.message.Message;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** {@code period: 2021} for a whole year, or {@code {from: 2021-01-01, to: 2021-12-14}}. */
final class PeriodCodec implements Codec<Period> {
    static final Shape SHAPE = Shape.of(
            "时段",
            "the period",
            Key.required("from", "起始日").of(Content.Plain.DAY),
            Key.required("to", "截止日").of(Content.Plain.DAY));

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int LAST_YEAR = 9999;

    @Override
    public Period read(Node node, Reading in) {
        if (node instanceof Scalar scalar) {
            return year(scalar, in);
        }
        Fields period = in.fields(node, SHAPE);
        LocalDate to = period.date("to").orElse(LocalDate.MAX);
        LocalDate from = period.date("from").orElse(LocalDate.EPOCH);
        if (!to.isBefore(from)) {
            return new Period(from, to);
        }
        in.findings()
                .refuse(
                        period.placeOf("to"),
                        "period-reversed",
                        new Message(
                                "截止日 " + to + " 早于起始日 " + from, "the period ends " + to + " before it begins " + from),
                        new Message("把两个日期对调，或改正年份", "exchange the two dates, or correct the year"));
        return new Period(to, from);
    }

    private static Period year(Scalar scalar, Reading in) {
        if (YEAR.matcher(scalar.text()).matches() && !scalar.text().equals("0000")) {
            return Period.ofYear(Integer.parseInt(scalar.text()));
        }
        in.values().badDate(scalar, "2021", "{from: 2021-01-01, to: 2021-12-14}");
        return Period.ofYear(LocalDate.EPOCH.getYear());
    }

    @Override
    public Node write(Period period) {
        int year = period.from().getYear();
        if (year >= 1000 && year <= LAST_YEAR && period.equals(Period.ofYear(year))) {
            return Entries.numeral(Integer.toString(year));
        }
        return new Entries()
                .text("from", period.from().toString())
                .text("to", period.to().toString())
                .inline();
    }
}
