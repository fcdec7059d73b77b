package io.github.zongshu.office.form;

import io.github.zongshu.form.Examined;
import io.github.zongshu.form.FormField;
import io.github.zongshu.form.Gathering;
import io.github.zongshu.form.Objection;
import io.github.zongshu.form.RegisterEntry;
import io.github.zongshu.form.Standing;
import io.github.zongshu.message.Notice;
import io.github.zongshu.office.ooxml.DocumentProperties;
import io.github.zongshu.office.ooxml.OpcPackage;
import io.github.zongshu.office.ooxml.Relationships;
import io.github.zongshu.office.ooxml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what became of a gathering as a workbook: 登记表, 问题清单, 提示, and the answers in words. */
public final class RegisterWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORKBOOK = "/xl/workbook.xml";
    private static final String STYLES = "/xl/styles.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> sheets = new LinkedHashMap<>();
    private final SharedWords shared = new SharedWords();
    private final String title;
    private final LocalDate date;

    private RegisterWriter(String title, LocalDate date) {
        this.title = title;
        this.date = date;
    }

    /** The register of a gathering. */
    public static RegisterWriter of(Gathering gathering) {
        RegisterWriter writer = new RegisterWriter(
                gathering.plan().form().title() + "登记表",
                gathering.plan().periods().getLast().to());
        writer.register(gathering);
        writer.objections(gathering.refused().stream()
                .flatMap(form -> form.objections().stream())
                .toList());
        writer.notices(gathering.notices());
        writer.words(gathering);
        return writer;
    }

    /** A list of objections alone, to go back beside a file that cannot be marked. */
    public static RegisterWriter of(Gathering gathering, List<Objection> objections) {
        RegisterWriter writer =
                new RegisterWriter("问题清单", gathering.plan().periods().getLast().to());
        writer.objections(objections);
        return writer;
    }

    private void register(Gathering gathering) {
        Table table = new Table(
                shared,
                "登记表",
                List.of("序号", "单位", "报告期", "情况", "填报日期", "填报人", "文件", "另有"),
                6,
                28,
                20,
                8,
                14,
                16,
                44,
                30);
        for (RegisterEntry entry : gathering.register()) {
            Examined form = entry.form();
            LocalDate day = form == null ? null : form.date();
            table.row(
                    gathering.plan().fullName(entry.unit()),
                    entry.period().text(),
                    entry.standing().zh(),
                    day == null ? "" : day.toString(),
                    form == null ? "" : form.reporter(),
                    form == null ? "" : form.file(),
                    String.join("、", entry.others()));
        }
        List<String> sums = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            sums.add(standing.zh() + gathering.count(standing) + "份");
        }
        sheets.put("登记表", table.bytes(String.join("，", sums)));
    }

    private void objections(List<Objection> objections) {
        Table table = new Table(shared, "问题清单", List.of("序号", "文件", "位置", "问题", "怎么改", "规则"), 6, 40, 16, 56, 40, 20);
        for (Objection each : objections) {
            table.row(
                    each.file(), each.place(), each.message().zh(), each.hint().zh(), each.rule());
        }
        sheets.put("问题清单", table.bytes("共" + objections.size() + "处"));
    }

    private void notices(List<Notice> notices) {
        Table table = new Table(shared, "提示", List.of("序号", "位置", "提示", "类别"), 6, 56, 80, 20);
        notices.forEach(each -> table.row(each.place(), each.message().zh(), each.code()));
        sheets.put("提示", table.bytes("共" + notices.size() + "条，数字照样计入"));
    }

    /** What was answered in words is no number of the campaign; it is kept here. */
    private void words(Gathering gathering) {
        List<FormField> fields = gathering.plan().form().fields().stream()
                .filter(field -> !field.kind().isNumber())
                .toList();
        Table table = new Table(shared, "文字项目", List.of("序号", "单位", "报告期", "项目", "内容"), 6, 28, 20, 30, 80);
        for (RegisterEntry entry : gathering.register()) {
            Examined form = entry.form();
            if (form != null && entry.standing().counts()) {
                for (FormField field : fields) {
                    String words = form.words().getOrDefault(field.id(), "");
                    if (!words.isEmpty()) {
                        table.row(
                                gathering.plan().fullName(entry.unit()),
                                entry.period().text(),
                                field.label(),
                                words);
                    }
                }
            }
        }
        if (!fields.isEmpty()) {
            sheets.put("文字项目", table.bytes(""));
        }
    }

    /** A table that fills a sheet. */
    private static final class Table {
        private final String title;
        private final List<String> heads;
        private final Grid grid;
        private final List<List<String>> rows = new ArrayList<>();

        Table(SharedWords shared, String title, List<String> heads, double... widths) {
            this.title = title;
            this.heads = heads;
            this.grid = new Grid(shared, widths);
        }

        void row(String... cells) {
            rows.add(List.of(cells));
        }

        byte[] bytes(String note) {
            int last = heads.size() - 1;
            grid.words(0, last, Look.TITLE, title).end();
            grid.words(0, last, Look.NOTE, note).end();
            for (int h = 0; h < heads.size(); h++) {
                grid.words(h, Look.HEAD, heads.get(h));
            }
            grid.end();
            for (int r = 0; r < rows.size(); r++) {
                grid.words(0, Look.CENTRED, Integer.toString(r + 1));
                for (int c = 0; c < rows.get(r).size(); c++) {
                    grid.words(c + 1, Look.CELL, rows.get(r).get(c));
                }
                grid.end();
            }
            Xml xml = FormSheets.begin(grid, false);
            xml.open("sheetView", "showGridLines", 0, "workbookViewId", 0);
            xml.leaf("pane", "ySplit", 3, "topLeftCell", "A4", "activePane", "bottomLeft", "state", "frozen");
            xml.close().close().leaf("sheetFormatPr", "defaultRowHeight", 18);
            grid.columns(xml, false);
            grid.data(xml);
            grid.merges(xml);
            return FormSheets.page(xml, true);
        }
    }

    /**
     * Writes the workbook.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        OpcPackage file = new OpcPackage();
        file.relate("", Relationships.OFFICE_DOCUMENT, WORKBOOK);
        new DocumentProperties(Grid.clean(title), "", "", List.of(), date).addTo(file);
        Xml xml = Xml.document()
                .open("workbook", "xmlns", MAIN, "xmlns:r", WorkbookParts.RELATIONSHIP)
                .open("sheets");
        int number = 1;
        for (Map.Entry<String, byte[]> sheet : sheets.entrySet()) {
            FormWriter.sheet(xml, file, number++, sheet.getKey(), "visible", sheet.getValue());
        }
        xml.close();
        file.add(WORKBOOK, TYPE + "sheet.main+xml", xml.close().bytes());
        file.relate(WORKBOOK, Relationships.STYLES, STYLES);
        file.add(STYLES, TYPE + "styles+xml", Look.stylesheet());
        shared.addTo(file, WORKBOOK);
        file.writeTo(out);
    }
}
