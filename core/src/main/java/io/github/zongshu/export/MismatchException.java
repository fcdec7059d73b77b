package io.github.zongshu.export;

import java.util.List;
import java.util.stream.Collectors;

/** A file that was written and does not show the numbers of its report. It must not be used. */
public final class MismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Mismatch> mismatches;

    /**
     * Says what does not agree.
     *
     * @param file the file's name
     * @param mismatches what was found, at least one
     */
    public MismatchException(String file, List<Mismatch> mismatches) {
        super(mismatches.stream().map(each -> file + ": " + each).collect(Collectors.joining("\n")));
        this.mismatches = List.copyOf(mismatches);
    }

    /** What was found, in the order of the report. */
    public List<Mismatch> mismatches() {
        return mismatches;
    }
}
