package io.github.zongshu.office.xlsx;

import java.util.regex.Pattern;

/** SpreadsheetML reads {@code _x0041_} in texts as A (ECMA-376 part 1, 22.9.2.19); what only looks so has to say so. */
final class Escapes {
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    /** A text that reads back as it is. */
    static String escape(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
