package io.github.zongshu.draft;

import io.github.zongshu.message.Notice;
import java.util.List;

/**
 * A document as text, in reading order.
 *
 * @param passages paragraphs and rows that hold text
 * @param notices what a reader of the review should know, such as that changes were tracked
 */
public record Draft(List<Passage> passages, List<Notice> notices) {
    /** Copies the lists. */
    public Draft {
        passages = List.copyOf(passages);
        notices = List.copyOf(notices);
    }
}
