package io.github.zongshu.value;

import io.github.zongshu.quantity.Printed;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;

/** A number that knows where it comes from: a reported metric, or something computed from metrics. */
public sealed interface Value permits MetricValue, DerivedValue {
    /** The reference that names it, without braces: {@code sessions} or {@code rate(resolved, issues)}. */
    String reference();

    /** What it amounts to, hedge and unit included. */
    Quantity quantity();

    /** How it is printed where it stands. */
    QuantityFormat format();

    /** The same number in another notation, as a table or a chart wants it. */
    Value in(QuantityFormat other);

    /** The printed number, whole: {@code 1.13万余件}. The only place where a bound number becomes text. */
    default String text() {
        return format().format(quantity());
    }

    /** The printed number in its parts, for writers that set them in different sizes. Joined they are {@link #text()}. */
    default Printed printed() {
        return format().print(quantity());
    }
}
