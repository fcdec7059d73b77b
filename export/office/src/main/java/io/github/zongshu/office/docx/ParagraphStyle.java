package io.github.zongshu.office.docx;

/**
 * What a paragraph is for. Each is one paragraph style of the document; styles that Word knows bear the name by which Word
 * knows them, so that its navigation, contents and outline work.
 */
enum ParagraphStyle {
    NORMAL("Normal", "Normal"),
    BODY("BodyText", "Body Text"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    KICKER("Kicker", "引题"),
    BYLINE("Byline", "署名"),
    BOARD_LABEL("BoardLabel", "数说标签"),
    BOARD_FIGURE("BoardFigure", "数说数字"),
    BOARD_REMARK("BoardRemark", "数说说明"),
    NOTE("EditorsNote", "编者按"),
    NOTE_TITLE("EditorsNoteTitle", "编者按标题"),
    PULL_QUOTE("IntenseQuote", "Intense Quote"),
    CLOSING("ClosingParagraph", "结语"),
    REMARK("Remark", "说明"),
    CAPTION("Caption", "caption"),
    MEASURE("Measure", "图表口径"),
    SOURCE("DataSource", "数据来源"),
    PICTURE("Picture", "图片"),
    PHOTO_CAPTION("PhotoCaption", "图注"),
    PHOTO_CREDIT("PhotoCredit", "摄影"),
    TABLE_HEAD("TableHead", "表头"),
    TABLE_HEAD_NUMBER("TableHeadNumber", "表头数字"),
    TABLE_TEXT("TableText", "表格文字"),
    TABLE_NUMBER("TableNumber", "表格数字"),
    TIMELINE_DATE("TimelineDate", "大事记日期"),
    TIMELINE_TEXT("TimelineText", "大事记条目"),
    LIST_BULLET("ListBullet", "List Bullet"),
    LIST_NUMBER("ListNumber", "List Number"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer"),
    SPACER("Spacer", "间隔"),
    SECTION_END("SectionEnd", "分节"),
    HEAD_MARK("HeadMark", "份号密级"),
    RED_NAME("RedName", "发文机关标志"),
    DOCUMENT_NUMBER("DocumentNumber", "发文字号"),
    BULLETIN_LINE("BulletinLine", "编印单位"),
    ADDRESSEES("Addressees", "主送机关"),
    ATTACHMENT_LIST("AttachmentList", "附件说明"),
    SIGNATURE("Signature", "Signature"),
    DOCUMENT_NOTE("DocumentNote", "附注"),
    ATTACHMENT_LABEL("AttachmentLabel", "附件序号"),
    ATTACHMENT_TITLE("AttachmentTitle", "附件标题"),
    IMPRINT("Imprint", "版记"),
    BLANK_LINE("BlankLine", "空行");

    private static final int TEXT_LEVEL = 9;

    private final String id;
    private final String label;

    ParagraphStyle(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The style of headings of a level, 1 to 4. */
    static ParagraphStyle heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** The name within the file. */
    String id() {
        return id;
    }

    /** The name in the list of styles. */
    String label() {
        return label;
    }

    /** Whether bound numbers stand out in it. In heads, boards and tables all words have a look of their own. */
    boolean marksBound() {
        return this == BODY || this == CLOSING || this == LIST_BULLET || this == LIST_NUMBER;
    }

    /** Whether Word does not know it by itself. */
    boolean isOwn() {
        return label.codePointAt(0) > 0x7F;
    }

    /** The level in the outline, from 0, as Word writes it; 9 for text. */
    int outlineLevel() {
        return switch (this) {
            case HEADING_1, ATTACHMENT_TITLE -> 0;
            case HEADING_2 -> 1;
            case HEADING_3 -> 2;
            case HEADING_4 -> 3;
            default -> TEXT_LEVEL;
        };
    }

    boolean isHeading() {
        return outlineLevel() < TEXT_LEVEL;
    }
}
