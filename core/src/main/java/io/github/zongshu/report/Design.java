package io.github.zongshu.report;

/** The family of pages a report is made for. Each writer has one stylesheet for each design. */
public enum Design {
    /** 数据简报: A4, coloured masthead, figures first, two columns. */
    BRIEF,
    /** 综述: the review as a newspaper page prints it, narrow columns. */
    REVIEW,
    /** 附表: the tables behind the figures, for the archive; one sheet for each section of a workbook. */
    APPENDIX,
    /** 数据核校单: broad pages of wide tables with room to sign. */
    SIGN_OFF,
    /** 公文: A4, 22 lines of 28 characters, as GB/T 9704-2012 has it. */
    OFFICIAL,
    /** 简报: the same grid below a larger red head. */
    BULLETIN
}
