package io.github.zongshu.office.draft;

import org.jspecify.annotations.Nullable;

/** What the paragraphs that are being read stand in: a row of a table, which is one passage, or running text. */
final class Frame {
    private final @Nullable Paper row;
    private @Nullable Paper paragraph;
    private boolean dropped;
    private boolean carried;

    private Frame(@Nullable Paper row) {
        this.row = row;
    }

    static Frame ofText() {
        return new Frame(null);
    }

    static Frame ofRow() {
        return new Frame(new Paper());
    }

    /** What words are written to; null between paragraphs. */
    @Nullable
    Paper paper() {
        return row == null ? paragraph : row;
    }

    boolean isRow() {
        return row != null;
    }

    void openParagraph() {
        if (!carried) {
            paragraph = new Paper();
        }
        carried = false;
    }

    /** The end of the paragraph is deleted: the next one goes on in it. */
    void carry() {
        carried = true;
    }

    /** The paragraph that ends here; null in a row, or if it goes on. */
    @Nullable
    Paper closeParagraph() {
        Paper finished = row == null && !carried ? paragraph : null;
        if (finished != null) {
            paragraph = null;
        }
        return finished;
    }

    /** A deleted row. */
    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }
}
