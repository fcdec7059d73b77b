package io.github.zongshu.office.form;

import io.github.zongshu.form.FormPeriod;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.FormUnit;
import io.github.zongshu.office.ooxml.DocumentProperties;
import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.office.ooxml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes the empty form of a unit as a workbook: 填报说明 with every definition, 填报表 with hard stops, dropdowns, units and last
 * year's numbers, all but its input cells locked, and a hidden sheet by which it is known again. The same form gives the same bytes.
 * Words never become formulas.
 */
public final class FormWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORKBOOK = "/xl/workbook.xml";
    private static final String STYLES = "/xl/styles.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final FormPlan plan;
    private final Optional<StructureLock> lock;

    /** A writer of forms whose sheets can be moved and removed by everybody. */
    public FormWriter(FormPlan plan) {
        this(plan, Optional.empty());
    }

    private FormWriter(FormPlan plan, Optional<StructureLock> lock) {
        this.plan = plan;
        this.lock = lock;
    }

    /** The same writer, its workbooks' structure locked with a password. That keeps sheets in place; it encrypts nothing. */
    public FormWriter locked(String password) {
        return new FormWriter(
                plan, Optional.of(StructureLock.of(password, plan.form().id())));
    }

    /**
     * Writes a form.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if the stream fails
     */
    public void write(FormUnit unit, FormPeriod period, OutputStream out) throws IOException {
        SharedWords shared = new SharedWords();
        FormSheets sheets = new FormSheets(plan, unit, period, shared);
        byte[] input = sheets.input();
        OpcPackage file = new OpcPackage();
        file.relate("", Relationships.OFFICE_DOCUMENT, WORKBOOK);
        String title = plan.form().title() + "（" + plan.fullName(unit) + "）";
        new DocumentProperties(
                        Grid.clean(title), period.text(), Grid.clean(plan.form().collector()), List.of(), period.to())
                .addTo(file);
        Xml xml = Xml.document().open("workbook", "xmlns", MAIN, "xmlns:r", WorkbookParts.RELATIONSHIP);
        lock.ifPresent(each -> each.write(xml));
        xml.open("bookViews").leaf("workbookView", "activeTab", 0).close().open("sheets");
        sheet(xml, file, 1, FormLayout.GUIDE_SHEET, "visible", sheets.guide());
        sheet(xml, file, 2, FormLayout.INPUT_SHEET, "visible", input);
        sheet(xml, file, 3, FormLayout.HIDDEN_SHEET, "veryHidden", sheets.hidden());
        xml.close().open("definedNames");
        String heads = "'" + FormLayout.INPUT_SHEET + "'!$" + FormSheets.HEAD_ROW + ":$" + FormSheets.HEAD_ROW;
        xml.element("definedName", heads, "name", "_xlnm.Print_Titles", "localSheetId", 1);
        xml.close();
        file.add(WORKBOOK, TYPE + "sheet.main+xml", xml.close().bytes());
        file.relate(WORKBOOK, Relationships.STYLES, STYLES);
        file.add(STYLES, TYPE + "styles+xml", Look.stylesheet());
        shared.addTo(file, WORKBOOK);
        file.writeTo(out);
    }

    /** Adds a sheet to a workbook's list and its part to the file. */
    static void sheet(Xml xml, OpcPackage file, int number, String name, String state, byte[] markup) {
        String part = "/xl/worksheets/sheet" + number + ".xml";
        String id = file.relate(WORKBOOK, Relationships.WORKSHEET, part);
        xml.leaf("sheet", "name", name, "sheetId", number, "state", state, "r:id", id);
        file.add(part, TYPE + "worksheet+xml", markup);
    }
}
