package io.github.zongshu.cli;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * How many cells of a terminal a text fills: two for a wide or full-width character, none for a combining or invisible one,
 * otherwise one. Wide and full-width as in Unicode Standard Annex 11; what is ambiguous there counts as narrow.
 */
final class DisplayWidth {
    private static final Set<UnicodeBlock> WIDE = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
            UnicodeBlock.KANGXI_RADICALS,
            UnicodeBlock.CJK_STROKES,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.VERTICAL_FORMS,
            UnicodeBlock.SMALL_FORM_VARIANTS,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.HIRAGANA,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.BOPOMOFO,
            UnicodeBlock.BOPOMOFO_EXTENDED,
            UnicodeBlock.HANGUL_SYLLABLES);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        boolean fullWidth = (c >= 0xff01 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6);
        return fullWidth
                || Character.isIdeographic(c)
                || Character.isEmojiPresentation(c)
                || WIDE.contains(UnicodeBlock.of(c));
    }
}
