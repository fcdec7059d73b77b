package io.github.zongshu.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Brings long Arabic numbers to 万 or 亿 with a limited number of decimals. What that would drop of an exact number is told by 余,
 * never rounded away: 433884户 is 43.3万余户. A number that cannot be told so stays as it is.
 *
 * @param power 万 or 亿; empty for no scaling
 * @param decimals how many decimals are kept at most, from 0
 */
public record Scaling(String power, int decimals) {
    /** No scaling. */
    public static final Scaling NONE = new Scaling("", 0);

    /** Checks the power. */
    public Scaling {
        if (!Objects.requireNonNull(power, "power").isEmpty() && !power.equals("万") && !power.equals("亿")) {
            throw new IllegalArgumentException("power is neither 万 nor 亿: " + power);
        }
        if (decimals < 0) {
            throw new IllegalArgumentException("decimals: " + decimals);
        }
    }

    /** Numbers in 万. */
    public static Scaling myriads(int decimals) {
        return new Scaling("万", decimals);
    }

    /** Numbers in 亿. */
    public static Scaling hundredMillions(int decimals) {
        return new Scaling("亿", decimals);
    }

    Quantity apply(Quantity q) {
        Numeral n = q.numeral();
        int exponent = NumeralReader.exponentOf(power);
        BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        boolean plain = n.form() == Numeral.Form.PLAIN
                && n.isArabic()
                && n.impliedUnit().isNone()
                && n.low().compareTo(one) >= 0;
        if (exponent == 0 || !plain) {
            return q;
        }
        BigDecimal exact = n.low().scaleByPowerOfTen(-exponent).stripTrailingZeros();
        BigDecimal kept = exact.scale() > decimals ? exact.setScale(decimals, RoundingMode.FLOOR) : exact;
        Quantity scaled = new Quantity(
                Numeral.scaled(kept.setScale(Math.max(0, kept.scale())), power),
                words(q, kept.compareTo(exact) < 0),
                q.unit());
        return scaled.interval().encloses(q.interval()) ? scaled : q;
    }

    /** 余 moves behind the power; it also stands for digits that are dropped. */
    private static Qualifier words(Quantity q, boolean dropped) {
        Qualifier words = q.qualifier();
        String remainder = words.inner().isEmpty() ? words.after() : words.inner();
        boolean bare = words.equals(Qualifier.NONE);
        return new Qualifier(words.before(), "", dropped && bare ? "余" : remainder, words.tail());
    }
}
