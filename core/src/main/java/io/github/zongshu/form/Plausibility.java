package io.github.zongshu.form;

import io.github.zongshu.form.Examined.Given;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the numbers of a form against their limits, each other, and last year. */
final class Plausibility {
    private static final BigDecimal TEN = BigDecimal.TEN;
    /** A slip between 元 and 万元 is a factor of ten thousand, give or take what a year changes. */
    private static final BigDecimal SLIP_LEAST = BigDecimal.valueOf(2_000);

    private static final BigDecimal SLIP_MOST = BigDecimal.valueOf(50_000);

    private final FormPlan plan;
    private final @Nullable FormUnit unit;
    private final Map<String, Given> numbers;
    private final Remarks remarks;

    Plausibility(FormPlan plan, @Nullable FormUnit unit, Map<String, Given> numbers, Remarks remarks) {
        this.plan = plan;
        this.unit = unit;
        this.numbers = numbers;
        this.remarks = remarks;
    }

    void check() {
        for (FormField field : plan.form().fields()) {
            Given given = numbers.get(field.id());
            if (given != null) {
                remarks.moveTo(given.answer(), field.label());
                limits(field, given.quantity());
                atMost(field, given.quantity());
                lastYear(field, given);
            }
        }
    }

    private void limits(FormField field, Quantity quantity) {
        Interval interval = quantity.interval();
        BigDecimal least = field.least();
        BigDecimal most = field.most();
        if (least != null && interval.isBelow(Interval.exactly(scaled(field, least)))) {
            remarks.object(
                    "below-least",
                    new Message(
                            quantity + "小于下限" + least.toPlainString() + field.unit(),
                            quantity + " is below the least, " + least.toPlainString() + field.unit()),
                    new Message("核对后改正", "check and correct it"));
        }
        if (most != null && Interval.exactly(scaled(field, most)).isBelow(interval)) {
            remarks.object(
                    "above-most",
                    new Message(
                            quantity + "大于上限" + most.toPlainString() + field.unit(),
                            quantity + " is above the most, " + most.toPlainString() + field.unit()),
                    new Message("核对数字和单位后改正", "check the number and its unit"));
        }
    }

    private static BigDecimal scaled(FormField field, BigDecimal limit) {
        return limit.scaleByPowerOfTen(field.exponent());
    }

    private void atMost(FormField field, Quantity quantity) {
        Given other = numbers.get(field.limits().atMost());
        if (other != null && other.quantity().interval().isBelow(quantity.interval())) {
            String name =
                    plan.field(other.answer().field()).map(FormField::label).orElse("");
            remarks.object(
                    "above-other",
                    new Message(
                            quantity + "大于“" + name + "”的" + other.quantity(),
                            quantity + " is above " + other.quantity() + " of \"" + name + "\""),
                    new Message("两个数至少有一个不对", "at least one of the two is wrong"));
        }
    }

    /** A change by thousands of times is a slip of the unit, unless the sender says why; by ten times it is remarkable. */
    private void lastYear(FormField field, Given given) {
        Optional<Quantity> last = unit == null ? Optional.empty() : plan.last(unit, field);
        if (last.isEmpty() || field.isPercent()) {
            return;
        }
        BigDecimal before = last.get().value();
        BigDecimal now = given.quantity().value();
        if (before.signum() <= 0 || now.signum() <= 0) {
            return;
        }
        BigDecimal more = now.max(before);
        BigDecimal less = now.min(before);
        boolean slip = more.compareTo(less.multiply(SLIP_LEAST)) >= 0 && more.compareTo(less.multiply(SLIP_MOST)) <= 0;
        String zh = "填的是" + given.quantity() + "，上年是" + last.get();
        String en = given.quantity() + " stands here, last year it was " + last.get();
        String remark = given.answer().remark();
        if (slip && remark.isBlank()) {
            remarks.object(
                    "unit-slip",
                    new Message(zh + "，相差上万倍，单位可能填错", en + ": thousands of times apart, perhaps in another unit"),
                    new Message("核对单位；确实如此的，在备注里说明原因", "check the unit; if it is right, say why in the remark"));
        } else if (more.compareTo(less.multiply(TEN)) >= 0) {
            remarks.note(
                    "changed-tenfold",
                    zh + "，相差十倍以上" + (remark.isBlank() ? "" : "；备注：" + remark),
                    en + ", more than ten times apart" + (remark.isBlank() ? "" : "; remark: " + remark));
        }
    }
}
