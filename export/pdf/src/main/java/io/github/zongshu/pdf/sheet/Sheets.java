package io.github.zongshu.pdf.sheet;

import io.github.zongshu.pdf.page.Frame;
import io.github.zongshu.report.Block;
import io.github.zongshu.report.Columns;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.TableBlock;
import java.util.List;

/** The stylesheets by design. */
public final class Sheets {
    /** The most columns of a table that an upright page has room for. */
    private static final int MOST_UPRIGHT = 7;

    private Sheets() {}

    /** The stylesheets for a report, the preferred one first; the others serve to fill pages better. */
    public static List<Sheet> of(Report report) {
        return switch (report.info().design()) {
            case BRIEF -> BriefSheet.SHEETS;
            case REVIEW -> ReviewSheet.SHEETS;
            case SIGN_OFF -> List.of(AppendixSheet.FORM);
            case OFFICIAL, BULLETIN -> List.of(OfficialSheet.SHEET);
            case APPENDIX -> hasWideTable(report.blocks()) ? AppendixSheet.TURNED : AppendixSheet.UPRIGHT;
        };
    }

    /** Those for a paper, where the design is made for it; all of them where it is not. */
    public static List<Sheet> of(Report report, Frame.Paper paper) {
        List<Sheet> offered = report.info().design() == Design.REVIEW ? ReviewSheet.on(paper) : List.of();
        return offered.isEmpty() ? of(report) : offered;
    }

    /** Whether readers look things up in documents of a design rather than read them through. */
    public static boolean isLookedUp(Design design) {
        return switch (design) {
            case BRIEF, APPENDIX -> true;
            case REVIEW, SIGN_OFF, OFFICIAL, BULLETIN -> false;
        };
    }

    private static boolean hasWideTable(List<Block> blocks) {
        return blocks.stream().anyMatch(Sheets::isWide);
    }

    private static boolean isWide(Block block) {
        if (block instanceof Columns columns) {
            return hasWideTable(columns.blocks());
        }
        return block instanceof TableBlock table && table.columns().size() > MOST_UPRIGHT;
    }
}
