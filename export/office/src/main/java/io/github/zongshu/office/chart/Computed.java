package io.github.zongshu.office.chart;

import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Interval;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers that a chart draws beside those of its record, each with the way it was computed, so that Excel writes a formula. */
final class Computed {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Computed() {}

    /** The sum of numbers of one unit; of a single one, itself. */
    static Value sum(List<Value> parts) {
        Quantity sum = Arithmetic.sum(parts.stream().map(Value::quantity).toList());
        return parts.size() == 1 ? parts.get(0) : derived(sums(parts), sum, parts);
    }

    /** Where bars that hang on each other have got to: the sum of the numbers as drawn, hedges left aside. */
    static Value drawnSum(List<Value> parts) {
        BigDecimal sum = parts.stream().map(Computed::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        Quantity drawn = Quantity.of(sum, parts.get(0).quantity().unit().text());
        return parts.size() == 1 ? parts.get(0) : derived(sums(parts), drawn, parts);
    }

    /** The length of a bar for a number of either sign. */
    static Value length(Value value) {
        Quantity length =
                Quantity.of(number(value).abs(), value.quantity().unit().text());
        return number(value).signum() < 0 ? derived("trend(" + value.reference() + ")", length, List.of(value)) : value;
    }

    /** How far two numbers lie apart as drawn. */
    static Value distance(Value more, Value less) {
        BigDecimal distance = number(more).subtract(number(less));
        Quantity drawn = Quantity.of(distance, more.quantity().unit().text());
        return derived("difference(" + more.reference() + ", " + less.reference() + ")", drawn, List.of(more, less));
    }

    /** What part of all a part is, in per cent with one decimal; what is in per cent already and makes 100 is its own share. */
    static Value share(Value part, List<Value> all) {
        Value whole = sum(all);
        boolean itself = Numbers.areRates(List.copyOf(all)) && number(whole).compareTo(HUNDRED) == 0;
        if (itself || number(whole).signum() <= 0) {
            return part;
        }
        String reference = "rate(" + part.reference() + ", " + whole.reference() + ")";
        return derived(reference, share(part.quantity(), whole.quantity(), all), List.of(part, whole));
    }

    private static Quantity share(Quantity part, Quantity whole, List<Value> all) {
        if (mayBeZero(whole)) {
            BigDecimal drawn = part.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP);
            return Quantity.parse("约" + drawn.toPlainString() + "%");
        }
        boolean exact = all.stream().allMatch(value -> value.quantity().isExact());
        return exact || mayBeZero(part) ? Arithmetic.share(part, whole, 1) : hedgedShare(part, all);
    }

    /** Whether a division by it might fail. */
    static boolean mayBeZero(Quantity quantity) {
        return quantity.value().signum() <= 0 || quantity.interval().contains(BigDecimal.ZERO);
    }

    /** The part stands in the whole too, so that what it may be is not counted twice: 100 by 1 and the others over the part. */
    private static Quantity hedgedShare(Quantity part, List<Value> all) {
        List<Quantity> others =
                new ArrayList<>(all.stream().map(Value::quantity).toList());
        others.remove(part);
        Interval rest = Interval.sum(others.stream().map(Quantity::interval).toList());
        Interval whole = rest.dividedBy(part.interval()).plus(Interval.exactly(BigDecimal.ONE));
        Interval share = Interval.exactly(HUNDRED).dividedBy(whole);
        BigDecimal least = share.low().at().setScale(1, RoundingMode.DOWN);
        return Quantity.parse(least.toPlainString() + "%以上");
    }

    /** What was reached of what was aimed at, in per cent with one decimal. */
    static Value rate(Value value, Value target) {
        Quantity rate = Arithmetic.share(value.quantity(), target.quantity(), 1);
        return derived("rate(" + value.reference() + ", " + target.reference() + ")", rate, List.of(value, target));
    }

    static BigDecimal number(Value value) {
        return value.quantity().value();
    }

    private static String sums(List<Value> parts) {
        return parts.stream().map(Value::reference).collect(Collectors.joining(", ", "sum(", ")"));
    }

    private static Value derived(String reference, Quantity quantity, List<Value> inputs) {
        return new DerivedValue(reference, quantity, inputs.get(0).format(), inputs);
    }
}
