package io.github.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words set apart on a tint, such as 编者按.
 *
 * @param title the words that open it
 * @param paragraphs its text
 */
public record Panel(String title, List<List<Inline>> paragraphs) implements Block {
    /** Copies the paragraphs. */
    public Panel {
        Objects.requireNonNull(title, "title");
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    @Override
    public List<List<Inline>> lines() {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(Text.line(title));
        lines.addAll(paragraphs);
        return lines;
    }
}
