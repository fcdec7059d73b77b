package io.github.zongshu.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence or a row of a draft with some of its numbers.
 *
 * @param text its words
 * @param start where it starts in its passage
 * @param figures the numbers that are looked for in it, or that may be found there
 * @param pairs its letters, for comparing
 */
record Line(String text, int start, List<Figure> figures, Map<String, Integer> pairs) {
    private static final String ENDS = "。！？；!?;\n";

    /** How much of a sentence must be found in another to be taken for it. */
    private static final double MOST = 0.6;

    /** The sentences in which numbers stand, in order. */
    static List<Line> around(Draft draft, List<Figure> figures) {
        Map<List<Integer>, List<Figure>> lines = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String text = draft.passages().get(figure.passage()).text();
            int start = figure.start();
            while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            int end = figure.end();
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            lines.computeIfAbsent(List.of(figure.passage(), start, end), key -> new ArrayList<>())
                    .add(figure);
        }
        List<Line> all = new ArrayList<>();
        lines.forEach((key, inside) -> {
            String text = draft.passages().get(key.get(0)).text().substring(key.get(1), key.get(2));
            all.add(new Line(text, key.get(1), inside, Letters.pairs(Letters.masked(text))));
        });
        return all;
    }

    /**
     * How much speaks for another sentence being this one, perhaps grown: as many letters as both have, if most of this one's are
     * in the other; 0 if they are not.
     */
    double worth(Line other) {
        double within = Letters.within(pairs, other.pairs);
        boolean otherRow = !Letters.head(text).equals(Letters.head(other.text));
        return within < MOST || otherRow ? 0 : within * pairs.size();
    }
}
