package io.github.zongshu.campaign;

import java.util.Objects;

/**
 * A paragraph as its author writes it: words, with references in braces for numbers.
 *
 * <p>{@code 全年开展{sessions}，办结率{rate(resolved, issues)}。} {@code {{} and {@code }}} stand for braces themselves. The
 * syntax is that of {@link io.github.zongshu.narrative}.
 *
 * @param template the words and references
 */
public record Prose(String template) {
    /** No words at all. */
    public static final Prose EMPTY = new Prose("");

    /** Refuses null; whether the references exist is judged with the whole campaign. */
    public Prose {
        Objects.requireNonNull(template, "template");
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return template.isBlank();
    }
}
