package io.github.zongshu.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand right before a numeral and belongs to it: a sign (-, 负, 零下) or a currency (¥, US$, 人民币).
 *
 * @param text as written
 * @param negative whether it turns the sign
 * @param currency the money that it names; none for a sign
 */
record NumeralPrefix(String text, boolean negative, MeasureWord currency) {
    private static final WordTree<NumeralPrefix> ALL = WordTree.forward(all());

    /** The longest one at a place. */
    static Optional<NumeralPrefix> at(ScanText text, int at) {
        return ALL.find(text, at).map(WordTree.Hit::meaning);
    }

    /** Whether a currency is written in Latin letters at a place and a digit follows: US$300, RMB 50. */
    static boolean isLatinCurrency(ScanText text, int at) {
        return at(text, at)
                .filter(prefix -> !prefix.currency.isNone())
                .filter(prefix -> Glyph.isDigit(text.at(prefix.end(text, at))))
                .isPresent();
    }

    /** Where the numeral begins, behind a blank if there is one. */
    int end(ScanText at, int start) {
        int end = start + text.length();
        boolean blank = !currency.isNone() && at.isOneOf(end, " ") && Glyph.isDigit(at.at(end + 1));
        return blank ? end + 1 : end;
    }

    private static Map<String, WordTree.Entry<NumeralPrefix>> all() {
        Map<String, WordTree.Entry<NumeralPrefix>> all = new LinkedHashMap<>();
        signs(all, false, "+");
        signs(all, true, "-", "负", "零下");
        currency(all, "元", "¥", "人民币", "RMB", "CNY");
        currency(all, "美元", "$", "US$", "USD", "美元");
        currency(all, "港元", "HK$", "HKD", "港币");
        currency(all, "新台币", "NT$");
        currency(all, "澳元", "A$", "AUD");
        currency(all, "加元", "C$", "CAD");
        currency(all, "新加坡元", "S$", "SGD");
        currency(all, "欧元", "€", "EUR");
        currency(all, "英镑", "£", "GBP");
        currency(all, "日元", "JPY");
        return all;
    }

    private static void signs(Map<String, WordTree.Entry<NumeralPrefix>> all, boolean negative, String... words) {
        for (String word : words) {
            all.put(word, new WordTree.Entry<>(new NumeralPrefix(word, negative, MeasureWord.NONE), ""));
        }
    }

    private static void currency(Map<String, WordTree.Entry<NumeralPrefix>> all, String unit, String... words) {
        for (String word : words) {
            all.put(word, new WordTree.Entry<>(new NumeralPrefix(word, false, new MeasureWord(unit)), ""));
        }
    }
}
