package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.chart.DataPlace;
import io.github.zongshu.office.chart.NativeChart;

/**
 * Something that floats above the cells of a sheet.
 *
 * @param area the cells it covers
 * @param alt what it shows, in words
 * @param image what is drawn
 */
record Drawing(Area area, String alt, Image image) {
    /**
     * Cells in a block.
     *
     * @param row the first row, from 0
     * @param column the first column, from 0
     * @param rows how many rows
     * @param columns how many columns
     */
    record Area(int row, int column, int rows, int columns) {}

    /** What is drawn. */
    sealed interface Image permits Live, Still {}

    /**
     * A chart of cells.
     *
     * @param chart the chart
     * @param data where its numbers stand
     */
    record Live(NativeChart chart, DataPlace data) implements Image {}
}
