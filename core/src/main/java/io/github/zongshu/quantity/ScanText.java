package io.github.zongshu.quantity;

/** A clean text with what recognisers ask of a place: whether it is inside a title or a quoted name, whether a line starts there. */
final class ScanText {
    private final String source;
    private final char[] chars;
    private final int length;
    private final Places places;
    private final Names names;

    private ScanText(String source, char[] chars, int length, Places places, Names names) {
        this.source = source;
        this.chars = chars;
        this.length = length;
        this.places = places;
        this.names = names;
    }

    private static ScanText of(String source, CleanText clean) {
        return new ScanText(source, clean.chars(), clean.length(), clean.places(), clean.names());
    }

    /** Running text. */
    static ScanText of(String source) {
        return of(source, CleanText.of(source));
    }

    /** A text that holds one figure. */
    static ScanText ofFigure(String source) {
        return of(source, CleanText.ofFigure(source));
    }

    /** A text that is clean already: a word, or a figure that was written here. */
    static ScanText ofClean(String text) {
        return new ScanText(text, text.toCharArray(), text.length(), new Places(), new Names());
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
        return names.isTitle(index);
    }

    /** Whether the place is inside quotation marks that hold a name, not speech. */
    boolean isInName(int index) {
        return names.isName(index);
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
        if (from < 0 || from + word.length() > length) {
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
        return index >= 0 && index < length ? chars[index] : '\n';
    }

    /** Whether the character at {@code index} is one of {@code of}; nothing outside the text is. */
    boolean isOneOf(int index, String of) {
        return index >= 0 && index < length && of.indexOf(chars[index]) >= 0;
    }

    /** Where the first of these characters stands from {@code from} on; {@code to} if none stands before it. */
    int first(CharClass of, int from, int to) {
        return of.first(chars, from, to);
    }

    /** How many characters there are. */
    int length() {
        return length;
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
        return new String(chars, 0, length);
    }
}
