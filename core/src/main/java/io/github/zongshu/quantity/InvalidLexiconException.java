package io.github.zongshu.quantity;

import io.github.zongshu.message.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A word list that breaks its rules; all problems of the list at once. */
public final class InvalidLexiconException extends IllegalArgumentException {
    private final transient List<Problem> problems;

    InvalidLexiconException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, and where. */
    public List<Problem> problems() {
        return problems;
    }

    static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidLexiconException(problems);
        }
    }
}
