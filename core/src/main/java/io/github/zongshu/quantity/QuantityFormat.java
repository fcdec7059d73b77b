package io.github.zongshu.quantity;

import java.util.Objects;

/**
 * A way to write quantities. Immutable; the named styles are starting points. No style states more than the quantity does: the
 * interval of what is printed, read again, encloses {@link Quantity#interval()}. What a style cannot say so it prints as written.
 *
 * @param wording how far the number may be rewritten
 * @param scaling the power of ten that numbers are brought to
 * @param language the language and script
 * @param grouping what stands between groups of three digits; empty for none; English always has commas
 * @param withUnit whether the measure word is printed; {@code %} always is
 */
public record QuantityFormat(Wording wording, Scaling scaling, Language language, String grouping, boolean withUnit) {
    /** How far the number may be rewritten. */
    public enum Wording {
        /** Exactly as it was written. */
        AS_WRITTEN,
        /** As newspapers print: round numbers in 万 and 亿, otherwise all digits; 1.13万余 stays. */
        PRESS,
        /** As the grammar books want it: no 余 behind decimals (11300余), no two hedges on one number (数百万余, 约…左右). */
        STRICT,
        /** In Han numerals: 四十四万余, 百分之五点零. */
        HAN
    }

    /** The language and script of what is printed. */
    public enum Language {
        /** Chinese in Simplified characters. */
        SIMPLIFIED,
        /** Chinese in Traditional characters. */
        TRADITIONAL,
        /** English: {@code more than 440,000 participants}. */
        ENGLISH
    }

    /** Thin space, which GB/T 15835 allows between groups of three digits. */
    private static final String THIN_SPACE = "\u2009";

    /** Exactly as written: the inverse of {@link Quantity#parse}. */
    public static final QuantityFormat AS_WRITTEN = style(Wording.AS_WRITTEN);

    /** Prose of a newspaper: {@code 44万余人次}, {@code 14614个}. */
    public static final QuantityFormat PRESS = style(Wording.PRESS);

    /** Prose of a careful editor: {@code 11300余件}. */
    public static final QuantityFormat STRICT = style(Wording.STRICT);

    /** Figures in Han numerals: {@code 四十四万余人次}. */
    public static final QuantityFormat HAN = style(Wording.HAN);

    /** A cell of a table whose head names the measure word: {@code 14 614}. Not rescaled: one column, one scale. */
    public static final QuantityFormat TABLE = AS_WRITTEN.groupedBy(THIN_SPACE).withoutUnits();

    /** A figure board: {@code 14 614个}. */
    public static final QuantityFormat BOARD = AS_WRITTEN.groupedBy(THIN_SPACE);

    /** A label in a chart: {@code 1.13万余}, {@code 77.3%以上}. */
    public static final QuantityFormat CHART = AS_WRITTEN.withoutUnits();

    /** As written, in Traditional characters: {@code 44萬餘人次}. */
    public static final QuantityFormat TRADITIONAL = AS_WRITTEN.in(Language.TRADITIONAL);

    /** English prose: {@code more than 440,000 participants}. */
    public static final QuantityFormat ENGLISH = AS_WRITTEN.in(Language.ENGLISH);

    /** Checks its parts. */
    public QuantityFormat {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(scaling, "scaling");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(grouping, "grouping");
    }

    private static QuantityFormat style(Wording wording) {
        return new QuantityFormat(wording, Scaling.NONE, Language.SIMPLIFIED, "", true);
    }

    /** The same style with the measure word. */
    public QuantityFormat withUnits() {
        return new QuantityFormat(wording, scaling, language, grouping, true);
    }

    /** The same style without the measure word. */
    public QuantityFormat withoutUnits() {
        return new QuantityFormat(wording, scaling, language, grouping, false);
    }

    /** The same style with another separator between groups of three digits; empty for none. */
    public QuantityFormat groupedBy(String separator) {
        return new QuantityFormat(wording, scaling, language, separator, withUnit);
    }

    /** The same style in another language or script. */
    public QuantityFormat in(Language other) {
        return new QuantityFormat(wording, scaling, other, grouping, withUnit);
    }

    /** The same style with numbers brought to 万 or 亿; digits that are dropped become 余: 433884 in 万 with one decimal is 43.3万余. */
    public QuantityFormat scaled(Scaling other) {
        return new QuantityFormat(wording, other, language, grouping, withUnit);
    }

    /** Whether {@link Quantity#parse} of what is printed gives back an equal quantity. */
    public boolean isLossless() {
        return wording == Wording.AS_WRITTEN
                && scaling.equals(Scaling.NONE)
                && language != Language.ENGLISH
                && withUnit;
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
            case HAN -> HanRewording.han(quantity);
        };
        Quantity faithful = ReadBack.checked(quantity, reworded);
        Quantity scaled = ReadBack.checked(faithful, scaling.apply(faithful));
        return switch (language) {
            case SIMPLIFIED -> layOut(scaled);
            case TRADITIONAL -> traditional(layOut(scaled));
            case ENGLISH -> EnglishWording.print(scaled, withUnit);
        };
    }

    private Printed layOut(Quantity q) {
        Qualifier words = q.qualifier();
        String sign = q.numeral().impliedUnit().isNone() ? q.unit().text() : "";
        boolean percent = sign.equals("%") || sign.equals("‰");
        String digits = withUnit || percent ? q.numeral().digits() : NumeralRange.withoutUnit(q.numeral(), sign);
        String number =
                Digits.group(digits, grouping) + words.inner() + q.numeral().scale();
        if (percent && words.after().isEmpty()) {
            return new Printed(words.before(), number + sign, words.tail(), "");
        }
        String unit = withUnit || percent ? sign : "";
        return new Printed(words.before(), number, words.after(), unit + words.tail());
    }

    private static Printed traditional(Printed printed) {
        return new Printed(
                Script.traditional(printed.before()),
                Script.traditional(printed.number()),
                Script.traditional(printed.after()),
                Script.traditional(printed.unit()));
    }
}
