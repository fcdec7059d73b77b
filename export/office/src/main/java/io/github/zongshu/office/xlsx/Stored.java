package io.github.zongshu.office.xlsx;

import java.math.BigDecimal;

/** How a cell holds a bound number. */
sealed interface Stored {
    /**
     * As a number.
     *
     * @param worth what is stored, at most 15 significant digits
     * @param format the number format under which it is printed
     */
    record Digits(BigDecimal worth, String format) implements Stored {}

    /**
     * As words, since Excel would change the number.
     *
     * @param text as the report prints it
     */
    record Words(String text) implements Stored {}
}
