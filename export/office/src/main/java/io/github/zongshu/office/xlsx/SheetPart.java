package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a laid-out sheet as a worksheet part. Element order follows ECMA-376 part 1, 18.3.1.99. */
final class SheetPart {
    private static final int LAST_COLUMN = 16_383;

    private final GridSheet sheet;
    private final StylePart styles;
    private final StringPart strings;
    private final Formulas formulas;

    SheetPart(GridSheet sheet, StylePart styles, StringPart strings, Formulas formulas) {
        this.sheet = sheet;
        this.styles = styles;
        this.strings = strings;
        this.formulas = formulas;
    }

    /**
     * The part.
     *
     * @param first whether the workbook opens on it
     * @param page its page in print
     * @param drawing the relationship to its drawings, if it has any
     * @param tables the relationships to its tables
     */
    byte[] bytes(boolean first, PageSetup page, Optional<String> drawing, List<String> tables) {
        Xml xml = Xml.document().open("worksheet", "xmlns", Parts.MAIN, "xmlns:r", Parts.RELATIONSHIP);
        xml.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).close();
        xml.leaf("dimension", "ref", area());
        view(xml, first);
        xml.leaf("sheetFormatPr", "defaultRowHeight", 18, "customHeight", 1);
        columns(xml);
        rows(xml);
        merges(xml);
        page.write(xml, sheet.paper());
        breaks(xml);
        // Years and numbers that stand as text are meant so; the reader need not be warned of them.
        xml.open("ignoredErrors")
                .leaf("ignoredError", "sqref", area(), "numberStoredAsText", 1)
                .close();
        drawing.ifPresent(id -> xml.leaf("drawing", "r:id", id));
        if (!tables.isEmpty()) {
            xml.open("tableParts", "count", tables.size());
            tables.forEach(id -> xml.leaf("tablePart", "r:id", id));
            xml.close();
        }
        return xml.close().bytes();
    }

    private String area() {
        return Place.range(
                0, 0, Math.max(0, sheet.rows().size() - 1), sheet.widths().size() - 1);
    }

    private void view(Xml xml, boolean first) {
        xml.open("sheetViews");
        if (first) {
            xml.open("sheetView", "showGridLines", 0, "tabSelected", 1, "workbookViewId", 0);
        } else {
            xml.open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        }
        int rows = sheet.frozenRows();
        int columns = sheet.frozenColumns();
        if (rows > 0) {
            String cell = Place.a1(rows, columns);
            List<Object> pane = new ArrayList<>();
            if (columns > 0) {
                pane.addAll(List.of("xSplit", columns));
            }
            String active = columns > 0 ? "bottomRight" : "bottomLeft";
            pane.addAll(List.of("ySplit", rows, "topLeftCell", cell, "activePane", active, "state", "frozen"));
            xml.leaf("pane", pane.toArray());
            xml.leaf("selection", "pane", active, "activeCell", cell, "sqref", cell);
        }
        xml.close().close();
    }

    private void columns(Xml xml) {
        xml.open("cols");
        for (int c = 0; c < sheet.widths().size(); c++) {
            String width = sheet.widths().get(c).toString();
            xml.leaf("col", "min", c + 1, "max", c + 1, "width", width, "customWidth", 1);
        }
        xml.close();
    }

    private void rows(Xml xml) {
        xml.open("sheetData");
        for (int r = 0; r < sheet.rows().size(); r++) {
            GridRow row = sheet.rows().get(r);
            String height = Double.toString(Math.round(row.height() * 4) / 4.0);
            xml.open("row", "r", r + 1, "ht", height, "customHeight", 1);
            for (GridCell cell : row.cells()) {
                cell(xml, r, cell);
            }
            xml.close();
        }
        xml.close();
    }

    private void cell(Xml xml, int row, GridCell cell) {
        String name = Place.a1(row, cell.column());
        int style = styles.index(cell.look());
        switch (cell.content()) {
            case Content.Words words ->
                words(xml, name, style, words.text(), cell.look().style());
            case Content.Figure figure -> {
                xml.open("c", "r", name, "s", style);
                formulas.formula(figure, new Place(sheet.name(), row, cell.column()))
                        .ifPresent(formula -> xml.element("f", formula));
                xml.element("v", figure.digits().worth().toPlainString()).close();
            }
        }
        for (int c = cell.column() + 1; c < cell.column() + cell.span(); c++) {
            xml.leaf("c", "r", Place.a1(row, c), "s", style);
        }
    }

    private void words(Xml xml, String name, int style, CellText text, NamedStyle named) {
        if (text.isEmpty()) {
            xml.leaf("c", "r", name, "s", style);
        } else {
            xml.open("c", "r", name, "s", style, "t", "s");
            xml.element("v", Integer.toString(strings.index(text, named))).close();
        }
    }

    private void breaks(Xml xml) {
        List<Integer> breaks = sheet.paper().breaks();
        if (!breaks.isEmpty()) {
            xml.open("rowBreaks", "count", breaks.size(), "manualBreakCount", breaks.size());
            breaks.forEach(row -> xml.leaf("brk", "id", row, "max", LAST_COLUMN, "man", 1));
            xml.close();
        }
    }

    private void merges(Xml xml) {
        List<String> merged = new ArrayList<>();
        for (int r = 0; r < sheet.rows().size(); r++) {
            for (GridCell cell : sheet.rows().get(r).cells()) {
                if (cell.span() > 1) {
                    merged.add(Place.range(r, cell.column(), r, cell.column() + cell.span() - 1));
                }
            }
        }
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", merged.size());
            merged.forEach(range -> xml.leaf("mergeCell", "ref", range));
            xml.close();
        }
    }
}
