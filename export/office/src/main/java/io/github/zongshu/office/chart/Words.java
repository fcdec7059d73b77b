package io.github.zongshu.office.chart;

import java.util.List;

/**
 * Some words of one look.
 *
 * @param text what they say
 * @param look how they look
 */
record Words(String text, TextLook look) {
    /** Each line of a text in one look. */
    static List<List<Words>> lines(String text, TextLook look) {
        return text.lines().map(line -> List.of(new Words(line, look))).toList();
    }
}
