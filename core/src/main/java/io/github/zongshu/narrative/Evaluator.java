package io.github.zongshu.narrative;

import io.github.zongshu.message.Message;
import io.github.zongshu.narrative.Expression.Call;
import io.github.zongshu.narrative.Expression.Digit;
import io.github.zongshu.narrative.Expression.Reference;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.List;

/** Computes expressions from numbers. Hedges go through every step: a rate of hedged numbers is hedged. */
public final class Evaluator {
    private final Lookup lookup;

    /** An evaluator over some numbers. */
    public Evaluator(Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The number an expression stands for, in press notation.
     *
     * @throws UnknownReferenceException if a path, or one that a wildcard stands for, names no number
     * @throws EvaluationException if the numbers do not go together (different units, division by zero), or the function gives
     *     words
     */
    public Value evaluate(Expression expression) {
        return switch (expression) {
            case Reference reference ->
                lookup.find(reference.path()).orElseThrow(() -> new UnknownReferenceException(reference.path()));
            case Call call -> evaluate(call);
            case Digit digit ->
                throw new EvaluationException(
                        new Message("数字" + digit.text() + "不是指标", "the digit " + digit.text() + " is no metric"));
        };
    }

    /**
     * What an expression prints in prose: its number in press notation, or the words that its numbers prove.
     *
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException as {@link #evaluate}, or if the numbers do not prove the words; then it names the counter-example
     */
    public Wording wording(Expression expression) {
        if (!(expression instanceof Call call) || !call.function().givesWords()) {
            return Wording.of(evaluate(expression));
        }
        List<Value> inputs = inputs(call);
        return switch (call.function()) {
            case TREND -> new Trend(call, inputs).wording(decimals(call, 1));
            case DOUBLED -> new Trend(call, inputs).doubled();
            case HIGHEST -> new Ranking(call, inputs).highest();
            case LOWEST -> new Ranking(call, inputs).lowest();
            case FIRST_TIME -> new Ranking(call, inputs).first();
            case RATE, RATIO, AVERAGE, SUM, DIFFERENCE, CHANGE -> throw new AssertionError(call.function());
        };
    }

    private Value evaluate(Call call) {
        if (call.function().givesWords()) {
            throw new EvaluationException(new Message(
                    call.text() + "是文字，不是数，只能用在文中", call.text() + " gives words, no number; use it in prose only"));
        }
        List<Value> inputs = inputs(call);
        List<Quantity> numbers = inputs.stream().map(Value::quantity).toList();
        try {
            return new DerivedValue(call.text(), compute(call, numbers), QuantityFormat.PRESS, inputs);
        } catch (ArithmeticException e) {
            throw failure(call, "分母可能为零，或有负数", "the divisor may be zero, or a number is negative");
        } catch (IllegalArgumentException e) {
            List<MeasureWord> units = numbers.stream().map(Quantity::unit).toList();
            throw failure(call, "单位不合" + units, "the units do not go together " + units);
        }
    }

    static EvaluationException failure(Call call, String zh, String en) {
        return new EvaluationException(
                new Message(call.text() + "算不出来：" + zh, call.text() + " cannot be computed: " + en));
    }

    private List<Value> inputs(Call call) {
        return call.expanded(lookup).arguments().stream()
                .filter(argument -> !(argument instanceof Digit))
                .map(this::evaluate)
                .toList();
    }

    private static Quantity compute(Call call, List<Quantity> numbers) {
        return switch (call.function()) {
            case RATE -> Arithmetic.share(numbers.get(0), numbers.get(1), decimals(call, 1));
            case RATIO -> Arithmetic.ratio(numbers.get(0), numbers.get(1), decimals(call, 1));
            case AVERAGE -> Arithmetic.average(numbers.get(0), numbers.get(1), decimals(call, 0));
            case SUM -> Arithmetic.sum(numbers);
            case DIFFERENCE -> difference(numbers.get(0), numbers.get(1));
            case CHANGE -> Arithmetic.change(numbers.get(0), numbers.get(1), decimals(call, 1));
            case TREND, DOUBLED, HIGHEST, LOWEST, FIRST_TIME -> throw new AssertionError(call.function());
        };
    }

    /** The difference of two percentages is told in 个百分点: 高出2.2% would mean something else. */
    private static Quantity difference(Quantity a, Quantity b) {
        boolean percentages = a.unit().equals(MeasureWord.PERCENT) && b.unit().equals(MeasureWord.PERCENT);
        return percentages ? Arithmetic.changeInPoints(a, b) : Arithmetic.difference(a, lessPoints(a, b));
    }

    /** A percentage less percentage points is a percentage: 4.7% − 2.2个百分点. */
    private static Quantity lessPoints(Quantity first, Quantity second) {
        boolean points = first.unit().equals(MeasureWord.PERCENT)
                && second.unit().equals(MeasureWord.PERCENTAGE_POINT)
                && second.numeral().impliedUnit().isNone();
        return points ? new Quantity(second.numeral(), second.qualifier(), MeasureWord.PERCENT) : second;
    }

    private static int decimals(Call call, int otherwise) {
        return call.arguments().getLast() instanceof Digit digit ? digit.value() : otherwise;
    }
}
