package io.github.zongshu.quantity;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** The titles in 《》 and the names in quotation marks of a text that is read from left to right. */
final class Names {
    /** Marks that open or close a title or a name. */
    static final CharClass MARKS = CharClass.of("“‘《〈「『”’》〉」』\"");

    /** What stands in quotation marks and is longer than this is speech, not a name. */
    private static final int LONGEST_NAME = 24;

    private static final CharClass OPENING = CharClass.of("“‘《〈「『");
    private static final CharClass SPEECH = CharClass.of("，。！？；,");

    private final BitSet titles = new BitSet();
    private final BitSet names = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int straight = -1;

    /** Whether a place is inside 《》. */
    boolean isTitle(int index) {
        return titles.get(index);
    }

    /** Whether a place is inside quotation marks that hold a name, not speech. */
    boolean isName(int index) {
        return names.get(index);
    }

    /** Reads the mark at a place; all characters before it are known. */
    void read(char[] chars, int at) {
        char mark = chars[at];
        if (OPENING.has(mark)) {
            open.push(at);
        } else if (mark == '"') {
            if (straight >= 0) {
                add(chars, straight, at);
            }
            straight = straight >= 0 ? -1 : at;
        } else if (!open.isEmpty()) {
            add(chars, open.pop(), at);
        }
    }

    private void add(char[] chars, int from, int to) {
        if (to - from > LONGEST_NAME * 2) {
            return;
        }
        if (chars[from] == '《' || chars[from] == '〈') {
            titles.set(from, to);
        } else if (to - from <= LONGEST_NAME && !isSpeech(chars, from, to)) {
            names.set(from, to);
        }
    }

    private static boolean isSpeech(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SPEECH.has(chars[i])) {
                return true;
            }
        }
        return false;
    }
}
