package io.github.zongshu.export;

import io.github.zongshu.quantity.MeasureWord;
import io.github.zongshu.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds table rows, or boxes of numbers set large, among those of a file. Each is found once. */
final class BoxSearch {
    private static final String NO_GLYPH = "〓";

    private final String format;
    private final Map<String, Deque<List<Reading.Cell>>> boxes = new HashMap<>();
    private final Set<List<Reading.Cell>> left = new LinkedHashSet<>();

    BoxSearch(String format, List<List<Reading.Cell>> found) {
        this.format = format;
        for (List<Reading.Cell> box : found) {
            List<Reading.Cell> plain = box.stream()
                    .map(cell -> new Reading.Cell(Plain.of(cell.text()), cell.number()))
                    .filter(cell -> !cell.text().isEmpty())
                    .toList();
            boxes.computeIfAbsent(key(plain), k -> new ArrayDeque<>()).add(plain);
            left.add(plain);
        }
    }

    private static String key(List<Reading.Cell> box) {
        return box.stream().map(Reading.Cell::text).collect(Collectors.joining());
    }

    /** Takes a box that reads so; what it stores otherwise than the report has it is added to the mismatches. */
    boolean take(List<Statement.Part> parts, List<Mismatch> mismatches) {
        Deque<List<Reading.Cell>> found =
                boxes.get(parts.stream().map(Statement.Part::text).collect(Collectors.joining()));
        if (found == null || found.isEmpty()) {
            return false;
        }
        List<Reading.Cell> box = found.remove();
        if (found.stream().noneMatch(box::equals)) {
            left.remove(box);
        }
        if (box.size() == parts.size()) {
            for (int i = 0; i < box.size(); i++) {
                mismatches.addAll(stored(parts.get(i), box.get(i)));
            }
        }
        return true;
    }

    /** A cell that shows the number but stores another, as a number format can make it. */
    private List<Mismatch> stored(Statement.Part part, Reading.Cell cell) {
        BigDecimal number = cell.number();
        return number == null
                ? List.of()
                : part.mentions().stream()
                        .filter(each -> !isWorth(each.value().quantity(), number))
                        .map(each -> mismatch(part, number.toPlainString()))
                        .toList();
    }

    private static boolean isWorth(Quantity quantity, BigDecimal number) {
        boolean percent = quantity.unit().equals(MeasureWord.PERCENT);
        return number.compareTo(quantity.value()) == 0
                || (percent && number.compareTo(quantity.value().movePointLeft(2)) == 0);
    }

    /** What became of the numbers of a box that is not there. */
    List<Mismatch> explain(List<Statement.Part> parts) {
        List<Reading.Cell> nearest = nearest(parts);
        List<Mismatch> mismatches = new ArrayList<>();
        if (nearest == null) {
            boolean numbers = parts.stream().anyMatch(BoxSearch::counts);
            parts.stream().filter(part -> counts(part) || !numbers).forEach(part -> mismatches.add(mismatch(part, "")));
            return mismatches;
        }
        left.remove(nearest);
        List<String> found =
                new ArrayList<>(nearest.stream().map(Reading.Cell::text).toList());
        boolean sameLength = found.size() == parts.size();
        for (int i = 0; i < parts.size(); i++) {
            Statement.Part part = parts.get(i);
            String there = sameLength ? found.get(i) : found.remove(part.text()) ? part.text() : "";
            if (!reads(there, part.text())) {
                mismatches.add(mismatch(part, there));
            }
        }
        return mismatches;
    }

    /** A character that no font has is told by a notice of its own. */
    private static boolean reads(String there, String wanted) {
        if (!there.contains(NO_GLYPH)) {
            return there.equals(wanted);
        }
        int[] found = there.codePoints().toArray();
        int[] expected = wanted.codePoints().toArray();
        boolean same = found.length == expected.length;
        for (int i = 0; same && i < found.length; i++) {
            same = found[i] == expected[i] || found[i] == NO_GLYPH.codePointAt(0);
        }
        return same;
    }

    private static boolean counts(Statement.Part part) {
        return !part.mentions().isEmpty();
    }

    /** The box with the most cells in common, of those that have any. */
    private @Nullable List<Reading.Cell> nearest(List<Statement.Part> parts) {
        List<String> wanted = parts.stream().map(Statement.Part::text).toList();
        List<Reading.Cell> best = null;
        int most = 0;
        for (List<Reading.Cell> box : left) {
            int common = 0;
            boolean sameLength = box.size() == wanted.size();
            for (int i = 0; i < box.size(); i++) {
                String text = box.get(i).text();
                common += sameLength && reads(text, wanted.get(i)) ? 2 : wanted.contains(text) ? 1 : 0;
            }
            if (common > most) {
                most = common;
                best = box;
            }
        }
        return best;
    }

    private Mismatch mismatch(Statement.Part part, String found) {
        String reference = part.mentions().stream()
                .map(number -> number.value().reference())
                .collect(Collectors.joining(", "));
        String expected = part.mentions().isEmpty()
                ? part.text()
                : part.mentions().stream().map(number -> number.value().text()).collect(Collectors.joining("、"));
        return new Mismatch(format, part.path(), reference, expected, found);
    }
}
