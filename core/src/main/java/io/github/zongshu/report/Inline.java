package io.github.zongshu.report;

import java.util.List;

/** A piece of a line: words, a bound number, or words that stand out. */
public sealed interface Inline permits Text, Bound, Emphasis {
    /** What a reader reads, without any marking. */
    String text();

    /** The readable text of a whole line. */
    static String text(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(inline -> text.append(inline.text()));
        return text.toString();
    }
}
