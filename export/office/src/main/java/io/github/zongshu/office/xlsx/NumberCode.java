package io.github.zongshu.office.xlsx;

import io.github.zongshu.quantity.Printed;
import io.github.zongshu.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number format codes (ECMA-376 part 1, 18.8.31). Between groups of three digits stands what the reader's spreadsheet is set
 * to, since no code can name another separator that holds for numbers of any length.
 */
final class NumberCode {
    private static final Pattern ARABIC = Pattern.compile("(-?(?:0|[1-9]\\d*)(?:\\.(\\d+))?)([万亿%‰]?)");

    private NumberCode() {}

    /**
     * A code that prints any number of the kind: {@code #,##0"余"}. Nothing where no code can: Excel divides by thousands
     * only, so it prints 43.4万 and 1906.40亿, but not 44万.
     *
     * @param value the number as it is to be printed
     * @param worth what the cell stores
     * @param fractions whether per cent are stored as fractions, so that % is Excel's own
     */
    static Optional<String> live(Value value, BigDecimal worth, boolean fractions) {
        Printed printed = value.printed();
        String grouping = value.format().grouping();
        Matcher arabic = ARABIC.matcher(regrouped(printed.number(), grouping, ""));
        if (!arabic.matches() || (worth.signum() < 0 && !printed.before().isEmpty())) {
            return Optional.empty();
        }
        BigDecimal digits = new BigDecimal(arabic.group(1));
        String scale = arabic.group(3);
        boolean sign = scale.equals("%") && fractions;
        String behind = (sign ? "" : scale) + printed.after() + printed.unit();
        String whole = grouping.isEmpty() ? "0" : "#,##0";
        return core(whole, digits.scale(), scale)
                .filter(code ->
                        digits.scaleByPowerOfTen(power(scale, fractions)).compareTo(worth) == 0)
                .map(code -> literal(printed.before()) + code + (sign ? "%" : "") + literal(behind));
    }

    /**
     * A code that prints one number in certain words, and any other number plainly: {@code [=440000]"44万余";General}. So
     * nobody who changes the number is shown the old words.
     */
    static String fixed(Value value, BigDecimal worth, boolean fraction) {
        String words = regrouped(value.text(), value.format().grouping(), ",");
        return "[=" + worth.toPlainString() + "]" + literal(words) + ";" + (fraction ? "0.0%" : "General");
    }

    /** A code that prints all digits. */
    static String plain(BigDecimal worth) {
        return decimals("0", Math.max(0, worth.stripTrailingZeros().scale()));
    }

    private static String regrouped(String words, String grouping, String separator) {
        return grouping.isEmpty() ? words : words.replace(grouping, separator);
    }

    private static Optional<String> core(String whole, int decimals, String scale) {
        return switch (scale) {
            case "万" -> divided(decimals, 4);
            case "亿" -> divided(decimals, 8);
            default -> Optional.of(decimals(whole, decimals));
        };
    }

    /** Each comma behind the digits divides by a thousand; the point is a literal between two of them. */
    private static Optional<String> divided(int decimals, int power) {
        int thousands = power - decimals;
        return decimals > 0 && thousands >= 0 && thousands % 3 == 0
                ? Optional.of("0\\." + "0".repeat(decimals) + ",".repeat(thousands / 3))
                : Optional.empty();
    }

    private static int power(String scale, boolean fractions) {
        return switch (scale) {
            case "万" -> 4;
            case "亿" -> 8;
            case "%" -> fractions ? -2 : 0;
            default -> 0;
        };
    }

    private static String decimals(String whole, int decimals) {
        return decimals == 0 ? whole : whole + "." + "0".repeat(decimals);
    }

    private static String literal(String words) {
        return words.isEmpty() ? "" : "\"" + words.replace("\"", "\"\\\"\"") + "\"";
    }
}
