package io.github.zongshu.report;

import io.github.zongshu.value.Value;
import java.util.Objects;

/**
 * A bound number in a line. It is never broken over two lines.
 *
 * @param value the number
 */
public record Bound(Value value) implements Inline {
    /** Refuses a number that is not there. */
    public Bound {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String text() {
        return value.text();
    }
}
