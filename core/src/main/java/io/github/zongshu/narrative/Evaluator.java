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
     * @throws UnknownReferenceException if a path names no number
     * @throws EvaluationException if the numbers do not go together: different units, division by zero
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

    private Value evaluate(Call call) {
        List<Value> inputs = call.arguments().stream()
                .filter(argument -> !(argument instanceof Digit))
                .map(this::evaluate)
                .toList();
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

    private static EvaluationException failure(Call call, String zh, String en) {
        return new EvaluationException(
                new Message(call.text() + "算不出来：" + zh, call.text() + " cannot be computed: " + en));
    }

    private static Quantity compute(Call call, List<Quantity> numbers) {
        Quantity first = numbers.get(0);
        Quantity second = numbers.get(1);
        return switch (call.function()) {
            case RATE -> Arithmetic.share(first, second, decimals(call, 1));
            case AVERAGE -> Arithmetic.average(first, second, decimals(call, 0));
            case SUM -> Arithmetic.sum(numbers);
            case DIFFERENCE ->
                percentages(numbers)
                        ? Arithmetic.changeInPoints(first, second)
                        : Arithmetic.difference(first, lessPoints(first, second));
            case CHANGE -> Arithmetic.change(first, second, decimals(call, 1));
        };
    }

    /** The difference of two percentages is told in 个百分点: 高出2.2% would mean something else. */
    private static boolean percentages(List<Quantity> numbers) {
        return numbers.stream().allMatch(number -> number.unit().equals(MeasureWord.PERCENT));
    }

    /** A percentage less percentage points is a percentage: 4.7% − 2.2个百分点. */
    private static Quantity lessPoints(Quantity first, Quantity second) {
        boolean points = first.unit().equals(MeasureWord.PERCENT)
                && second.unit().equals(MeasureWord.PERCENTAGE_POINT)
                && second.numeral().impliedUnit().isNone();
        return points ? new Quantity(second.numeral(), second.qualifier(), MeasureWord.PERCENT) : second;
    }

    private static int decimals(Call call, int otherwise) {
        return call.arguments().get(call.arguments().size() - 1) instanceof Digit digit ? digit.value() : otherwise;
    }
}
