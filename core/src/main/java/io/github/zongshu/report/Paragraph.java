package io.github.zongshu.report;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of running text.
 *
 * @param role what it is for; decides face, size and indent
 * @param content its words and numbers
 */
public record Paragraph(Role role, List<Inline> content) implements Block {
    /** What a paragraph is for. */
    public enum Role {
        /** Running text, indented by two characters. */
        BODY,
        /** 主送机关: to whom a formal document is addressed; flush left, ended by a colon. */
        ADDRESSEES,
        /** A sentence or number lifted out of the text, set large between rules. */
        PULL_QUOTE,
        /** The last paragraph of a review. */
        CLOSING,
        /** A remark on data or sources, small. */
        REMARK
    }

    /** Copies the content. */
    public Paragraph {
        Objects.requireNonNull(role, "role");
        content = List.copyOf(content);
    }

    /** A paragraph of running text. */
    public static Paragraph body(List<Inline> content) {
        return new Paragraph(Role.BODY, content);
    }

    @Override
    public List<List<Inline>> lines() {
        return List.of(content);
    }
}
