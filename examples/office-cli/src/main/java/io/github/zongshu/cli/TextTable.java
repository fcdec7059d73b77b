package io.github.zongshu.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of cells in columns that line up on a terminal, where a Chinese character is two cells wide. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a line; a line may have fewer cells than others. */
    TextTable row(String... cells) {
        rows.add(List.of(cells));
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

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(i == 0 ? "" : GAP).append(cell).append(" ".repeat(widths.get(i) - DisplayWidth.of(cell)));
        }
        return line.toString().stripTrailing();
    }
}
