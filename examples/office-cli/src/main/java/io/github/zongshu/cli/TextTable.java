package io.github.zongshu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines of cells in columns that line up on a terminal, where a Chinese character is two cells wide. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numeric;

    /** A table of words. */
    TextTable() {
        this(Set.of());
    }

    /** A table some of whose columns, counted from 0, hold numbers, which end at one edge. */
    TextTable(Set<Integer> numeric) {
        this.numeric = Set.copyOf(numeric);
    }

    /** Adds a line; a line may have fewer cells than others. */
    TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a line; a line may have fewer cells than others. */
    TextTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** The lines, each behind an indent, without blanks at their ends. */
    List<String> lines(String indent) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = DisplayWidth.of(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> indent + line(row, widths)).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String room = " ".repeat(widths.get(i) - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP).append(numeric.contains(i) ? room + cell : cell + room);
        }
        return line.toString().stripTrailing();
    }
}
