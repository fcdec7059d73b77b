package io.github.zongshu.quantity;

import java.util.function.IntPredicate;

/** A set of characters. Asking takes one bit; a line break, which stands for the outside of a text, may be in it like any other. */
final class CharClass {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) >> 6];

    private CharClass() {}

    /** The characters of a text. */
    static CharClass of(String chars) {
        CharClass set = new CharClass();
        chars.chars().forEach(set::add);
        return set;
    }

    /** All characters of which something is true. */
    static CharClass where(IntPredicate members) {
        CharClass set = new CharClass();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (members.test(c)) {
                set.add(c);
            }
        }
        return set;
    }

    private void add(int c) {
        bits[c >> 6] |= 1L << c;
    }

    /** Whether the character is in it. */
    boolean has(char c) {
        return (bits[c >> 6] >>> c & 1) != 0;
    }

    /** Where the first of these characters stands from {@code from} on; {@code to} if none stands before it. */
    int first(char[] chars, int from, int to) {
        int at = from;
        while (at < to && !has(chars[at])) {
            at++;
        }
        return at;
    }
}
