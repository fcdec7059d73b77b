package io.github.zongshu.audit;

import java.util.stream.Collectors;

/** Documents that were not made because the campaign's numbers contradict one another. Carries the whole audit. */
public final class FailedAuditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Audit audit;

    /**
     * Refuses.
     *
     * @param audit with at least one finding that fails
     */
    public FailedAuditException(Audit audit) {
        super(audit.with(Verdict.FAIL).stream()
                .map(finding -> finding.place() + ": " + finding.message())
                .collect(Collectors.joining("\n")));
        this.audit = audit;
    }

    /** Everything that was found. */
    public Audit audit() {
        return audit;
    }
}
