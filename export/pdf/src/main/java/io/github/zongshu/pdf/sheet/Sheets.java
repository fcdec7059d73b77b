package io.github.zongshu.pdf.sheet;

import io.github.zongshu.report.Design;

/** The stylesheets by design. */
public final class Sheets {
    private Sheets() {}

    /** The stylesheet of a design. */
    public static Sheet of(Design design) {
        return switch (design) {
            case BRIEF -> BriefSheet.SHEET;
            case REVIEW -> ReviewSheet.SHEET;
            case APPENDIX -> AppendixSheet.SHEET;
        };
    }
}
