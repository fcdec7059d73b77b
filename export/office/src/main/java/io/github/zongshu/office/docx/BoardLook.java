package io.github.zongshu.office.docx;

/**
 * The lines of a figure board.
 *
 * @param top above it
 * @param bottom below it
 * @param side at its left and right
 * @param inner between its cells
 * @param padding between a line and the text of a cell, in points
 */
record BoardLook(Rule top, Rule bottom, Rule side, Rule inner, double padding) {}
