package io.github.zongshu.office.form;

import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.Sheet;
import io.github.zongshu.office.sheet.Tags;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Paints cells of a stranger's sheet; those that are not there yet are put in where they belong. */
final class SheetPatch {
    /** What stands behind {@code legacyDrawing} in a worksheet (ECMA-376 part 1, 18.3.1.99). */
    private static final String[] BEHIND = {
        "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"
    };

    private final Patch patch;
    private final StylePatch styles;
    private String prefix = "";

    SheetPatch(byte[] sheet, StylePatch styles) {
        this.patch = new Patch(sheet);
        this.styles = styles;
    }

    /** Paints the cells of these names. */
    void paint(Collection<String> names) throws RefusedFileException {
        NavigableSet<String> left = new TreeSet<>(CellOrder.INSTANCE);
        left.addAll(names);
        Tags tags = new Tags(patch.part());
        int row = -1;
        int column = -1;
        while (tags.next()) {
            if (tags.opens("row")) {
                row = tags.attribute("r").isEmpty() ? row + 1 : Integer.parseInt(tags.attribute("r")) - 1;
                column = -1;
                before(left, row, tags.start());
                if (tags.isEmpty()) {
                    open(left, row, tags);
                }
            } else if (tags.opens("c")) {
                column = tags.attribute("r").isEmpty() ? column + 1 : CellOrder.column(tags.attribute("r"));
                within(left, row, column, tags.start());
                if (left.remove(Sheet.a1(row, column))) {
                    String style = tags.attribute("s");
                    int painted = styles.painted(style.isEmpty() ? 0 : Integer.parseInt(style));
                    String tag = patch.text(tags.start(), tags.end());
                    patch.replace(tags.start(), tags.end(), Patch.withAttribute(tag, "s", Integer.toString(painted)));
                }
            } else if (tags.closes("row")) {
                within(left, row, Integer.MAX_VALUE, tags.start());
            } else if (tags.opens("sheetData")) {
                prefix = tags.prefix();
            } else if (tags.closes("sheetData")) {
                before(left, Integer.MAX_VALUE, tags.start());
            }
        }
    }

    /** Cells of rows that are not there, before the next row that is. */
    private void before(NavigableSet<String> left, int row, int at) {
        while (!left.isEmpty() && CellOrder.row(left.first()) < row) {
            int missing = CellOrder.row(left.first());
            StringBuilder cells = new StringBuilder();
            while (!left.isEmpty() && CellOrder.row(left.first()) == missing) {
                cells.append(cell(left.pollFirst()));
            }
            patch.insert(at, "<" + prefix + "row r=\"" + (missing + 1) + "\">" + cells + "</" + prefix + "row>");
        }
    }

    /** Cells of this row that are not there, before the next one that is. */
    private void within(NavigableSet<String> left, int row, int column, int at) {
        while (!left.isEmpty() && CellOrder.row(left.first()) == row && CellOrder.column(left.first()) < column) {
            patch.insert(at, cell(left.pollFirst()));
        }
    }

    /** A row without cells gets those that are painted. */
    private void open(NavigableSet<String> left, int row, Tags tags) {
        StringBuilder cells = new StringBuilder();
        while (!left.isEmpty() && CellOrder.row(left.first()) == row) {
            cells.append(cell(left.pollFirst()));
        }
        if (!cells.isEmpty()) {
            String tag = patch.text(tags.start(), tags.end());
            String opened = tag.substring(0, tag.length() - 2).stripTrailing() + ">";
            patch.replace(tags.start(), tags.end(), opened + cells + "</" + prefix + "row>");
        }
    }

    private String cell(String name) {
        return "<" + prefix + "c r=\"" + name + "\" s=\"" + styles.painted(0) + "\"/>";
    }

    /** The relationship to the drawing of comments that the sheet has; empty for none. */
    String legacyDrawing() throws RefusedFileException {
        Tags tags = new Tags(patch.part());
        while (tags.next()) {
            if (tags.opens("legacyDrawing")) {
                return tags.attribute("id");
            }
        }
        return "";
    }

    /** Relates the sheet to a drawing of comments. */
    void legacyDrawing(String relationship) throws RefusedFileException {
        Tags tags = new Tags(patch.part());
        while (tags.next()) {
            boolean behind = tags.closes("worksheet");
            for (String name : BEHIND) {
                behind |= tags.opens(name);
            }
            if (behind) {
                patch.insert(
                        tags.start(),
                        "<" + prefix + "legacyDrawing xmlns:zs=\"" + WorkbookParts.RELATIONSHIP + "\" zs:id=\""
                                + relationship + "\"/>");
                return;
            }
        }
    }

    byte[] bytes() {
        return patch.bytes();
    }
}
