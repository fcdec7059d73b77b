package io.github.zongshu.quantity;

/** Recognises a syllable of pinyin in brackets, as copied out of pages that print readings: 恳(kěn)谈. */
final class Pinyin {
    private static final int LONGEST = 6;
    private static final String VOWELS = "aeiouüvāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
    private static final String CONSONANTS = "bpmfdtnlgkhjqxzhcsryw";

    private Pinyin() {}

    /** Where the bracketed syllable at {@code open} ends, bracket included; {@code open} if none stands there. */
    static int end(String text, int open) {
        int i = open + 1;
        boolean vowel = false;
        while (i < text.length() && i - open <= LONGEST && isLetter(text.charAt(i))) {
            vowel |= VOWELS.indexOf(text.charAt(i)) >= 0;
            i++;
        }
        boolean tone = i < text.length() && text.charAt(i) >= '1' && text.charAt(i) <= '5';
        int close = tone ? i + 1 : i;
        boolean closed = close < text.length() && Script.plain(text.charAt(close)) == ')';
        return vowel && closed ? close + 1 : open;
    }

    private static boolean isLetter(char c) {
        return VOWELS.indexOf(c) >= 0 || CONSONANTS.indexOf(c) >= 0;
    }
}
