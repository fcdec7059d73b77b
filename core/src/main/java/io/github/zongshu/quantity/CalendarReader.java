package io.github.zongshu.quantity;

/** Reads small numbers as dates write them: Arabic of one to four digits, or Han. Remembers where it is in the text. */
final class CalendarReader {
    private static final int NOTHING = -1;

    private final ScanText text;
    private int at;

    CalendarReader(ScanText text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Where reading goes on. */
    int at() {
        return at;
    }

    /** Goes on elsewhere. */
    void moveTo(int place) {
        at = place;
    }

    /** Whether the next character is {@code c}; if so, steps over it. */
    boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    /** Whether the next character is one of {@code chars}; if so, steps over it. */
    boolean takeAny(String chars) {
        boolean there = text.isOneOf(at, chars);
        at += there ? 1 : 0;
        return there;
    }

    /** Whether {@code word} stands here; if so, steps over it. */
    boolean take(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    /** The next character; a line break at the end. */
    char peek() {
        return text.at(at);
    }

    /**
     * A number from {@code least} to {@code most} that one of {@code marks} follows; steps over both.
     *
     * @param marks characters of which one must follow; empty for none
     * @return the number, or -1 and no step
     */
    int number(int least, int most, String marks) {
        int start = at;
        int value = Glyph.isDigit(peek()) ? arabic() : han();
        boolean fits = value >= least && value <= most;
        if (fits && (marks.isEmpty() || takeAny(marks))) {
            return value;
        }
        at = start;
        return NOTHING;
    }

    private int arabic() {
        int start = at;
        int value = 0;
        while (Glyph.isDigit(peek()) && at - start < 5) {
            value = value * 10 + (peek() - '0');
            at++;
        }
        return at - start < 5 ? value : NOTHING;
    }

    /** The forms of cheques are words more often than dates: 入伍时. */
    private static boolean isDateDigit(char c) {
        return Glyph.han(c) >= 0 && "两俩仨幺".indexOf(c) < 0 && !Glyph.isFinancial(c);
    }

    /** 七, 十二, 三十一, and years digit by digit: 二〇二一. */
    private int han() {
        int start = at;
        int digits = 0;
        int value = 0;
        while (isDateDigit(peek()) && at - start < 4) {
            value = value * 10 + Glyph.han(peek());
            digits++;
            at++;
        }
        if (digits == 4 || (digits == 0 && peek() != '十')) {
            return digits == 4 ? value : NOTHING;
        }
        if (peek() != '十') {
            return digits == 1 ? value : NOTHING;
        }
        at++;
        int tens = digits == 0 ? 1 : value;
        int ones = isDateDigit(peek()) ? Glyph.han(peek()) : 0;
        at += isDateDigit(peek()) ? 1 : 0;
        return digits <= 1 ? tens * 10 + ones : NOTHING;
    }
}
