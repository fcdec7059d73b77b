package io.github.zongshu.office.xlsx;

import io.github.zongshu.office.chart.NativeChart;
import io.github.zongshu.office.ooxml.DocumentProperties;
import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.office.ooxml.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts laid-out sheets together as one file. */
final class WorkbookFile {
    /** The engine that reckoned last. Named, so that Excel keeps our values instead of asking to save its own. */
    private static final int CALCULATION = 191029;

    private final OpcPackage file = new OpcPackage();
    private final StylePart styles = new StylePart();
    private final StringPart strings = new StringPart();
    private final List<GridSheet> sheets;
    private final Formulas formulas;
    private final PageSetup page;
    private int tables;
    private int drawings;
    private int charts;
    private int images;

    WorkbookFile(List<GridSheet> sheets, PageSetup page) {
        this.sheets = List.copyOf(sheets);
        this.formulas = new Formulas(new Register(sheets));
        this.page = page;
    }

    /** The file, with what it says about itself. */
    OpcPackage assemble(DocumentProperties properties) {
        file.relate("", Relationships.OFFICE_DOCUMENT, Parts.WORKBOOK);
        properties.addTo(file);
        Xml xml = Xml.document().open("workbook", "xmlns", Parts.MAIN, "xmlns:r", Parts.RELATIONSHIP);
        xml.open("bookViews").leaf("workbookView", "activeTab", 0).close();
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String part = Parts.sheet(i + 1);
            String id = file.relate(Parts.WORKBOOK, Relationships.WORKSHEET, part);
            xml.leaf("sheet", "name", Escapes.escape(sheets.get(i).name()), "sheetId", i + 1, "r:id", id);
            sheet(sheets.get(i), part, i == 0);
        }
        xml.close();
        definedNames(xml);
        xml.leaf("calcPr", "calcId", CALCULATION);
        file.add(Parts.WORKBOOK, Parts.WORKBOOK_TYPE, xml.close().bytes());
        file.relate(Parts.WORKBOOK, Relationships.STYLES, Parts.STYLES);
        file.add(Parts.STYLES, Parts.STYLES_TYPE, styles.bytes());
        file.relate(Parts.WORKBOOK, Parts.TO_STRINGS, Parts.STRINGS);
        file.add(Parts.STRINGS, Parts.STRINGS_TYPE, strings.bytes());
        return file;
    }

    private void sheet(GridSheet sheet, String part, boolean first) {
        Optional<String> drawing = sheet.drawings().isEmpty() ? Optional.empty() : Optional.of(drawing(sheet, part));
        List<String> related = new ArrayList<>();
        for (GridTable table : sheet.tables()) {
            related.add(table(table, part));
        }
        byte[] content = new SheetPart(sheet, styles, strings, formulas).bytes(first, page, drawing, related);
        file.add(part, Parts.SHEET_TYPE, content);
    }

    private String table(GridTable table, String sheetPart) {
        tables++;
        String part = Parts.table(tables);
        String name = "表" + tables;
        Xml xml = Xml.document()
                .open(
                        "table",
                        "xmlns",
                        Parts.MAIN,
                        "id",
                        tables,
                        "name",
                        name,
                        "displayName",
                        name,
                        "ref",
                        table.range());
        xml.leaf("autoFilter", "ref", table.range());
        xml.open("tableColumns", "count", table.heads().size());
        for (int c = 0; c < table.heads().size(); c++) {
            xml.leaf("tableColumn", "id", c + 1, "name", tableHead(table.heads().get(c)));
        }
        xml.close();
        xml.leaf(
                "tableStyleInfo",
                "showFirstColumn",
                0,
                "showLastColumn",
                0,
                "showRowStripes",
                0,
                "showColumnStripes",
                0);
        file.add(part, Parts.TABLE_TYPE, xml.close().bytes());
        return file.relate(sheetPart, Parts.TO_TABLE, part);
    }

    /** A table names its columns as their heads do, line ends spelled out. */
    private static String tableHead(String head) {
        return Escapes.escape(head).replace("\n", "_x000a_").replace("\t", "_x0009_");
    }

    private String drawing(GridSheet sheet, String sheetPart) {
        drawings++;
        String part = Parts.drawing(drawings);
        List<String> related = new ArrayList<>();
        for (Drawing drawing : sheet.drawings()) {
            related.add(
                    switch (drawing.image()) {
                        case Drawing.Live live -> chart(live, part);
                        case Still still -> image(still, part);
                    });
        }
        file.add(part, Parts.DRAWING_TYPE, new DrawingPart().bytes(sheet.drawings(), related));
        return file.relate(sheetPart, Parts.TO_DRAWING, part);
    }

    private String chart(Drawing.Live live, String drawingPart) {
        charts++;
        String part = Parts.chart(charts);
        file.add(part, NativeChart.CONTENT_TYPE, live.chart().linked(live.data()));
        return file.relate(drawingPart, Relationships.CHART, part);
    }

    private String image(Still still, String drawingPart) {
        images++;
        String part = Parts.image(images, still.extension());
        file.add(part, "image/" + still.extension(), still.bytes());
        return file.relate(drawingPart, Relationships.IMAGE, part);
    }

    /** What of each sheet is printed, and which row of heads is repeated on each page. */
    private void definedNames(Xml xml) {
        Xml names = Xml.fragment();
        for (int i = 0; i < sheets.size(); i++) {
            GridSheet sheet = sheets.get(i);
            int unprinted = sheet.paper().unprinted();
            if (unprinted > 0) {
                int lastRow = Math.max(unprinted, sheet.rows().size() - 1);
                String area =
                        Place.fixedRange(unprinted, 0, lastRow, sheet.widths().size() - 1);
                name(names, "_xlnm.Print_Area", i, area);
            }
            if (sheet.frozenRows() > 0) {
                name(names, "_xlnm.Print_Titles", i, "$" + sheet.frozenRows() + ":$" + sheet.frozenRows());
            }
        }
        String all = names.toString();
        if (!all.isEmpty()) {
            xml.open("definedNames").raw(all).close();
        }
    }

    private void name(Xml xml, String name, int sheet, String range) {
        String content = Place.quoted(sheets.get(sheet).name()) + "!" + range;
        xml.element("definedName", content, "name", name, "localSheetId", sheet);
    }
}
