package io.github.zongshu.quantity;

import java.util.Objects;

/**
 * A way to write quantities. Immutable; the named styles are starting points. No style states more than the quantity does: the
 * interval of what is printed encloses {@link Quantity#interval()}.
 *
 * @param wording how far the number may be rewritten
 * @param grouping what stands between groups of three digits; empty for none
 * @param withUnit whether the measure word is printed; {@code %} always is
 */
public record QuantityFormat(Wording wording, String grouping, boolean withUnit) {
    /** How far the number may be rewritten. */
    public enum Wording {
        /** Exactly as it was written. */
        AS_WRITTEN,
        /** As newspapers print: round numbers in 万 and 亿, otherwise all digits; 1.13万余 stays. */
        PRESS,
        /** As the grammar books want it: no 余 behind decimals (1.13万余 becomes 11300余). */
        STRICT
    }

    /** Thin space, which GB/T 15835 allows between groups of three digits. */
    private static final String THIN_SPACE = "\u2009";

    /** Exactly as written: the inverse of {@link Quantity#parse}. */
    public static final QuantityFormat AS_WRITTEN = new QuantityFormat(Wording.AS_WRITTEN, "", true);

    /** Prose of a newspaper: {@code 44万余人次}, {@code 14614个}. */
    public static final QuantityFormat PRESS = new QuantityFormat(Wording.PRESS, "", true);

    /** Prose of a careful editor: {@code 11300余件}. */
    public static final QuantityFormat STRICT = new QuantityFormat(Wording.STRICT, "", true);

    /** A cell of a table whose head names the measure word: {@code 14 614}. Not rescaled: one column, one scale. */
    public static final QuantityFormat TABLE = new QuantityFormat(Wording.AS_WRITTEN, THIN_SPACE, false);

    /** A figure board: {@code 14 614个}. */
    public static final QuantityFormat BOARD = new QuantityFormat(Wording.AS_WRITTEN, THIN_SPACE, true);

    /** A label in a chart: {@code 1.13万余}, {@code 77.3%以上}. */
    public static final QuantityFormat CHART = new QuantityFormat(Wording.AS_WRITTEN, "", false);

    /** Checks its parts. */
    public QuantityFormat {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(grouping, "grouping");
    }

    /** The same style with the measure word. */
    public QuantityFormat withUnits() {
        return new QuantityFormat(wording, grouping, true);
    }

    /** The same style without the measure word. */
    public QuantityFormat withoutUnits() {
        return new QuantityFormat(wording, grouping, false);
    }

    /** The quantity in this style. */
    public String format(Quantity quantity) {
        return print(quantity).text();
    }

    /** The quantity in this style, in pieces. */
    public Printed print(Quantity quantity) {
        Quantity reworded = switch (wording) {
            case AS_WRITTEN -> quantity;
            case PRESS -> Rewording.press(quantity);
            case STRICT -> Rewording.strict(quantity);
        };
        return layOut(reworded);
    }

    private Printed layOut(Quantity q) {
        Qualifier words = q.qualifier();
        String number = Digits.group(q.numeral().digits(), grouping)
                + words.inner()
                + q.numeral().scale();
        String sign = q.numeral().impliedUnit().isNone() ? q.unit().text() : "";
        boolean percent = sign.equals("%") || sign.equals("‰");
        if (percent && words.after().isEmpty()) {
            return new Printed(words.before(), number + sign, words.tail(), "");
        }
        String unit = withUnit || percent ? sign : "";
        return new Printed(words.before(), number, words.after(), unit + words.tail());
    }
}
