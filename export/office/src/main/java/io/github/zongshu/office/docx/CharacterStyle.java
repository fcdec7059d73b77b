package io.github.zongshu.office.docx;

/** What a few words within a paragraph are for. Each is one character style of the document. */
enum CharacterStyle {
    /** A bound number in running text. */
    BOUND("BoundNumber", "绑定数字"),
    /** Words that stand out. */
    STRONG("Strong", "Strong"),
    /** The second part of a heading. */
    HEADING_REST("HeadingRest", "标题后半"),
    /** Hedge and measure word beside a large number. */
    BOARD_UNIT("BoardUnit", "数说单位"),
    /** The words that open a note within its first line. */
    NOTE_LEAD("EditorsNoteLead", "编者按引语"),
    /** Words and numbers of a total. */
    TABLE_TOTAL("TableTotal", "表格合计"),
    /** Who took a photo, on the line of its caption. */
    CREDIT("PhotoCreditInline", "摄影署名"),
    /** The name of the page or column within a running head. */
    HEADER_LEAD("HeaderLead", "页眉栏名"),
    /** The square before a byline. */
    BYLINE_MARK("BylineMark", "署名标记"),
    /** The mark that every page bears, beside the page's number. */
    PAGE_MARK("PageMark", "页面标记");

    private final String id;
    private final String label;

    CharacterStyle(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The name within the file. */
    String id() {
        return id;
    }

    /** The name in the list of styles. */
    String label() {
        return label;
    }

    /** Whether Word does not know it by itself. */
    boolean isOwn() {
        return this != STRONG;
    }
}
