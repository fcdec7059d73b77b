package io.github.zongshu.report;

import io.github.zongshu.message.Notice;
import java.util.List;
import java.util.Objects;

/**
 * A document before it has a format.
 *
 * @param info what it says about itself
 * @param blocks its content from top to bottom
 * @param notices what a reader of the result should know about its composition; writers add their own
 * @param facts its numbers as data
 */
public record Report(ReportInfo info, List<Block> blocks, List<Notice> notices, FactSheet facts) {
    /** Copies the lists. */
    public Report {
        Objects.requireNonNull(info, "info");
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
        Objects.requireNonNull(facts, "facts");
    }

    /** A report of whose numbers nothing is known but what it prints. */
    public Report(ReportInfo info, List<Block> blocks, List<Notice> notices) {
        this(info, blocks, notices, FactSheet.NONE);
    }

    /** The same report with a mark on every page, or with none where it is empty: {@link ReportInfo#mark}. */
    public Report marked(String mark) {
        return new Report(info.marked(mark), blocks, notices, facts);
    }
}
