package io.github.zongshu.office.chart;

import java.util.Objects;

/**
 * Where the table of a chart stands in a workbook, so that the chart can point at its cells.
 *
 * @param sheet the sheet's name
 * @param row the row of the heads, from 0
 * @param column the column of the categories, from 0
 */
public record DataPlace(String sheet, int row, int column) {
    /** The place in the workbook behind a chart of a document. */
    static final DataPlace EMBEDDED = new DataPlace("Sheet1", 0, 0);

    /** Refuses negative positions. */
    public DataPlace {
        Objects.requireNonNull(sheet, "sheet");
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("row " + row + ", column " + column);
        }
    }

    /** The head of a run of numbers: {@code 'Sheet1'!$B$1}; run 0 is the categories' own. */
    String head(int run) {
        return name() + cell(row, column + run);
    }

    /** The cells of a run below its head: {@code 'Sheet1'!$B$2:$B$5}. */
    String cells(int run, int rows) {
        return name() + cell(row + 1, column + run) + ":" + cell(row + rows, column + run);
    }

    private String name() {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    private static String cell(int row, int column) {
        return "$" + columnName(column) + "$" + (row + 1);
    }

    /** Columns are counted A to Z, AA to ZZ and so on. */
    public static String columnName(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : columnName(column / 26 - 1) + last;
    }
}
