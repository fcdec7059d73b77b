package io.github.zongshu.report;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Words. Control characters other than tab have no place in a document and are refused here, so that no writer has to
 * drop them.
 *
 * @param text the words; may be empty
 */
public record Text(String text) implements Inline {
    /** Refuses control characters and unpaired surrogates, which no format can hold. */
    public Text {
        Objects.requireNonNull(text, "text");
        text.codePoints().filter(Text::unprintable).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "text holds U+" + HexFormat.of().withUpperCase().toHexDigits(c, 4) + ": " + text);
        });
    }

    /** A line of plain words. */
    public static List<Inline> line(String words) {
        return words.isEmpty() ? List.of() : List.of(new Text(words));
    }

    private static boolean unprintable(int c) {
        boolean control = (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || surrogate || (c & 0xFFFE) == 0xFFFE;
    }
}
