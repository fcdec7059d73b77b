package io.github.zongshu.quantity;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** A clean text with what recognisers ask of a place: whether it is inside a title or a quoted name, whether a line starts there. */
final class ScanText {
    /** What stands in quotation marks and is longer than this is speech, not a name. */
    private static final int LONGEST_NAME = 24;

    private static final CharClass OPENING = CharClass.of("“‘《〈「『");
    private static final CharClass CLOSING = CharClass.of("”’》〉」』");
    private static final CharClass SPEECH = CharClass.of("，。！？；,");
    private static final CharClass MARKS =
            CharClass.where(c -> OPENING.has((char) c) || CLOSING.has((char) c) || SPEECH.has((char) c) || c == '"');

    private final String source;
    private final char[] chars;
    private final Places places;
    private final BitSet titles = new BitSet();
    private final BitSet names = new BitSet();

    private ScanText(String source, char[] chars, Places places) {
        this.source = source;
        this.chars = chars;
        this.places = places;
    }

    /** Running text. */
    static ScanText of(String source) {
        CleanText clean = CleanText.of(source);
        ScanText text = new ScanText(source, clean.chars(), clean.places());
        text.markNames();
        return text;
    }

    /** A text that holds one figure. */
    static ScanText ofFigure(String source) {
        CleanText clean = CleanText.ofFigure(source);
        return new ScanText(source, clean.chars(), clean.places());
    }

    /** A text that is clean already: a word, or a figure that was written here. */
    static ScanText ofClean(String text) {
        return new ScanText(text, text.toCharArray(), new Places());
    }

    /** Where a character stood in the text as given; the length of that behind the last one. */
    int startInSource(int index) {
        return places.of(index);
    }

    /** Where the text as given goes on behind the character before {@code end}. */
    int endInSource(int end) {
        return places.of(end - 1) + 1;
    }

    /** The text as given. */
    String source() {
        return source;
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
        return startsWith(word, end - word.length());
    }

    /** Whether {@code word} stands at {@code from}. */
    boolean startsWith(String word, int from) {
        if (from < 0 || from + word.length() > chars.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The character at {@code index}; a line break outside the text. */
    char at(int index) {
        return index >= 0 && index < chars.length ? chars[index] : '\n';
    }

    /** Whether the character at {@code index} is one of {@code of}; nothing outside the text is. */
    boolean isOneOf(int index, String of) {
        return index >= 0 && index < chars.length && of.indexOf(chars[index]) >= 0;
    }

    /** How many characters there are. */
    int length() {
        return chars.length;
    }

    /** The character at {@code index}, which is inside the text. */
    char charAt(int index) {
        return chars[index];
    }

    /** The characters from {@code start} to {@code end}, exclusive. */
    String slice(int start, int end) {
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
            if (!MARKS.has(c)) {
                continue;
            }
            if (SPEECH.has(c)) {
                lastSpeech = i;
            } else if (OPENING.has(c)) {
                open.push(i);
            } else if (CLOSING.has(c) && !open.isEmpty()) {
                mark(open.pop(), i, lastSpeech);
            } else if (c == '"') {
                if (straight >= 0) {
                    mark(straight, i, lastSpeech);
                }
                straight = straight >= 0 ? -1 : i;
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
