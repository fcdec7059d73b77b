package io.github.zongshu.quantity;

/**
 * Tells whether the words behind a number could be a measure word that no list has (帧, 畦, 个标准间), or are a slip of the pen or the
 * rest of a sentence (至件, 件件, 年后, 是报警电话).
 */
final class UnlistedUnit {
    private static final int LONGEST = 12;

    /** Signs that stand in measure words besides letters. */
    private static final String SIGNS = "%‰°℃℉/()·²³€$";

    /** Joiners, hedges, parts of numerals, and the little words of a sentence. */
    private static final String OF_SENTENCES = "至到余多约近超逾几数上下以左右来之又半是的了在和与或不也都就被已成折番参";

    /** 3年后 and 3天前 are times. */
    private static final String TIMES = "前后内外间起末中";

    /** 5K and 3M: thousands to some, kilometres or megabytes to others. */
    private static final String ENGLISH_POWERS = "KMGBTWkw";

    private UnlistedUnit() {}

    /** Whether {@code text} from {@code from} to {@code to} could be one. */
    static boolean fits(ScanText text, int from, int to) {
        if (to <= from || to - from > LONGEST || isSign(text, from, to) || isDoubled(text, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isUnitChar(text.charAt(i))) {
                return false;
            }
        }
        boolean power = to - from == 1 && text.isOneOf(from, ENGLISH_POWERS);
        return !power && !text.isOneOf(to - 1, TIMES) && !text.isOneOf(to - 1, "/(");
    }

    private static boolean isUnitChar(char c) {
        boolean numeral = Glyph.isDigit(c) || Glyph.isHanNumeral(c);
        return (Character.isLetter(c) || SIGNS.indexOf(c) >= 0) && OF_SENTENCES.indexOf(c) < 0 && !numeral;
    }

    /** 5%% and 1/: a sign parts letters or ends them, it begins nothing but a known word. */
    private static boolean isSign(ScanText text, int from, int to) {
        return text.isOneOf(from, "%‰/()·²³") || (to - from > 1 && text.isOneOf(to - 1, "%‰"));
    }

    /** 件件, 人次人次. */
    private static boolean isDoubled(ScanText text, int from, int to) {
        int half = (to - from) / 2;
        return half * 2 == to - from && text.startsWith(text.slice(from, from + half), from + half);
    }
}
