package io.github.zongshu.quantity;

import java.util.List;

/** Simplified and Traditional characters, as far as figures need them, and half-width forms of full-width ones. */
final class Script {
    private static final char[] PLAIN = identity();
    private static final char[] TRADITIONAL = identity();

    static {
        for (char c = '！'; c <= '～'; c++) {
            PLAIN[c] = (char) (c - '！' + '!');
        }
        // Marks of Chinese sentences keep their width: they part numbers where the half-width ones would group them.
        for (char c : List.of('，', '；', '！', '？', '～')) {
            PLAIN[c] = c;
        }
        PLAIN['−'] = '-';
        PLAIN['﹣'] = '-';
        PLAIN['〜'] = '～';
        PLAIN['∶'] = ':';
        PLAIN['≧'] = '≥';
        PLAIN['≦'] = '≤';
        PLAIN['⩾'] = '≥';
        PLAIN['⩽'] = '≤';
        PLAIN['￥'] = '¥';
        PLAIN['％'] = '%';
        for (String line : Resources.lines("traditional.txt")) {
            for (String pair : line.split(" ", -1)) {
                PLAIN[pair.charAt(1)] = pair.charAt(0);
                if (TRADITIONAL[pair.charAt(0)] == pair.charAt(0)) {
                    TRADITIONAL[pair.charAt(0)] = pair.charAt(1);
                }
            }
        }
    }

    private Script() {}

    /** The half-width, Simplified form of a character. */
    static char plain(char c) {
        return PLAIN[c];
    }

    /** A text in Traditional characters. */
    static String traditional(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(TRADITIONAL[text.charAt(i)]);
        }
        return out.toString();
    }

    private static char[] identity() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        return table;
    }
}
