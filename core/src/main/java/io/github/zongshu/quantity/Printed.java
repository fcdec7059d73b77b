package io.github.zongshu.quantity;

/**
 * A formatted quantity in the pieces that a figure board sets in different sizes: 近 · 44万 · 余 · 人次.
 *
 * @param before the hedging word before the number, or empty
 * @param number the number with 万 or 亿, and with its {@code %} sign
 * @param after the hedging word right behind the number, or empty
 * @param unit the measure word with any hedging word behind it (人以上); empty if omitted
 */
public record Printed(String before, String number, String after, String unit) {
    /** The pieces joined, as running text prints them. */
    public String text() {
        return before + number + after + unit;
    }
}
