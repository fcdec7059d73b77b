package io.github.zongshu.office.form;

import io.github.zongshu.form.Objection;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.office.sheet.Sheet;
import java.util.List;

/** The sheet 问题清单 of a returned copy: a row for each objection. */
final class ObjectionSheet {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final List<String> HEADS = List.of("序号", "位置", "问题", "怎么改", "规则");
    private static final int[] WIDTHS = {6, 16, 56, 44, 20};

    private ObjectionSheet() {}

    static byte[] bytes(List<Objection> objections, StylePatch styles) {
        int style = styles.wrapped();
        Xml xml = Xml.document().open("worksheet", "xmlns", MAIN);
        xml.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).close();
        xml.open("cols");
        for (int c = 0; c < WIDTHS.length; c++) {
            xml.leaf("col", "min", c + 1, "max", c + 1, "width", WIDTHS[c], "customWidth", 1);
        }
        xml.close().open("sheetData");
        row(xml, 0, HEADS, styles.painted(style));
        for (int o = 0; o < objections.size(); o++) {
            Objection each = objections.get(o);
            String place = each.place().isEmpty() ? "整个文件" : each.place();
            row(
                    xml,
                    o + 1,
                    List.of(
                            Integer.toString(o + 1),
                            place,
                            each.message().zh(),
                            each.hint().zh(),
                            each.rule()),
                    style);
        }
        xml.close();
        xml.leaf("pageSetup", "paperSize", 9, "fitToHeight", 0, "orientation", "landscape");
        return xml.close().bytes();
    }

    private static void row(Xml xml, int row, List<String> words, int style) {
        xml.open("row", "r", row + 1);
        for (int c = 0; c < words.size(); c++) {
            xml.open("c", "r", Sheet.a1(row, c), "s", style, "t", "inlineStr").open("is");
            xml.element("t", SharedWords.escaped(Grid.clean(words.get(c))), "xml:space", "preserve")
                    .close()
                    .close();
        }
        xml.close();
    }
}
