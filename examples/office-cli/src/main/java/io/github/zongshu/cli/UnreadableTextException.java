package io.github.zongshu.cli;

import io.github.zongshu.message.Problem;
import java.io.IOException;

/** A text file that cannot be read as text. */
final class UnreadableTextException extends IOException {
    private final transient Problem problem;

    UnreadableTextException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** What is wrong, and where. */
    Problem problem() {
        return problem;
    }
}
