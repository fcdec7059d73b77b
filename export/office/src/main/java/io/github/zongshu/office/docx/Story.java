package io.github.zongshu.office.docx;

import io.github.zongshu.message.Notice;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.report.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a document under construction: what the block writers write to, and the little they need to know of each
 * other.
 */
final class Story {
    /** A paragraph property: stays on the page of the next paragraph. */
    static final String KEEP_NEXT = "<w:keepNext/>";

    private final Xml xml = Xml.fragment();
    private final Kinsoku kinsoku = new Kinsoku();
    private final Stylesheet sheet;
    private final DocumentParts parts;
    private final BoundNumbers numbers;
    private final List<Notice> notices = new ArrayList<>();
    private double width;
    private int countedLists;
    private int drawings;
    private boolean afterTable;
    private boolean atTop;
    private boolean inSection;

    Story(Stylesheet sheet, DocumentParts parts, BoundNumbers numbers) {
        this.sheet = sheet;
        this.parts = parts;
        this.numbers = numbers;
        this.width = sheet.page().textWidth();
    }

    Xml xml() {
        return xml;
    }

    Stylesheet sheet() {
        return sheet;
    }

    DocumentParts parts() {
        return parts;
    }

    /** How wide the column is in which the next block stands, in points. */
    double width() {
        return width;
    }

    void setWidth(double points) {
        width = points;
    }

    /** The next paragraph stands at the top of columns, where nothing stands above it to keep away from. */
    void beginColumns() {
        atTop = true;
    }

    /** Whether anything stands in the section that is not ended yet. */
    boolean isInSection() {
        return inSection;
    }

    /** Nothing stands in the section yet. */
    void beginSection() {
        inSection = false;
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    BoundNumbers numbers() {
        return numbers;
    }

    Kinsoku kinsoku() {
        return kinsoku;
    }

    /** A drawing with a number of its own; lengths in points. */
    Drawing drawing(String name, String alt, double drawingWidth, double drawingHeight) {
        drawings++;
        return new Drawing(drawings, name, alt, drawingWidth, drawingHeight);
    }

    /** The number of a new list that counts from 1. */
    int nextCountedList() {
        countedLists++;
        return Numbering.restarted(countedLists);
    }

    int countedLists() {
        return countedLists;
    }

    /** A paragraph of nothing but words and numbers; an empty line makes none. */
    void paragraph(ParagraphStyle style, List<Inline> line) {
        paragraph(style, "", line);
    }

    /** The same with further paragraph properties as markup. */
    void paragraph(ParagraphStyle style, String properties, List<Inline> line) {
        if (!Inline.text(line).isEmpty()) {
            open(style, properties).line(line);
            close();
        }
    }

    /** A paragraph without words. */
    void emptyParagraph(ParagraphStyle style) {
        open(style, "");
        close();
    }

    /**
     * Opens a paragraph; {@link #close} ends it.
     *
     * @param style what it is for
     * @param properties further paragraph properties as markup, for what depends on the place; mostly empty
     */
    Runs open(ParagraphStyle style, String properties) {
        afterTable = false;
        inSection = true;
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style.id());
        xml.raw(properties);
        if (atTop) {
            xml.leaf("w:spacing", "w:before", 0);
            atTop = false;
        }
        xml.close();
        return new Runs(xml, style.marksBound(), kinsoku, numbers);
    }

    void close() {
        xml.close();
    }

    /** Opens a table. Word would make one table of two that touch, so a small gap keeps them apart. */
    Table table(String style, List<Integer> columns) {
        if (afterTable) {
            emptyParagraph(ParagraphStyle.SPACER);
        }
        return new Table(this, style, columns);
    }

    void tableClosed() {
        afterTable = true;
    }

    /** A tab stop at the right end of the line, as further paragraph properties. */
    String rightTab() {
        return Xml.fragment()
                .open("w:tabs")
                .leaf("w:tab", "w:val", "right", "w:pos", Twips.points(width))
                .close()
                .toString();
    }
}
