package io.github.zongshu.io;

import io.github.zongshu.message.Message;

/** Text that cannot be read on from some place. Never leaves the package: the readers turn it into a problem. */
final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private boolean concernsLast;
    private final String rule;
    private final transient Message problem;
    private final transient Message hint;

    MalformedException(int line, int column, String rule, Message problem, Message hint) {
        super(problem.toString(), null, false, false);
        this.line = line;
        this.column = column;
        this.rule = rule;
        this.problem = problem;
        this.hint = hint;
    }

    /** Says that the trouble is what was read last, not what should come next. */
    MalformedException withLast() {
        concernsLast = true;
        return this;
    }

    /** Whether both stopped at one place, as when a part is read once more. */
    boolean isWhere(MalformedException other) {
        return line == other.line && column == other.column;
    }

    /** Adds the problem to what was found in a file. */
    void reportTo(Findings findings, TreeBuilder builder) {
        Place place = new Place(line, column, concernsLast ? builder.lastPath() : builder.pathAt(line, column));
        findings.note(place, rule, problem, hint);
        findings.spoil(place.path());
    }
}
