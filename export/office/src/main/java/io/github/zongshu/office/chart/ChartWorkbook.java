package io.github.zongshu.office.chart;

import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.value.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small workbook behind a chart of a document: one sheet with the chart's table, which 编辑数据 opens. */
final class ChartWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String OFFICE_RELATIONSHIPS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private ChartWorkbook() {}

    static byte[] of(ChartTable table) {
        OpcPackage file = new OpcPackage();
        file.relate("", Relationships.OFFICE_DOCUMENT, "/xl/workbook.xml");
        file.relate("/xl/workbook.xml", Relationships.WORKSHEET, "/xl/worksheets/sheet1.xml");
        file.add("/xl/workbook.xml", TYPE + "sheet.main+xml", workbook());
        file.add("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml", sheet(table));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook() {
        Xml xml = Xml.document().open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE_RELATIONSHIPS);
        xml.open("sheets")
                .leaf("sheet", "name", DataPlace.EMBEDDED.sheet(), "sheetId", 1, "r:id", "rId1")
                .close();
        return xml.close().bytes();
    }

    private static byte[] sheet(ChartTable table) {
        Xml xml = Xml.document().open("worksheet", "xmlns", MAIN);
        xml.open("cols")
                .leaf("col", "min", 1, "max", table.heads().size(), "width", 16, "customWidth", 1)
                .close();
        xml.open("sheetData").open("row", "r", 1);
        for (int i = 0; i < table.heads().size(); i++) {
            words(xml, cell(0, i), table.heads().get(i));
        }
        xml.close();
        for (int i = 0; i < table.rows().size(); i++) {
            row(xml, i + 1, table.rows().get(i));
        }
        return xml.close().close().bytes();
    }

    private static void row(Xml xml, int index, ChartTable.Row row) {
        xml.open("row", "r", index + 1);
        words(xml, cell(index, 0), row.label());
        List<@Nullable Value> values = row.values();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value != null) {
                xml.open("c", "r", cell(index, i + 1))
                        .element("v", Numbers.plain(value))
                        .close();
            }
        }
        xml.close();
    }

    private static void words(Xml xml, String cell, String words) {
        xml.open("c", "r", cell, "t", "inlineStr")
                .open("is")
                .element("t", words, "xml:space", "preserve")
                .close()
                .close();
    }

    private static String cell(int row, int column) {
        return DataPlace.columnName(column) + (row + 1);
    }
}
