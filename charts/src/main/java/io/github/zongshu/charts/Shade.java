package io.github.zongshu.charts;

import io.github.zongshu.charts.PlacedText.Anchor;
import io.github.zongshu.value.Value;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tints of a map or table: the larger the number, the stronger. Where some are negative, these have a hue of their own and zero
 * is the lightest of both.
 */
final class Shade {
    private static final double LIGHTEST = 0.9;
    private static final int STEPS = 5;

    private final Palette palette;
    private final Optional<Value> least;
    private final Optional<Value> greatest;

    Shade(Palette palette, List<Value> values) {
        Comparator<Value> byWorth =
                Comparator.comparing(value -> value.quantity().value());
        this.palette = palette;
        this.least = values.stream().min(byWorth);
        this.greatest = values.stream().max(byWorth);
    }

    private static double number(Optional<Value> value) {
        return value.map(v -> v.quantity().value().doubleValue()).orElse(0.0);
    }

    /** The ground of a number, on which words can be read. */
    Color of(Value value) {
        return of(value.quantity().value().doubleValue());
    }

    private Color of(double number) {
        double low = number(least);
        double high = number(greatest);
        Color hue = number < 0 ? palette.good() : palette.accent();
        double strength =
                low < 0 ? Math.abs(number) / Math.max(-low, high) : high > low ? (number - low) / (high - low) : 1;
        return palette.tint(hue, LIGHTEST * (1 - strength));
    }

    /** The room that the key takes, in text sizes. */
    static double keyHeight() {
        return 1.7;
    }

    /** Writes what the tints mean: the least number, some tints, the greatest. */
    void writeKey(Canvas canvas, double right, double top) {
        if (least.isEmpty() || greatest.isEmpty()) {
            return;
        }
        Typesetter type = canvas.type();
        double em = type.em();
        double middle = top + 0.65 * em;
        Line most = type.line(greatest.get().text(), type.mute());
        canvas.write(most, right, middle, Anchor.END);
        double x = right - most.width() - 0.5 * em;
        for (int i = STEPS - 1; i >= 0; i--) {
            double number = number(least) + (number(greatest) - number(least)) * i / (STEPS - 1);
            x -= 1.3 * em;
            canvas.fill(new Rectangle2D.Double(x, middle - 0.4 * em, 1.3 * em, 0.8 * em), of(number));
        }
        canvas.write(type.line(least.get().text(), type.mute()), x - 0.5 * em, middle, Anchor.END);
    }
}
