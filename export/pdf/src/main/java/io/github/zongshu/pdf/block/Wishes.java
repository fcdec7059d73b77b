package io.github.zongshu.pdf.block;

import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.pdf.sheet.Sheet;
import io.github.zongshu.pdf.sheet.Sheets;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Heading;
import io.github.zongshu.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked for beyond what a report's design says.
 *
 * @param paper the paper; a design that is not made for it keeps its own
 * @param contents whether there is a contents page
 */
public record Wishes(Optional<Frame.Paper> paper, Contents contents) {
    /** As the design says; contents where the document is long. */
    public static final Wishes NONE = new Wishes(Optional.empty(), Contents.WHERE_LONG);

    private static final int LONG = 9;
    private static final int FEWEST_HEADS = 3;

    /** Refuses null. */
    public Wishes {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(contents, "contents");
    }

    List<Sheet> sheets(Report report) {
        return paper.map(wanted -> Sheets.of(report, wanted)).orElseGet(() -> Sheets.of(report));
    }

    /**
     * Whether a report gets a contents page.
     *
     * @param pages how many it has without
     */
    boolean wantsContents(Report report, int pages) {
        long heads = heads(report.blocks());
        return switch (contents) {
            case NEVER -> false;
            case ALWAYS -> heads > 0;
            case WHERE_LONG -> Sheets.isLookedUp(report.info().design()) && pages >= LONG && heads >= FEWEST_HEADS;
        };
    }

    private static long heads(List<Block> blocks) {
        return blocks.stream()
                .mapToLong(block -> block instanceof Columns columns
                        ? heads(columns.blocks())
                        : block instanceof Heading heading && heading.level() <= ContentsSetter.DEEPEST ? 1 : 0)
                .sum();
    }
}
