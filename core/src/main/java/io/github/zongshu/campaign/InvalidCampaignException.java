package io.github.zongshu.campaign;

import io.github.zongshu.message.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A campaign that breaks documented rules. Carries every problem found, not only the first. */
public final class InvalidCampaignException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Collects the problems into one refusal.
     *
     * @param problems at least one, in the order of the input
     */
    public InvalidCampaignException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problems");
        }
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }
}
