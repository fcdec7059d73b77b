package io.github.zongshu.charts;

import io.github.zongshu.chart.SeriesBarChart;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One bar of parts on each other.
 *
 * @param parts what was reported, from the base up
 * @param complete whether every series was reported
 * @param shares whether the bar is 100 %, whatever its sum
 */
record Stack(List<Part> parts, boolean complete, boolean shares) {
    /**
     * A part of a stack.
     *
     * @param series the index of its series
     * @param from where it begins, in the numbers of the axis
     * @param to where it ends
     * @param figure its number, or, of a 100 % bar, its share
     */
    record Part(int series, double from, double to, Value figure) {}

    /** All bars of a chart, in its order. */
    static List<Stack> of(SeriesBarChart chart) {
        boolean shares = chart.arrangement() == SeriesBarChart.Arrangement.SHARED;
        List<Stack> stacks = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            stacks.add(of(chart, category, shares));
        }
        return stacks;
    }

    private static Stack of(SeriesBarChart chart, int category, boolean shares) {
        List<Integer> series = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Value value = chart.series().get(i).values().get(category);
            if (value != null) {
                series.add(i);
                values.add(value);
            }
        }
        double sum = values.stream().mapToDouble(Stack::number).sum();
        double whole = shares && sum > 0 ? sum : 1;
        List<Part> parts = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < values.size(); i++) {
            double to = at + number(values.get(i)) / whole;
            parts.add(new Part(series.get(i), at, to, shares ? share(values, i, sum) : values.get(i)));
            at = to;
        }
        return new Stack(parts, values.size() == chart.series().size(), shares);
    }

    private static double number(Value value) {
        return value.quantity().value().doubleValue();
    }

    /** What is in per cent already and makes 100 is its own share. */
    private static Value share(List<Value> values, int index, double sum) {
        Value value = values.get(index);
        Quantity whole = Arithmetic.sum(values.stream().map(Value::quantity).toList());
        if (sum <= 0 || (whole.unit().text().equals("%") && sum == 100)) {
            return value;
        }
        String reference = "rate(" + value.reference() + ", " + sum(values).reference() + ")";
        List<Quantity> others =
                new ArrayList<>(values.stream().map(Value::quantity).toList());
        Quantity part = others.remove(index);
        return new DerivedValue(reference, Arithmetic.shareBeside(part, others, 1), value.format(), values);
    }

    private static Value sum(List<Value> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        String references =
                String.join(", ", values.stream().map(Value::reference).toList());
        Quantity sum = Arithmetic.sum(values.stream().map(Value::quantity).toList());
        return new DerivedValue("sum(" + references + ")", sum, values.get(0).format(), values);
    }

    /** The sum that its end is labelled with; none of a 100 % bar, and none where a part is missing. */
    Optional<Value> total() {
        return shares || !complete || parts.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(parts.stream().map(Part::figure).toList()));
    }

    /** Where the bar ends, in the numbers of the axis. */
    double end() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1).to();
    }

    /** What stands at its end. */
    Line endLabel(Typesetter type) {
        if (!complete) {
            return type.line(parts.isEmpty() ? Missing.TEXT : "有未报", type.mute());
        }
        return type.line(total().map(Value::text).orElse(""), type.strong());
    }
}
