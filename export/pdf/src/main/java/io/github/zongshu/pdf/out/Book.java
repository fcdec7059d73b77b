package io.github.zongshu.pdf.out;

import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.page.Furniture;
import io.github.zongshu.pdf.page.Page;
import io.github.zongshu.pdf.page.Tag;
import java.util.List;
import java.util.Objects;

/**
 * A document that has been laid out.
 *
 * @param frame its paper
 * @param pages from first to last
 * @param furniture what every page has
 * @param content what the document says, in reading order
 */
public record Book(Frame frame, List<Page> pages, Furniture furniture, Tag content) {
    /** Copies the pages. */
    public Book {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(furniture, "furniture");
        Objects.requireNonNull(content, "content");
        pages = List.copyOf(pages);
    }
}
