package io.github.zongshu.office.form;

import io.github.zongshu.form.FormField;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.office.form.FormLayout.Column;
import io.github.zongshu.office.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet with the answers, and where on it everything stands: by its keys, or by its labels where the keys are gone. */
final class FormSheet {
    private final Sheet sheet;
    private final Map<Column, Integer> columns;
    private final Map<String, List<Integer>> rows;
    private final boolean byLabel;

    private FormSheet(Sheet sheet, Map<Column, Integer> columns, Map<String, List<Integer>> rows, boolean byLabel) {
        this.sheet = sheet;
        this.columns = columns;
        this.rows = rows;
        this.byLabel = byLabel;
    }

    /** A sheet as that of answers; nothing if it is not one. */
    static Optional<FormSheet> of(FormPlan plan, Sheet sheet) {
        return byKeys(sheet).or(() -> byLabels(plan, sheet));
    }

    private static Optional<FormSheet> byKeys(Sheet sheet) {
        Optional<Sheet.Cell> corner = sheet.cells().stream()
                .filter(cell -> cell.entry().text().equals(FormLayout.CORNER))
                .findFirst();
        if (corner.isEmpty()) {
            return Optional.empty();
        }
        int keyRow = corner.get().row();
        int keyColumn = corner.get().column();
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<String, List<Integer>> rows = new HashMap<>();
        for (Sheet.Cell cell : sheet.cells()) {
            if (cell.row() == keyRow) {
                for (Column column : Column.values()) {
                    if (column.key().equals(cell.entry().text())) {
                        columns.putIfAbsent(column, cell.column());
                    }
                }
            } else if (cell.column() == keyColumn) {
                rows.computeIfAbsent(cell.entry().text(), k -> new ArrayList<>())
                        .add(cell.row());
            }
        }
        boolean whole = columns.containsKey(Column.VALUE) && columns.containsKey(Column.LABEL);
        return whole ? Optional.of(new FormSheet(sheet, columns, rows, false)) : Optional.empty();
    }

    /** By a row that has the heads of the columns; the rows below it, and the particulars around, by what they are called. */
    private static Optional<FormSheet> byLabels(FormPlan plan, Sheet sheet) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        int headRow = headRow(sheet, columns);
        if (headRow < 0) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        for (FormField field : plan.form().fields()) {
            names.put(FormPlan.plain(field.label()), field.id());
        }
        Map<String, String> particulars = new HashMap<>();
        FormLayout.PARTICULARS.forEach(each -> particulars.put(each.head(), each.key()));
        Map<String, List<Integer>> rows = new HashMap<>();
        int labelColumn = columns.getOrDefault(Column.LABEL, 0);
        for (Sheet.Cell cell : sheet.cells()) {
            String name = FormPlan.plain(cell.entry().text());
            String particular = particulars.get(name.replaceFirst("[:：]$", ""));
            String field = cell.row() > headRow && cell.column() == labelColumn ? names.get(name) : null;
            if (field != null) {
                rows.computeIfAbsent(field, k -> new ArrayList<>()).add(cell.row());
            } else if (particular != null) {
                rows.computeIfAbsent(particular, k -> new ArrayList<>()).add(cell.row());
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FormSheet(sheet, columns, rows, true));
    }

    private static int headRow(Sheet sheet, Map<Column, Integer> columns) {
        for (Sheet.Cell cell : sheet.cells()) {
            if (FormPlan.plain(cell.entry().text()).equals(Column.LABEL.head())) {
                columns.clear();
                for (Sheet.Cell other : sheet.cells()) {
                    if (other.row() == cell.row()) {
                        for (Column column : Column.values()) {
                            if (column.head()
                                    .equals(FormPlan.plain(other.entry().text()))) {
                                columns.putIfAbsent(column, other.column());
                            }
                        }
                    }
                }
                if (columns.containsKey(Column.VALUE)) {
                    return cell.row();
                }
            }
        }
        return -1;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Whether its keys are gone. */
    boolean isByLabel() {
        return byLabel;
    }

    /** How unlike a form it is: of several candidates the least strange is read. */
    int strangeness() {
        return (byLabel ? 2 : 0) + (sheet.isHidden() ? 1 : 0);
    }

    /** Where a column is; -1 if it is gone. */
    int column(Column column) {
        return columns.getOrDefault(column, -1);
    }

    /** The rows of a field or particular; usually one. */
    List<Integer> rows(String key) {
        return rows.getOrDefault(key, List.of());
    }
}
