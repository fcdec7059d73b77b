package io.github.zongshu.quantity;

/**
 * A text made fit for reading numbers: half-width digits and signs, Simplified characters, no blanks inside numbers, no pinyin in
 * brackets behind a character, no line breaks inside a sentence. Remembers where each character stood.
 */
final class CleanText {

    /** What needs a look: blanks, brackets, quotation marks, wide and Traditional characters. All else is copied in runs. */
    private static final CharClass CHANGING = CharClass.where(c -> c == '\n'
            || c == '参'
            || c == '('
            || Glyph.isBlank((char) c)
            || Script.plain((char) c) != c
            || Names.MARKS.has((char) c));

    /** What is left, so far as {@link #length} says; behind that, what was given: a text never grows when it is cleaned. */
    private final char[] chars;

    private final Places places = new Places();
    private final Names names = new Names();
    private final boolean figure;
    private final int width;
    private int length;
    private int lineStart;
    private int sourceLineStart;
    private int lastGap;

    private CleanText(String source, boolean figure) {
        this.figure = figure;
        this.width = Wrapping.width(source);
        this.chars = source.toCharArray();
    }

    /** For running text: blanks that part words remain. */
    static CleanText of(String source) {
        return of(source, false);
    }

    /** For a text that holds one figure: every blank goes but those between two digits. */
    static CleanText ofFigure(String source) {
        return of(source, true);
    }

    private static CleanText of(String source, boolean figure) {
        CleanText clean = new CleanText(source, figure);
        int i = clean.run(0);
        while (i < source.length()) {
            char c = source.charAt(i);
            if (Glyph.isHan(c)) {
                clean.append(clean.plain(source, i), i++);
            } else if (c == '\n' || Glyph.isBlank(c)) {
                i = clean.gap(source, i);
            } else if (Script.plain(c) == '(' && Pinyin.end(source, i) > i && clean.endsWithHan()) {
                i = Pinyin.end(source, i);
            } else {
                clean.append(Script.plain(c), i++);
                if (isWideGrouping(source, i)) {
                    clean.append(',', i++);
                }
            }
            i = clean.run(i);
        }
        clean.places.put(clean.length, source.length());
        return clean;
    }

    /** Copies the characters from {@code from} that stay as they are; where they end. */
    private int run(int from) {
        int to = CHANGING.first(chars, from, chars.length);
        if (to > from) {
            places.put(length, from);
            if (length < from) {
                System.arraycopy(chars, from, chars, length, to - from);
            }
            length += to - from;
        }
        return to;
    }

    /** 参 is three only among the digits of a cheque: 参佰, 贰佰零参, 参万肆仟. */
    private char plain(String source, int at) {
        char c = Script.plain(source.charAt(at));
        if (c != '参') {
            return c;
        }
        char last = length > 0 ? chars[length - 1] : ' ';
        char beforeLast = length > 1 ? chars[length - 2] : ' ';
        char next = at + 1 < source.length() ? Script.plain(source.charAt(at + 1)) : ' ';
        char second = at + 2 < source.length() ? Script.plain(source.charAt(at + 2)) : ' ';
        boolean three = isChequePower(next)
                || isChequePower(last)
                || (last == '零' && isChequePower(beforeLast))
                || (next == '万' && Glyph.isFinancial(second));
        return three ? '叁' : c;
    }

    private static boolean isChequePower(char c) {
        return c == '拾' || c == '佰' || c == '仟';
    }

    /** The characters that are left, and others behind them. */
    char[] chars() {
        return chars;
    }

    /** How many characters are left. */
    int length() {
        return length;
    }

    /** The titles and names in it. */
    Names names() {
        return names;
    }

    /** Where each character stood, and the source's length behind the last one. */
    Places places() {
        return places;
    }

    private void append(char c, int place) {
        places.put(length, place);
        chars[length] = c;
        if (Names.MARKS.has(c)) {
            names.read(chars, length);
        }
        length++;
    }

    private boolean endsWithHan() {
        return length > 0 && Glyph.isHan(chars[length - 1]);
    }

    /** Blanks and line breaks from {@code from}: nothing, one blank or one line break remains. */
    private int gap(String source, int from) {
        int to = from;
        int breaks = 0;
        boolean wrapped = width > 0 && from - sourceLineStart == width;
        boolean visible = false;
        while (to < source.length() && (source.charAt(to) == '\n' || Glyph.isBlank(source.charAt(to)))) {
            if (source.charAt(to) == '\n') {
                breaks++;
                sourceLineStart = to + 1;
            }
            visible |= source.charAt(to) < '\u200b'
                    || source.charAt(to) == '\u3000'
                    || Glyph.groupingSpace(source.charAt(to));
            to++;
        }
        if (to == source.length() || (length == 0 && breaks == 0)) {
            return to;
        }
        char next = Script.plain(source.charAt(to));
        boolean letterSpaced = length - lastGap == 1 && lastGap > 0 && endsWithHan() && Glyph.isHan(next);
        lastGap = length;
        if (breaks > 0) {
            if (!(wrapped && breaks == 1) && !continues(breaks, next)) {
                append('\n', from);
                lineStart = length;
            }
        } else if (visible && !letterSpaced && !glues(next)) {
            append(' ', from);
        }
        return to;
    }

    /** A single break in the middle of a sentence, as pages and PDF files leave it. */
    private boolean continues(int breaks, char next) {
        return breaks == 1
                && length - lineStart >= Wrapping.FULL_LINE
                && Glyph.isHan(next)
                && (endsWithHan() || Glyph.isDigit(chars[length - 1]));
    }

    /** A blank beside part of a number means nothing, except between two digits, which it may group, and beside Latin letters. */
    private boolean glues(char next) {
        if (length == 0) {
            return false;
        }
        char last = chars[length - 1];
        if (figure) {
            return !(Glyph.isDigit(last) && Glyph.isDigit(next));
        }
        boolean words = isWordOrSign(last) && isWordOrSign(next);
        boolean number = isNumeral(last) || isNumeral(next);
        return words && number && !(Glyph.isDigit(last) && Glyph.isDigit(next));
    }

    /** A full-width comma among full-width digits that groups three of them: ４，５６５. */
    private static boolean isWideGrouping(String source, int at) {
        return at < source.length()
                && source.charAt(at) == '，'
                && isWideDigit(source, at - 1)
                && isWideDigit(source, at + 1)
                && isWideDigit(source, at + 2)
                && isWideDigit(source, at + 3)
                && !isWideDigit(source, at + 4);
    }

    private static boolean isWideDigit(String source, int at) {
        return at < source.length() && source.charAt(at) >= '０' && source.charAt(at) <= '９';
    }

    private static boolean isWordOrSign(char c) {
        return Glyph.isHan(c) || Glyph.isDigit(c) || c == '%' || c == '+' || c == '℃' || c == '¥';
    }

    private static boolean isNumeral(char c) {
        return Glyph.isDigit(c)
                || Glyph.isHanNumeral(c)
                || Glyph.remainder(c)
                || c == '几'
                || c == '点'
                || c == '%'
                || c == '成';
    }
}
