package io.github.zongshu.font;

import io.github.zongshu.message.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Fonts that cannot be used: a broken or unsuitable file, or roles for which there is no font at all. Carries all problems
 * found, not the first one only. The rules are {@code font-missing}, {@code font-unreadable}, {@code font-empty},
 * {@code font-format}, {@code font-truncated}, {@code font-table}, {@code font-index} and {@code font-restricted}.
 */
public final class FontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FontException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, at least one, in the order of the builder's calls; missing roles last. */
    public List<Problem> problems() {
        return problems;
    }
}
