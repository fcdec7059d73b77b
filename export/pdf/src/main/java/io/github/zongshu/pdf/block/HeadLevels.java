package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Tag;

/**
 * The levels of a document's heads in its structure: the first head is of the first level, and no level is skipped on the way
 * down (ISO 14289-1, 7.4.2), whatever a report asks for.
 */
final class HeadLevels {
    private final int above;
    private int last;

    /**
     * @param titled whether the document has a title, which is its only head of the first level
     */
    HeadLevels(boolean titled) {
        this.above = titled ? 1 : 0;
        this.last = above;
    }

    /** The role of the next head, which asks for a level from 1 to 4. */
    Tag.Role next(int level) {
        last = Math.min(above + level, last + 1);
        return switch (last) {
            case 1 -> Tag.Role.H1;
            case 2 -> Tag.Role.H2;
            case 3 -> Tag.Role.H3;
            case 4 -> Tag.Role.H4;
            default -> Tag.Role.H5;
        };
    }
}
