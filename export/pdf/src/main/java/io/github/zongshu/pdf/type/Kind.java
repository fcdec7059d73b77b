package io.github.zongshu.pdf.type;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is to the typesetter (CLREQ, classes of characters; GB/T 15834-2011, 5.1). */
enum Kind {
    /** Han, kana: a break is allowed on both sides. */
    HAN,
    /** Symbols that are neither words nor marks: ■ ▲ ①. */
    SYMBOL,
    /** Opening brackets and quotes: blank in their left half. */
    OPEN,
    /** Closing brackets and quotes: blank in their right half. */
    CLOSE,
    /** ，、；： within the sentence: blank in their right half. */
    PAUSE,
    /** 。！？ at its end: blank in their right half. */
    STOP,
    /** The middle dot, half an em. */
    DOT,
    /** Dashes, tildes and strokes that connect what stands around them. */
    CONNECTOR,
    /** Points of an ellipsis. */
    ELLIPSIS,
    /** Letters and digits of words that are not broken, with their marks. */
    LATIN,
    /** A space between words; a break swallows it. */
    SPACE,
    /** A space of fixed width that no break swallows a line at: between the digits of a number, or U+00A0. */
    JOINED_SPACE;

    private static final Set<UnicodeScript> SQUARE_SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final String OPENERS = "“‘「『（《〈【〖〔［｛";
    private static final String CLOSERS = "”’」』）》〉】〗〕］｝";
    private static final String PAUSES = "，、；：";
    private static final String STOPS = "。！？．‼⁇⁈⁉";
    private static final String DOTS = "·・‧";
    private static final String CONNECTORS = "–—～〜／\u2E3A";
    private static final String ELLIPSES = "…⋯";
    private static final String SPACES = " \t\u3000\u2002\u2003\u200B";
    private static final String JOINED_SPACES = "\u00A0\u2009\u202F\u2005\u2006\u2007\u2008\u200A";

    static Kind of(int c) {
        if (isIdeograph(c)) {
            return HAN;
        }
        if (c < 0x80) {
            return c == ' ' || c == '\t' ? SPACE : LATIN;
        }
        return mark(c);
    }

    private static Kind mark(int c) {
        if (in(OPENERS, c)) {
            return OPEN;
        }
        if (in(CLOSERS, c)) {
            return CLOSE;
        }
        if (in(PAUSES, c)) {
            return PAUSE;
        }
        if (in(STOPS, c)) {
            return STOP;
        }
        if (in(DOTS, c)) {
            return DOT;
        }
        if (in(CONNECTORS, c)) {
            return CONNECTOR;
        }
        if (in(ELLIPSES, c)) {
            return ELLIPSIS;
        }
        return spaceOrWord(c);
    }

    private static Kind spaceOrWord(int c) {
        if (in(SPACES, c)) {
            return SPACE;
        }
        if (in(JOINED_SPACES, c)) {
            return JOINED_SPACE;
        }
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
        return c == '‰' || (Character.isLetterOrDigit(c) && !fullWidth) ? LATIN : SYMBOL;
    }

    /** Whether the character is written in a square of its own and counts as a character of a last line. */
    static boolean isIdeograph(int c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return true;
        }
        return c >= 0x2E80 && SQUARE_SCRIPTS.contains(UnicodeScript.of(c));
    }

    private static boolean in(String set, int c) {
        return set.indexOf(c) >= 0;
    }

    /** Whether the mark has half an em of blank that can be taken away. */
    boolean isSqueezable() {
        return this == OPEN || this == CLOSE || this == PAUSE || this == STOP;
    }

    /** Whether a reader sees nothing of it. */
    boolean isBlank() {
        return this == SPACE || this == JOINED_SPACE;
    }
}
