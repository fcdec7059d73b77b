package io.github.zongshu.audit;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.EvaluationException;
import io.github.zongshu.narrative.Expression;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.narrative.Expression.Digit;
import io.github.zongshu.narrative.Expression.Reference;
import io.github.zongshu.narrative.Lookup;
import io.github.zongshu.narrative.UnknownReferenceException;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.MeasureWord;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;

/** Computes expressions exactly, with no rounding on the way; {@code narrative.Evaluator} makes of them what is printed. */
final class Reckoner {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final MeasureWord TIMES = new MeasureWord("倍");

    private final Lookup lookup;

    Reckoner(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * What an expression comes to.
     *
     * @throws UnknownReferenceException if a number is missing
     * @throws EvaluationException if the numbers do not go together
     */
    Reckoned reckon(Expression expression) {
        return switch (expression) {
            case Reference reference ->
                lookup.find(reference.path())
                        .map(value -> Reckoned.of(value.quantity()))
                        .orElseThrow(() -> new UnknownReferenceException(reference.path()));
            case Call call -> reckon(call);
            case Digit digit -> throw new IllegalArgumentException("a digit is no number: " + digit.text());
        };
    }

    private Reckoned reckon(Call call) {
        List<Reckoned> inputs = call.expanded(lookup).arguments().stream()
                .filter(argument -> !(argument instanceof Digit))
                .map(this::reckon)
                .toList();
        try {
            return switch (call.function()) {
                case RATE ->
                    both(MeasureWord.PERCENT, inputs, (a, b) -> a.dividedBy(b).times(HUNDRED));
                case RATIO -> both(TIMES, inputs, Interval::dividedBy);
                case AVERAGE -> both(inputs.get(0).unit(), inputs, Interval::dividedBy);
                case SUM ->
                    inputs.stream()
                            .reduce((a, b) -> alike(call, a, b, Interval::plus))
                            .orElseThrow();
                case DIFFERENCE -> difference(call, inputs.get(0), inputs.get(1));
                case CHANGE -> both(MeasureWord.PERCENT, inputs, Reckoner::growth);
                case TREND, DOUBLED, HIGHEST, LOWEST, FIRST_TIME -> throw noNumber(call);
            };
        } catch (ArithmeticException e) {
            throw new EvaluationException(new Message(
                    call.text() + "算不出来：分母可能为零，或有负数",
                    call.text() + " cannot be computed: the divisor may be zero, or a number is negative"));
        }
    }

    private static EvaluationException noNumber(Call call) {
        return new EvaluationException(new Message(call.text() + "是文字，不是数", call.text() + " gives words, no number"));
    }

    private static Interval growth(Interval now, Interval before) {
        return now.dividedBy(before).times(HUNDRED).minus(Interval.exactly(HUNDRED));
    }

    /** Percentages differ by percentage points, and less percentage points they are percentages again: 4.7% − 2.2个百分点. */
    private static Reckoned difference(Call call, Reckoned a, Reckoned b) {
        boolean percent = a.unit().equals(MeasureWord.PERCENT);
        if (percent && b.unit().equals(MeasureWord.PERCENTAGE_POINT)) {
            return combined(MeasureWord.PERCENT, a, b, Interval::minus);
        }
        Reckoned difference = alike(call, a, b, Interval::minus);
        return percent
                ? new Reckoned(MeasureWord.PERCENTAGE_POINT, difference.stated(), difference.possible())
                : difference;
    }

    private static Reckoned both(MeasureWord unit, List<Reckoned> inputs, BinaryOperator<Interval> operation) {
        return combined(unit, inputs.get(0), inputs.get(1), operation);
    }

    private static Reckoned alike(Call call, Reckoned a, Reckoned b, BinaryOperator<Interval> operation) {
        if (!a.unit().equals(b.unit())) {
            List<MeasureWord> units = List.of(a.unit(), b.unit());
            throw new EvaluationException(new Message(
                    call.text() + "算不出来：单位不合" + units,
                    call.text() + " cannot be computed: the units do not go together " + units));
        }
        return combined(a.unit(), a, b, operation);
    }

    private static Reckoned combined(MeasureWord unit, Reckoned a, Reckoned b, BinaryOperator<Interval> operation) {
        return new Reckoned(unit, operation.apply(a.stated(), b.stated()), operation.apply(a.possible(), b.possible()));
    }
}
