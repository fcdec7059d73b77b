package io.github.zongshu.office.check;

import io.github.zongshu.export.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of the cells of sheets what numbers are told apart by. */
final class SheetBoxes {
    /** What stands before an item of a list. */
    private static final Pattern MARK = Pattern.compile("^(?:· |\\d+\\. )");

    /** Text of this length may go on in the next row: a row holds sixteen lines. */
    private static final int LONG = 200;

    private final Set<Map<Integer, Reading.Cell>> drawn;
    private final List<String> lines = new ArrayList<>();
    private final List<List<Reading.Cell>> rows = new ArrayList<>();
    private final List<List<Reading.Cell>> figures = new ArrayList<>();

    /**
     * Boxes of sheets.
     *
     * @param drawn the rows that charts are drawn from, by identity: they are compared with the charts, and must not stand for
     *     the rows of other tables that say the same
     */
    SheetBoxes(Set<Map<Integer, Reading.Cell>> drawn) {
        this.drawn = drawn;
    }

    void add(List<Map<Integer, Reading.Cell>> sheet) {
        StringBuilder running = new StringBuilder();
        for (int r = 0; r < sheet.size(); r++) {
            Map<Integer, Reading.Cell> row = sheet.get(r);
            if (!drawn.contains(row)) {
                rows.add(List.copyOf(row.values()));
            }
            boolean alone = row.size() == 1;
            if (!alone || running.length() < LONG) {
                end(running);
            }
            for (Map.Entry<Integer, Reading.Cell> cell : row.entrySet()) {
                if (alone) {
                    running.append(cell.getValue().text());
                } else {
                    line(cell.getValue().text());
                }
            }
            if (r > 0) {
                figures(sheet, r);
            }
        }
        end(running);
    }

    private void end(StringBuilder running) {
        if (!running.isEmpty()) {
            line(running.toString());
            running.setLength(0);
        }
    }

    private void line(String text) {
        lines.add(MARK.matcher(text).replaceFirst(""));
    }

    /** A number, the label above it, and what stands below. */
    private void figures(List<Map<Integer, Reading.Cell>> sheet, int r) {
        sheet.get(r).forEach((column, cell) -> {
            Reading.Cell label = sheet.get(r - 1).get(column);
            if (label != null && label.number() == null) {
                figures.add(List.of(label, cell));
                Reading.Cell below = r + 1 < sheet.size() ? sheet.get(r + 1).get(column) : null;
                if (below != null) {
                    figures.add(List.of(label, cell, below));
                }
            }
        });
    }

    List<String> lines() {
        return lines;
    }

    List<List<Reading.Cell>> rows() {
        return rows;
    }

    List<List<Reading.Cell>> figures() {
        return figures;
    }
}
