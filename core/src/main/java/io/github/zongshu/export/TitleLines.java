package io.github.zongshu.export;

import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of an official title (GB/T 9704-2012, 7.3.1: 词意完整，排列对称，长短适宜，间距恰当，应当使用梯形或菱形). Two lines differ in
 * length (梯形); of three the middle one is longest (菱形), or they grow or shrink evenly. Lines of one length, and a middle line
 * shorter than both others, are avoided. What the title names in 《》 or “” stays whole unless it is longer than a line; numbers with their units, ordinals and common
 * words always do.
 */
public final class TitleLines {
    private static final double EPSILON = 1e-9;

    private TitleLines() {}

    /**
     * The title in lines.
     *
     * @param title its words and numbers
     * @param most the longest line, in ems of the title's characters; a stretch that must stay whole may be longer
     * @return the lines from top to bottom; one where the title fits on one. Blanks where lines end are dropped
     */
    public static List<List<Inline>> of(List<Inline> title, double most) {
        TitleText text = TitleText.of(title, false);
        if (text.width(0, text.length()) <= most + EPSILON) {
            return List.of(List.copyOf(title));
        }
        List<Integer> ends = new TitleBreaker(text, most).ends();
        if (!fits(text, ends, most)) {
            ends = new TitleBreaker(TitleText.of(title, true), most).ends();
        }
        List<List<Inline>> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(part(title, text.skipBlanks(start), text.trim(end)));
            start = end;
        }
        return List.copyOf(lines);
    }

    private static boolean fits(TitleText text, List<Integer> ends, double most) {
        int start = 0;
        boolean fits = true;
        for (int end : ends) {
            fits &= text.width(start, end) <= most + EPSILON;
            start = end;
        }
        return fits;
    }

    /** The stretch of a line between two places, counted in chars. */
    private static List<Inline> part(List<Inline> line, int from, int to) {
        List<Inline> part = new ArrayList<>();
        int at = 0;
        for (Inline inline : line) {
            int end = at + inline.text().length();
            int first = Math.max(from, at) - at;
            int last = Math.min(to, end) - at;
            if (first < last) {
                part.add(cut(inline, first, last));
            }
            at = end;
        }
        return List.copyOf(part);
    }

    private static Inline cut(Inline inline, int from, int to) {
        return switch (inline) {
            case Text words -> new Text(words.text().substring(from, to));
            case Bound number -> number;
            case Emphasis strong -> new Emphasis(part(strong.content(), from, to));
        };
    }
}
