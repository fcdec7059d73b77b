package io.github.zongshu.io;

import io.github.zongshu.message.Message;
import java.util.Locale;
import java.util.OptionalInt;

/** Which characters a text may hold: those that every output can print and that show themselves to a reader. */
final class TextRules {
    private TextRules() {}

    /** The first character a text may not hold. */
    static OptionalInt firstBad(String text) {
        return text.codePoints().filter(TextRules::isBad).findFirst();
    }

    /** Reports a character that the text may not hold, and gives the place back. */
    static Place checked(Place place, String text, Findings findings) {
        firstBad(text).ifPresent(bad -> report(place, bad, findings));
        return place;
    }

    /** Reports a character. */
    static void report(Place place, int codePoint, Findings findings) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        findings.note(
                place,
                "control-character",
                new Message("有不可见的控制字符 " + name, "there is an invisible control character " + name),
                new Message("删去这个字符，重新输入这段文字", "delete the character, or type the text again"));
    }

    /**
     * Whether a code point is invisible or none at all: controls but tab and line breaks, the marks that turn the direction
     * of writing, halves of surrogate pairs, noncharacters.
     */
    static boolean isBad(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean none = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return control || direction || none;
    }
}
