package io.github.zongshu.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node of what the document says, in reading order, apart from where it stands on pages (ISO 32000-1, 14.7 and 14.8). Nodes
 * are made while a report is read; drawing refers to them.
 */
public final class Tag {
    /** What a node is; the names are those of the standard's structure types. */
    public enum Role {
        /** The root. */
        DOCUMENT("Document"),
        /** The document's title, or a head of the first level. */
        H1("H1"),
        /** A head of the second level. */
        H2("H2"),
        /** A head of the third level. */
        H3("H3"),
        /** A head of the fourth level. */
        H4("H4"),
        /** A head of the fifth level. */
        H5("H5"),
        /** A paragraph. */
        P("P"),
        /** Words set apart. */
        DIV("Div"),
        /** Words lifted out of the text. */
        QUOTE("BlockQuote"),
        /** A list. */
        LIST("L"),
        /** An item of a list. */
        ITEM("LI"),
        /** The number, mark or date of an item. */
        LABEL("Lbl"),
        /** What an item says. */
        BODY("LBody"),
        /** A table. */
        TABLE("Table"),
        /** A row. */
        ROW("TR"),
        /** A cell that names a column or row. */
        HEAD_CELL("TH"),
        /** A cell. */
        CELL("TD"),
        /** What stands around a table or figure. */
        CAPTION("Caption"),
        /** A contents page. */
        CONTENTS("TOC"),
        /** A line of it. */
        CONTENTS_ITEM("TOCI"),
        /** What names another part of the document. */
        REFERENCE("Reference"),
        /** What leads there. */
        LINK("Link"),
        /** A picture or chart. */
        FIGURE("Figure");

        private final String standard;

        Role(String standard) {
            this.standard = standard;
        }

        /** The name in the standard. */
        public String standard() {
            return standard;
        }
    }

    /** What says nothing that is not said elsewhere: running heads, page numbers, repeated table heads. */
    public static final Tag ARTIFACT = new Tag(Role.DIV, "", "");

    /** A mark across a page, which says nothing of its content (ISO 32000-1, 14.8.2.2.2). */
    public static final Tag WATERMARK = new Tag(Role.DIV, "", "");

    private final Role role;
    private final String alt;
    private final String scope;
    private final List<Tag> children = new ArrayList<>();

    private Tag(Role role, String alt, String scope) {
        this.role = role;
        this.alt = alt;
        this.scope = scope;
    }

    /** A new document. */
    public static Tag document() {
        return new Tag(Role.DOCUMENT, "", "");
    }

    /** Adds a node behind those that this one has. */
    public Tag add(Role child) {
        return add(new Tag(child, "", ""));
    }

    /** Adds a picture. */
    public Tag addFigure(String words) {
        return add(new Tag(Role.FIGURE, words, ""));
    }

    /** Adds a cell that names its column. */
    public Tag addColumnHead() {
        return add(new Tag(Role.HEAD_CELL, "", "Column"));
    }

    /** Adds a cell that names its row. */
    public Tag addRowHead() {
        return add(new Tag(Role.HEAD_CELL, "", "Row"));
    }

    private Tag add(Tag child) {
        if (this == ARTIFACT || this == WATERMARK) {
            throw new IllegalStateException("an artifact has no structure");
        }
        children.add(child);
        return child;
    }

    /** What the node is. */
    public Role role() {
        return role;
    }

    /** Words for those who do not see a figure; empty for all else. */
    public String alt() {
        return alt;
    }

    /** What a head cell names, {@code Column} or {@code Row}; empty for all else. */
    public String scope() {
        return scope;
    }

    /** The nodes within, in reading order. */
    public List<Tag> children() {
        return Collections.unmodifiableList(children);
    }
}
