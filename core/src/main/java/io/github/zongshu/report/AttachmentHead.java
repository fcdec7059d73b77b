package io.github.zongshu.report;

import java.util.List;

/**
 * The head of an attachment, which begins a page (GB/T 9704-2012, 7.3.7).
 *
 * @param label 附件, or 附件1 and so on where there are several
 * @param title the same as in the text's list
 */
public record AttachmentHead(String label, List<Inline> title) implements Block {
    /** Copies the title; refuses an attachment without label or title. */
    public AttachmentHead {
        title = List.copyOf(title);
        if (label.isBlank()) {
            throw new IllegalArgumentException("label is blank");
        }
        if (Inline.text(title).isBlank()) {
            throw new IllegalArgumentException("title is blank");
        }
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(Text.line(label), title);
    }
}
