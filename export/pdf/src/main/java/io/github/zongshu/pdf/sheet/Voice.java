package io.github.zongshu.pdf.sheet;

/** The kinds of text that a page speaks with. A stylesheet has a look for each. */
public enum Voice {
    /** Running text. */
    BODY,
    /** A sentence lifted out of the text. */
    PULL_QUOTE,
    /** A remark on data or sources. */
    REMARK,
    /** 引题. */
    KICKER,
    /** 主题. */
    HEADLINE,
    /** 副题. */
    SUBHEAD,
    /** Who wrote; period and place. */
    BYLINE,
    /** What a number of the board counts. */
    BOARD_LABEL,
    /** The number. */
    BOARD_FIGURE,
    /** Its measure word. */
    BOARD_UNIT,
    /** The comparison below. */
    BOARD_REMARK,
    /** 编者按, the words. */
    PANEL_TITLE,
    /** Its text. */
    PANEL_TEXT,
    /** The striking part of a head. */
    HEAD_LEAD,
    /** Its second part. */
    HEAD_REST,
    /** A head within a section. */
    SUBHEADING,
    /** Label and title of a chart or table. */
    CAPTION,
    /** What is measured, and where the data comes from. */
    SOURCE,
    /** Names of columns. */
    TABLE_HEAD,
    /** Cells. */
    TABLE_CELL,
    /** Cells of a total. */
    TABLE_TOTAL,
    /** Dates of a timeline. */
    EVENT_DATE,
    /** What happened. */
    EVENT_TEXT,
    /** 图注. */
    PHOTO_CAPTION,
    /** Who took it. */
    PHOTO_CREDIT,
    /** Running heads and feet. */
    RUNNING,
    /** The part of a running head that names the section of the paper. */
    RUNNING_NAME
}
