package io.github.zongshu.office.xlsx;

/**
 * A cell, or several of a row merged into one.
 *
 * @param column its first column, from 0
 * @param span how many columns it takes, from 1
 * @param look how it looks
 * @param content what it holds
 */
record GridCell(int column, int span, Look look, Content content) {
    /** Words in a look; words that begin like a formula are marked as text. */
    static GridCell words(int column, int span, Look look, CellText text) {
        return new GridCell(column, span, look.asQuoted(startsLikeFormula(text.text())), new Content.Words(text));
    }

    private static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
