package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Tag;

/**
 * Where a block is set.
 *
 * @param width of the column in points
 * @param parent the structure that it becomes a part of
 * @param place its path in the report, such as {@code blocks[4]}
 */
record Spot(double width, Tag parent, String place) {}
