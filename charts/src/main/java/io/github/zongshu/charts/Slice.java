package io.github.zongshu.charts;

import io.github.zongshu.chart.Datum;
import io.github.zongshu.message.Message;
import io.github.zongshu.quantity.Arithmetic;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.value.DerivedValue;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A part of a ring.
 *
 * @param label what it is
 * @param figure what it amounts to, as printed
 * @param amount how large it is drawn; zero is not drawn, but listed
 */
record Slice(String label, String figure, BigDecimal amount) {
    private static final int MOST = 5;

    /** The slices as they are drawn: largest first; of more than five the four largest and the rest together, last. */
    static List<Slice> of(List<Datum> data, Typesetter type) {
        List<Datum> present = data.stream()
                .filter(datum -> datum.value() != null)
                .sorted(Comparator.comparing((Datum datum) -> number(datum), Comparator.reverseOrder()))
                .toList();
        List<Slice> slices = new ArrayList<>();
        int alone = present.size() > MOST ? MOST - 1 : present.size();
        present.subList(0, alone).forEach(datum -> slices.add(alone(datum)));
        if (alone < present.size()) {
            slices.add(together(present.subList(alone, present.size()), type));
        }
        return slices;
    }

    /** The names of the parts that nobody reported. */
    static List<String> missing(List<Datum> data) {
        return data.stream()
                .filter(datum -> datum.value() == null)
                .map(Datum::label)
                .toList();
    }

    private static BigDecimal number(Datum datum) {
        return value(datum).quantity().value();
    }

    private static Value value(Datum datum) {
        return Objects.requireNonNull(datum.value());
    }

    private static Slice alone(Datum datum) {
        return new Slice(datum.label(), value(datum).text(), number(datum));
    }

    private static Slice together(List<Datum> rest, Typesetter type) {
        List<Value> values = rest.stream().map(Slice::value).toList();
        List<Quantity> quantities = values.stream().map(Value::quantity).toList();
        BigDecimal amount = quantities.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        String names = rest.stream().map(Datum::label).collect(Collectors.joining("、"));
        type.notice(
                "chart-slices-merged",
                "",
                new Message("环形图最多五块，已合并为“其他”：" + names, "A ring has at most five slices; merged into one: " + names));
        boolean oneUnit = quantities.stream().map(Quantity::unit).distinct().count() == 1;
        return new Slice(
                "其他" + rest.size() + "项", oneUnit ? sum(values, quantities).text() : "", amount);
    }

    private static Value sum(List<Value> values, List<Quantity> quantities) {
        String references = values.stream().map(Value::reference).collect(Collectors.joining(", "));
        return new DerivedValue(
                "sum(" + references + ")",
                Arithmetic.sum(quantities),
                values.get(0).format(),
                values);
    }
}
