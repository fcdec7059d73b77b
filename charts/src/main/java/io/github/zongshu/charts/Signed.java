package io.github.zongshu.charts;

import io.github.zongshu.value.Value;

/** A gain or a loss as its label shows it. */
final class Signed {
    private Signed() {}

    /** The printed number; a gain with a plus sign, which a loss has by itself. */
    static String text(Value value) {
        return value.quantity().value().signum() > 0 ? "+" + value.text() : value.text();
    }
}
