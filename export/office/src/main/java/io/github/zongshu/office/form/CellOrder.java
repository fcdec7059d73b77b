package io.github.zongshu.office.form;

import java.util.Comparator;

/** Orders the names of cells by rows, then by columns, as their sheet does. */
enum CellOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int order = Integer.compare(row(a), row(b));
        return order != 0 ? order : Integer.compare(column(a), column(b));
    }

    /** The row of a cell's name, from 0. */
    static int row(String name) {
        return Integer.parseInt(name.replaceFirst("[A-Z]+", "")) - 1;
    }

    /** The column of a cell's name, from 0. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && name.charAt(i) >= 'A'; i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
