package io.github.zongshu.pdf.sheet;

import io.github.zongshu.report.Design;
import java.util.List;

/** The stylesheets by design. */
public final class Sheets {
    private Sheets() {}

    /** The stylesheets of a design, the preferred one first; the others serve to fill pages better. */
    public static List<Sheet> of(Design design) {
        return switch (design) {
            case BRIEF -> List.of(BriefSheet.SHEET);
            case REVIEW -> ReviewSheet.SHEETS;
            case APPENDIX -> List.of(AppendixSheet.SHEET);
        };
    }
}
