package io.github.zongshu.office.xlsx;

import io.github.zongshu.report.Bound;
import io.github.zongshu.report.Emphasis;
import io.github.zongshu.report.Inline;
import io.github.zongshu.report.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a cell.
 *
 * @param runs from left to right; neighbours differ in their accent
 */
record CellText(List<Run> runs) {
    static final CellText EMPTY = new CellText(List.of());

    /** How a run differs from its cell. */
    enum Accent {
        /** Not at all. */
        NONE,
        /** It stands out. */
        HEAVY,
        /** It steps back, as the second part of a head does. */
        QUIET
    }

    /**
     * Words of one look.
     *
     * @param text the words, not empty
     * @param accent how they differ from the cell
     */
    record Run(String text, Accent accent) {}

    CellText {
        runs = List.copyOf(runs);
    }

    /** Plain words. */
    static CellText of(String words) {
        return new CellText(words.isEmpty() ? List.of() : List.of(new Run(words, Accent.NONE)));
    }

    /** A line of a report. */
    static CellText of(List<Inline> line) {
        return of(line, Accent.NONE);
    }

    /** A line of a report, with an accent all over. */
    static CellText of(List<Inline> line, Accent accent) {
        List<Run> runs = new ArrayList<>();
        collect(line, accent, runs);
        return new CellText(runs);
    }

    /** What is read. */
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether it has one look all over. */
    boolean isPlain() {
        return runs.size() <= 1 && runs.stream().allMatch(run -> run.accent() == Accent.NONE);
    }

    /** This and more behind it. */
    CellText and(CellText more) {
        List<Run> all = new ArrayList<>();
        runs.forEach(run -> append(run, all));
        more.runs.forEach(run -> append(run, all));
        return new CellText(all);
    }

    /** A stretch, from and to counted in UTF-16 units. */
    CellText part(int from, int to) {
        List<Run> parts = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int begin = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (begin < end) {
                parts.add(new Run(run.text().substring(begin, end), run.accent()));
            }
            at += run.text().length();
        }
        return new CellText(parts);
    }

    private static void collect(List<Inline> line, Accent accent, List<Run> runs) {
        for (Inline inline : line) {
            switch (inline) {
                case Text words -> append(new Run(words.text(), accent), runs);
                case Bound number -> append(new Run(number.text(), accent), runs);
                case Emphasis emphasis -> collect(emphasis.content(), Accent.HEAVY, runs);
            }
        }
    }

    private static void append(Run run, List<Run> runs) {
        if (run.text().isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().accent() == run.accent()) {
            runs.set(runs.size() - 1, new Run(runs.getLast().text() + run.text(), run.accent()));
        } else {
            runs.add(run);
        }
    }
}
