package io.github.zongshu.quantity;

/** Recognises a syllable of pinyin in brackets, as copied out of pages that print readings: 恳(kěn)谈. */
final class Pinyin {
    private static final int LONGEST = 6;
    private static final String VOWELS = "aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
    private static final String CONSONANTS = "bpmfdtnlgkhjqxzhcsryw";

    private Pinyin() {}

    /**
     * Where the bracketed syllable at {@code open} ends, bracket included; {@code open} if none stands there. Blanks and the width of
     * letters mean nothing: what is left of a text when they are mended must not become a syllable then.
     */
    static int end(String text, int open) {
        int i = skipBlanks(text, open + 1);
        int letters = 0;
        boolean vowel = false;
        while (letters < LONGEST && isLetter(at(text, i))) {
            vowel |= VOWELS.indexOf(at(text, i)) >= 0;
            letters++;
            i = skipBlanks(text, i + 1);
        }
        boolean tone = at(text, i) >= '1' && at(text, i) <= '5';
        int close = tone ? skipBlanks(text, i + 1) : i;
        return vowel && at(text, close) == ')' ? close + 1 : open;
    }

    private static int skipBlanks(String text, int from) {
        int to = from;
        while (to < text.length() && Glyph.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static char at(String text, int index) {
        return index < text.length() ? Script.plain(text.charAt(index)) : '\n';
    }

    private static boolean isLetter(char c) {
        return VOWELS.indexOf(c) >= 0 || CONSONANTS.indexOf(c) >= 0;
    }
}
