package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.chart.DataPlace;

/**
 * A cell of the workbook.
 *
 * @param sheet the sheet's name
 * @param row from 0
 * @param column from 0
 */
record Place(String sheet, int row, int column) {
    /** Its name within its sheet: {@code C5}. */
    String a1() {
        return a1(row, column);
    }

    static String a1(int row, int column) {
        return DataPlace.columnName(column) + (row + 1);
    }

    /** A block of cells within a sheet: {@code A3:F20}. */
    static String range(int row, int column, int lastRow, int lastColumn) {
        return a1(row, column) + ":" + a1(lastRow, lastColumn);
    }

    /** The same, named so that it stays where it is wherever it is named: {@code $A$3:$F$20}. */
    static String fixedRange(int row, int column, int lastRow, int lastColumn) {
        return "$" + DataPlace.columnName(column) + "$" + (row + 1) + ":$" + DataPlace.columnName(lastColumn) + "$"
                + (lastRow + 1);
    }

    /** Its name in a formula on a sheet: {@code C5} at home, {@code '指标'!C5} abroad. */
    String from(String home) {
        return sheet.equals(home) ? a1() : quoted(sheet) + "!" + a1();
    }

    /** A sheet's name in formulas. Quoted always: what needs no quotes differs between applications. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
