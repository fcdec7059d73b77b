package io.github.zongshu.compare;

import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Ledger;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.Value;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 同比: the metrics that two years' campaigns share, each with its change. Of percentages the change is in 个百分点, of everything
 * else in per cent with one decimal, as hedged as the two numbers make it.
 *
 * @param rows the shared metrics, in the order of this year's campaign
 * @param onlyThisYear the metrics without a counterpart last year
 * @param onlyLastYear the metrics without a counterpart this year
 * @param notices what a reader should know: that the periods do not correspond
 */
public record YearOnYear(List<Row> rows, List<Single> onlyThisYear, List<Single> onlyLastYear, List<Notice> notices) {
    /** How two metrics were found to be one. */
    public enum Match {
        /** They have one id. */
        ID,
        /** Their ids differ; label and unit are the same, and no other metric has both. */
        LABEL
    }

    /**
     * A metric in both years.
     *
     * @param id its id this year
     * @param idLastYear its id last year
     * @param label what it counts, as this year's campaign calls it
     * @param match how it was found
     * @param thisYear this year's number
     * @param lastYear last year's number
     * @param change 同比; null where the numbers cannot be compared
     * @param obstacle why they cannot; null where they can
     */
    public record Row(
            String id,
            String idLastYear,
            String label,
            Match match,
            Value thisYear,
            Value lastYear,
            @Nullable Value change,
            @Nullable Message obstacle) {
        /** Refuses a row with both a change and an obstacle, or with neither. */
        public Row {
            Objects.requireNonNull(match, "match");
            if ((change == null) == (obstacle == null)) {
                throw new IllegalArgumentException(id + ": a change or an obstacle, and not both");
            }
        }
    }

    /**
     * A metric of one year.
     *
     * @param id its id
     * @param label what it counts
     * @param value its number, reported or computed
     */
    public record Single(String id, String label, Value value) {
        /** Refuses null. */
        public Single {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Copies the lists. */
    public YearOnYear {
        rows = List.copyOf(rows);
        onlyThisYear = List.copyOf(onlyThisYear);
        onlyLastYear = List.copyOf(onlyLastYear);
        notices = List.copyOf(notices);
    }

    /** Compares this year's campaign with last year's. */
    public static YearOnYear of(Campaign lastYear, Campaign thisYear) {
        List<Single> last = metrics(lastYear);
        List<Single> current = metrics(thisYear);
        UniqueLabels before = new UniqueLabels(last);
        UniqueLabels after = new UniqueLabels(current);
        Pairing<Single> pairing = Pairing.by(last, current, Single::id)
                .thenBy(metric ->
                        before.of(metric).filter(label -> after.of(metric).isPresent()));
        List<Row> rows = new ArrayList<>();
        List<Single> onlyThisYear = new ArrayList<>();
        List<Single> onlyLastYear = new ArrayList<>();
        for (Pairing.Pair<Single> pair : pairing.pairs()) {
            Single old = pair.before();
            Single now = pair.after();
            if (old != null && now != null) {
                rows.add(row(old, now));
            } else if (now != null) {
                onlyThisYear.add(now);
            } else if (old != null) {
                onlyLastYear.add(old);
            }
        }
        return new YearOnYear(rows, onlyThisYear, onlyLastYear, periods(lastYear.period(), thisYear.period()));
    }

    /** A campaign refuses metrics that cannot be computed, so that each has a number. */
    private static List<Single> metrics(Campaign campaign) {
        Ledger ledger = campaign.ledger();
        return campaign.metrics().stream()
                .map(metric -> new Single(
                        metric.id(),
                        metric.label(),
                        ledger.find(metric.id()).orElseThrow().in(QuantityFormat.AS_WRITTEN)))
                .toList();
    }

    private static Row row(Single last, Single now) {
        Match match = last.id().equals(now.id()) ? Match.ID : Match.LABEL;
        Value before = last.value();
        Value after = now.value();
        boolean oneUnit = before.quantity().unit().equals(after.quantity().unit());
        boolean percentages = Shift.isPercentage(before.quantity());
        String expression = percentages ? "difference(after, before)" : "change(after, before)";
        Optional<Value> change = oneUnit ? Shift.computed(expression, before, after) : Optional.empty();
        return new Row(
                now.id(),
                last.id(),
                now.label(),
                match,
                after,
                before,
                change.orElse(null),
                change.isPresent() ? null : obstacle(before, after));
    }

    private static Message obstacle(Value last, Value now) {
        MeasureWord then = last.quantity().unit();
        MeasureWord today = now.quantity().unit();
        if (!then.equals(today)) {
            return new Message(
                    "单位不同：上年“" + then + "”，今年“" + today + "”",
                    "units differ: last year \"" + then + "\", this year \"" + today + "\"");
        }
        Interval before = last.quantity().interval();
        if (before.low().isFinite() && before.low().at().signum() <= 0) {
            return new Message("上年数可能为零，或有负数，算不出同比", "last year's number may be 0 or negative");
        }
        return now.quantity().interval().isBelow(before)
                ? new Message("下降，降幅不能断定", "a fall, its size cannot be told")
                : new Message("增减不能断定", "whether it rose or fell cannot be told");
    }

    /** 同比 wants the same stretch of the calendar, one year later. */
    private static List<Notice> periods(Period last, Period now) {
        Period expected = new Period(last.from().plusYears(1), last.to().plusYears(1));
        boolean sameMonth = YearMonth.from(expected.to()).equals(YearMonth.from(now.to()));
        boolean sameEnd = expected.to().equals(now.to()) || (sameMonth && endsWithMonth(last) && endsWithMonth(now));
        if (expected.from().equals(now.from()) && sameEnd) {
            return List.of();
        }
        return List.of(new Notice(
                "periods-differ",
                "period",
                new Message(
                        "两期不对应，同比仅供参考：上年" + last.text() + "，今年" + now.text(),
                        "the periods do not correspond, changes are only indicative: " + last.text() + " and "
                                + now.text())));
    }

    private static boolean endsWithMonth(Period period) {
        return period.to().getDayOfMonth() == period.to().lengthOfMonth();
    }
}
