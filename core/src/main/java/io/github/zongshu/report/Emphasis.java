package io.github.zongshu.report;

import java.util.List;

/**
 * Words that stand out by a heavier face. Never the only carrier of a meaning.
 *
 * @param content what stands out
 */
public record Emphasis(List<Inline> content) implements Inline {
    /** Copies the content. */
    public Emphasis {
        content = List.copyOf(content);
    }

    @Override
    public String text() {
        return Inline.text(content);
    }
}
