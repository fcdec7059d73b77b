package io.github.zongshu.quantity;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** A clean text with what recognisers ask of a place: whether it is inside a title or a quoted name, whether a line starts there. */
final class ScanText implements CharSequence {
    /** What stands in quotation marks and is longer than this is speech, not a name. */
    private static final int LONGEST_NAME = 24;

    private static final String OPENING = "“‘《〈「『";
    private static final String CLOSING = "”’》〉」』";
    private static final String SPEECH = "，。！？；,";

    private final String source;
    private final char[] chars;
    private final Places places;
    private final BitSet titles = new BitSet();
    private final BitSet names = new BitSet();

    private ScanText(String source, CleanText clean) {
        this.source = source;
        this.chars = clean.chars();
        this.places = clean.places();
        markNames();
    }

    static ScanText of(String source) {
        return new ScanText(source, CleanText.of(source));
    }

    /** Where a character stood in the text as given. */
    int startInSource(int index) {
        return places.of(index);
    }

    /** Where the text as given goes on behind the character before {@code end}. */
    int endInSource(int end) {
        return places.of(end - 1) + 1;
    }

    /** A stretch of the text as given. */
    String source(int start, int end) {
        return source.substring(startInSource(start), endInSource(end));
    }

    /** Whether the place is inside 《》. */
    boolean isInTitle(int index) {
        return titles.get(index);
    }

    /** Whether the place is inside quotation marks that hold a name, not speech. */
    boolean isInName(int index) {
        return names.get(index);
    }

    /** Whether a line starts at the place. */
    boolean isLineStart(int index) {
        return index == 0 || chars[index - 1] == '\n';
    }

    /** Whether {@code word} ends before {@code end}. */
    boolean endsWith(String word, int end) {
        return Words.endsWith(this, word, end);
    }

    /** Whether {@code word} stands at {@code from}. */
    boolean startsWith(String word, int from) {
        return Words.startsWith(this, word, from);
    }

    /** The character at {@code index}; a line break outside the text. */
    char at(int index) {
        return index >= 0 && index < chars.length ? chars[index] : '\n';
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    private void markNames() {
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        int lastSpeech = -1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (Glyph.isHan(c) || (c < 0x80 && c != '"' && c != ',')) {
                continue;
            }
            if (SPEECH.indexOf(c) >= 0) {
                lastSpeech = i;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
                mark(open.pop(), i, lastSpeech);
            } else if (c == '"') {
                if (straight >= 0) {
                    mark(straight, i, lastSpeech);
                }
                straight = straight >= 0 ? -1 : i;
            } else if (c == '。') {
                open.clear();
            }
        }
    }

    private void mark(int open, int close, int lastSpeech) {
        if (close - open > LONGEST_NAME * 2) {
            return;
        }
        char c = chars[open];
        if (c == '《' || c == '〈') {
            titles.set(open, close);
        } else if (close - open <= LONGEST_NAME && lastSpeech < open) {
            names.set(open, close);
        }
    }
}
