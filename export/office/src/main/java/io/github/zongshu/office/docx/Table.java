package io.github.zongshu.office.docx;

import io.github.zongshu.office.ooxml.Xml;
import java.util.List;

/**
 * The markup of one table: rows of cells over a fixed grid. Grid, cells and table state the same widths, since Word trusts
 * one and other programs another.
 */
final class Table {
    private final Story story;
    private final Xml xml;
    private final List<Integer> columns;

    /**
     * Opens a table.
     *
     * @param story where to
     * @param style its table style
     * @param columns the widths of its columns in twips
     */
    Table(Story story, String style, List<Integer> columns) {
        this.story = story;
        this.xml = story.xml();
        this.columns = List.copyOf(columns);
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", style);
    }

    /** Takes the table out of the text, to the place that the markup says; before {@link #begin}. */
    Table floating(String place) {
        xml.raw(place);
        return this;
    }

    /** Ends the table's own properties and states its grid. */
    Table begin(Options options) {
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        xml.leaf("w:tblW", "w:w", width, "w:type", "dxa");
        xml.leaf("w:tblInd", "w:w", options.indent(), "w:type", "dxa");
        xml.raw(options.borders());
        xml.leaf("w:tblLayout", "w:type", "fixed").raw(options.padding());
        int head = options.head() ? 1 : 0;
        xml.leaf(
                "w:tblLook",
                "w:val",
                options.head() ? "0020" : "0000",
                "w:firstRow",
                head,
                "w:lastRow",
                0,
                "w:firstColumn",
                0,
                "w:lastColumn",
                0,
                "w:noHBand",
                1,
                "w:noVBand",
                1);
        if (!options.description().isEmpty()) {
            xml.leaf("w:tblDescription", "w:val", options.description());
        }
        xml.close().open("w:tblGrid");
        columns.forEach(column -> xml.leaf("w:gridCol", "w:w", column));
        xml.close();
        return this;
    }

    /**
     * What a table has beside its grid.
     *
     * @param indent from the left margin, in twips
     * @param borders table borders as markup; empty for those of its style
     * @param padding cell margins as markup; empty for those of its style
     * @param head whether its first row is a head
     * @param description what it shows, for those who do not see it; may be empty
     */
    record Options(int indent, String borders, String padding, boolean head, String description) {}

    /** Opens a row that stays on one page; a head row is repeated on each. */
    void openRow(boolean head) {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit");
        if (head) {
            xml.leaf("w:tblHeader");
        }
        xml.close();
    }

    void closeRow() {
        xml.close();
    }

    /**
     * Opens a cell.
     *
     * @param column which, from 0
     * @param properties further cell properties as markup, in the order of the schema; mostly empty
     */
    void openCell(int column, String properties) {
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", columns.get(column), "w:type", "dxa").raw(properties);
        xml.leaf("w:vAlign", "w:val", "center").close();
    }

    void closeCell() {
        xml.close();
    }

    void end() {
        xml.close();
        story.tableClosed();
    }

    /** A background as cell properties. */
    static String tint(String colour) {
        return Xml.fragment()
                .leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour)
                .toString();
    }
}
