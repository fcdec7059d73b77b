package io.github.zongshu.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds lines of a report among those of a file. Each is found once: what was taken is not there any more. */
final class LineSearch {
    private static final String TAKEN = "\u0001";

    /** The share of its pairs of characters that a line must have in common with another to stand for it. */
    private static final double ALIKE = 0.5;

    private final String format;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Deque<Integer>> places = new HashMap<>();
    private final Map<String, List<Integer>> takenPlaces = new HashMap<>();

    LineSearch(String format, List<String> found) {
        this.format = format;
        for (String line : found) {
            String plain = Plain.of(line);
            if (!plain.isEmpty()) {
                places.computeIfAbsent(plain, p -> new ArrayDeque<>()).add(lines.size());
                lines.add(plain);
            }
        }
    }

    /** Takes a line that says this and no more. */
    boolean takeWhole(String text) {
        Deque<Integer> found = places.get(text);
        if (found == null || found.isEmpty()) {
            return false;
        }
        int place = found.remove();
        takenPlaces.computeIfAbsent(text, t -> new ArrayList<>()).add(place);
        lines.set(place, TAKEN);
        return true;
    }

    /** Takes this out of a line that says more, as a caption stands behind its counted label. */
    boolean takeWithin(String text) {
        for (int i = 0; i < lines.size(); i++) {
            int at = within(lines.get(i), text);
            if (at >= 0) {
                take(i, at, text.length());
                return true;
            }
        }
        return false;
    }

    private void take(int index, int from, int length) {
        String line = lines.get(index);
        Deque<Integer> same = places.get(line);
        if (same != null) {
            same.remove(index);
        }
        lines.set(index, line.substring(0, from) + TAKEN + line.substring(from + length));
    }

    /** Where a text stands in a line so that no number goes on before or behind it; -1 where it does not. */
    private static int within(String line, String text) {
        for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean begins = at == 0 || !Plain.isOfNumber(line.charAt(at - 1)) || !Plain.isDigit(text.charAt(0));
            boolean ends = end == line.length()
                    || !Plain.isOfNumber(line.charAt(end))
                    || !Plain.isOfNumber(text.charAt(text.length() - 1));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /**
     * What became of the numbers of a line that is not there; nothing where only its words differ.
     *
     * @param twins every line of the report that reads so, in order: of several the one is lost whose place is changed
     */
    List<Mismatch> explain(List<Statement.Part> twins) {
        int nearest = nearest(twins.getFirst().text());
        if (nearest < 0) {
            Statement.Part line = twins.getLast();
            return line.mentions().stream()
                    .map(number -> mismatch(line, number, ""))
                    .toList();
        }
        Statement.Part line = twins.get(before(nearest, twins));
        Alignment alignment = new Alignment(line.text(), lines.get(nearest));
        take(nearest, 0, lines.get(nearest).length());
        return line.mentions().stream()
                .filter(number -> !alignment.keeps(number.from(), number.to()))
                .map(number -> mismatch(line, number, alignment.instead(number.from(), number.to())))
                .toList();
    }

    /** How many of the twins were found above a line; at least one was not found at all. */
    private int before(int place, List<Statement.Part> twins) {
        long above = takenPlaces.getOrDefault(twins.getFirst().text(), List.of()).stream()
                .filter(taken -> taken < place)
                .count();
        return (int) Math.min(above, twins.size() - 1L);
    }

    private Mismatch mismatch(Statement.Part line, Statement.Mention number, String found) {
        return new Mismatch(
                format, line.path(), number.value().reference(), number.value().text(), found);
    }

    private int nearest(String text) {
        Set<String> wanted = pairs(text);
        int best = -1;
        double most = ALIKE;
        for (int i = 0; i < lines.size(); i++) {
            Set<String> found = pairs(lines.get(i));
            found.retainAll(wanted);
            double common = wanted.isEmpty() ? 0 : (double) found.size() / wanted.size();
            if (common > most) {
                most = common;
                best = i;
            }
        }
        return best;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
