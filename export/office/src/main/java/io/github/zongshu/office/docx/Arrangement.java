package io.github.zongshu.office.docx;

/**
 * Where a design differs in more than the look of its styles.
 *
 * @param band whether the masthead is a coloured band from edge to edge of the paper
 * @param columns the most columns that the paper has room for
 * @param boardColumns the most figures that stand beside each other
 * @param figureFirst whether a figure stands above its label
 * @param stackedHeadings whether the second part of a section head stands on a line of its own
 * @param turnsWideTables whether tables too wide for the paper stand on turned pages
 * @param roomToWrite whether the rows of tables are high enough for a hand
 * @param noteTitleOnTop whether the title of a note stands above it, not within its first line
 * @param official whether pages are those of official documents: a grid of lines, black rules, numbers between dashes
 */
record Arrangement(
        boolean band,
        int columns,
        int boardColumns,
        boolean figureFirst,
        boolean stackedHeadings,
        boolean turnsWideTables,
        boolean roomToWrite,
        boolean noteTitleOnTop,
        boolean official) {
    /** An arrangement of any design but official documents. */
    Arrangement(
            boolean band,
            int columns,
            int boardColumns,
            boolean figureFirst,
            boolean stackedHeadings,
            boolean turnsWideTables,
            boolean roomToWrite,
            boolean noteTitleOnTop) {
        this(
                band,
                columns,
                boardColumns,
                figureFirst,
                stackedHeadings,
                turnsWideTables,
                roomToWrite,
                noteTitleOnTop,
                false);
    }
}
