package io.github.zongshu.office.form;

import io.github.zongshu.form.FormField;
import io.github.zongshu.form.FormPeriod;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.FormUnit;
import io.github.zongshu.form.Submission;
import io.github.zongshu.office.chart.DataPlace;
import io.github.zongshu.office.form.FormLayout.Column;
import io.github.zongshu.office.form.FormLayout.Particular;
import io.github.zongshu.office.ooxml.Xml;
import io.github.zongshu.office.sheet.Sheet;
import io.github.zongshu.quantity.Quantity;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.value.MetricValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three sheets of one unit's form: what is asked, the instructions, and the particulars that nobody sees. */
final class FormSheets {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PAGE_NUMBER = "&\"宋体\"&14— &P —";
    /** The row of the heads, from 1: below the keys, the title, the unit, the period and the note. */
    static final int HEAD_ROW = 6;

    private static final int LAST_COLUMN = Column.REMARK.place();

    private final FormPlan plan;
    private final FormUnit unit;
    private final FormPeriod period;
    private final SharedWords shared;

    FormSheets(FormPlan plan, FormUnit unit, FormPeriod period, SharedWords shared) {
        this.shared = shared;
        this.plan = plan;
        this.unit = unit;
        this.period = period;
    }

    /** The sheet that is filled in. */
    byte[] input() {
        double[] widths = new double[Column.values().length + 1];
        widths[0] = 12;
        for (Column column : Column.values()) {
            widths[column.place()] = column.width();
        }
        Grid grid = new Grid(shared, widths);
        keys(grid);
        grid.words(1, LAST_COLUMN, Look.TITLE, plan.form().title()).end();
        particular(grid, FormLayout.UNIT, Look.PRINTED, plan.fullName(unit));
        particular(grid, FormLayout.PERIOD, Look.PRINTED, period.text());
        grid.words(1, LAST_COLUMN, Look.NOTE, note()).end();
        for (Column column : Column.values()) {
            grid.words(column.place(), Look.HEAD, column.head());
        }
        grid.end();
        Validation validation = new Validation();
        Map<String, String> cells = new LinkedHashMap<>();
        List<FormField> fields = plan.form().fields();
        for (int f = 0; f < fields.size(); f++) {
            cells.put(fields.get(f).id(), "$E$" + (HEAD_ROW + f + 1));
        }
        for (int f = 0; f < fields.size(); f++) {
            FormField field = fields.get(f);
            validation.guard(field, Sheet.a1(grid.row(), Column.VALUE.place()), cells, choices(f));
            row(grid, f + 1, field);
        }
        grid.words(1, LAST_COLUMN, Look.NOTE, "").end();
        particular(grid, FormLayout.REPORTER, Look.PARTICULAR_INPUT, "");
        particular(grid, FormLayout.TELEPHONE, Look.PARTICULAR_INPUT, "");
        validation.guardDate(Sheet.a1(grid.row(), Column.MEASURE.place()));
        particular(grid, FormLayout.DATE, Look.DATE_INPUT, "");
        return sheet(grid, validation);
    }

    private static void keys(Grid grid) {
        grid.words(0, Look.PLAIN, FormLayout.CORNER);
        for (Column column : Column.values()) {
            grid.words(column.place(), Look.PLAIN, column.key());
        }
        grid.end(true);
    }

    private static void particular(Grid grid, Particular particular, Look look, String content) {
        grid.words(0, Look.PLAIN, particular.key())
                .words(1, Column.LABEL.place(), Look.PARTICULAR, particular.head() + "：")
                .words(Column.MEASURE.place(), LAST_COLUMN, look, content)
                .end();
    }

    private String note() {
        LocalDate due = plan.due(period);
        String when = due == null ? "" : due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日前报送";
        String whom = plan.form().collector();
        return "表号：" + plan.form().id() + "　第" + plan.form().version() + "版" + (when.isEmpty() ? "" : "　" + when)
                + whom;
    }

    private void row(Grid grid, int number, FormField field) {
        grid.words(0, Look.PLAIN, field.id())
                .words(Column.NUMBER.place(), Look.CENTRED, Integer.toString(number))
                .words(Column.LABEL.place(), Look.CELL, field.label())
                .words(Column.MEASURE.place(), Look.CENTRED, measure(field))
                .words(Column.VALUE.place(), input(field), "");
        Optional<Quantity> last = plan.last(unit, field);
        if (last.isEmpty()) {
            grid.words(Column.LAST.place(), Look.LAST, "");
        } else {
            last(grid, field, last.get());
        }
        grid.words(Column.REMARK.place(), Look.TEXT_INPUT, "").end();
    }

    /** Last year's number, in the unit of the field where that is exact, otherwise as it was written. */
    private static void last(Grid grid, FormField field, Quantity last) {
        boolean plain =
                last.isExact() && !field.isPercent() && last.unit().text().equals(field.measureWord());
        BigDecimal number = last.value().scaleByPowerOfTen(-field.exponent());
        if (plain && number.precision() <= 15) {
            grid.number(Column.LAST.place(), Look.LAST, number);
        } else {
            MetricValue value = new MetricValue(field.id(), last, QuantityFormat.AS_WRITTEN);
            grid.words(Column.LAST.place(), Look.LAST, value.text());
        }
    }

    private static Look input(FormField field) {
        return switch (field.kind()) {
            case WHOLE -> Look.WHOLE_INPUT;
            case NUMBER -> field.isPercent() ? Look.PERCENT_INPUT : Look.NUMBER_INPUT;
            case APPROXIMATE -> Look.NUMBER_INPUT;
            case CHOICE, TEXT -> Look.TEXT_INPUT;
        };
    }

    /** Where the choices of a field stand on the hidden sheet: a column of their own. */
    private String choices(int field) {
        int count = plan.form().fields().get(field).choices().size();
        String column = DataPlace.columnName(field + 3);
        return FormLayout.HIDDEN_SHEET + "!$" + column + "$1:$" + column + "$" + Math.max(1, count);
    }

    private static byte[] sheet(Grid grid, Validation validation) {
        Xml xml = begin(grid, false);
        xml.open("sheetView", "showGridLines", 0, "workbookViewId", 0);
        String first = Sheet.a1(HEAD_ROW, 0);
        xml.leaf("pane", "ySplit", HEAD_ROW, "topLeftCell", first, "activePane", "bottomLeft", "state", "frozen");
        String active = Sheet.a1(HEAD_ROW, Column.VALUE.place());
        xml.leaf("selection", "pane", "bottomLeft", "activeCell", active, "sqref", active);
        xml.close().close();
        xml.leaf("sheetFormatPr", "defaultRowHeight", 18);
        grid.columns(xml, true);
        grid.data(xml);
        xml.leaf(
                "sheetProtection",
                "sheet",
                1,
                "objects",
                1,
                "scenarios",
                1,
                "formatCells",
                0,
                "formatColumns",
                0,
                "formatRows",
                0);
        grid.merges(xml);
        validation.write(xml);
        return page(xml, false);
    }

    /** The beginning of a sheet up to its views; of one that is not selected the view is still to be written. */
    static Xml begin(Grid grid, boolean selected) {
        Xml xml = Xml.document().open("worksheet", "xmlns", MAIN);
        xml.open("sheetPr").leaf("pageSetUpPr", "fitToPage", 1).close();
        xml.leaf("dimension", "ref", grid.area()).open("sheetViews");
        if (selected) {
            xml.leaf("sheetView", "showGridLines", 0, "tabSelected", 1, "workbookViewId", 0)
                    .close();
        }
        return xml;
    }

    /** A4 with the margins of an official document, page numbers at the outer edge (GB/T 9704-2012, 5.2 and 7.5). */
    static byte[] page(Xml xml, boolean broad) {
        xml.leaf("printOptions", "horizontalCentered", 1);
        xml.leaf(
                "pageMargins",
                "left",
                "1.102",
                "right",
                "1.024",
                "top",
                "1.457",
                "bottom",
                "1.378",
                "header",
                "0.5",
                "footer",
                "0.9");
        xml.leaf("pageSetup", "paperSize", 9, "fitToHeight", 0, "orientation", broad ? "landscape" : "portrait");
        xml.open("headerFooter", "differentOddEven", 1);
        xml.element("oddFooter", "&R" + PAGE_NUMBER)
                .element("evenFooter", "&L" + PAGE_NUMBER)
                .close();
        return xml.close().bytes();
    }

    /** The sheet that says how to fill the other in, with every definition. */
    byte[] guide() {
        Grid grid = new Grid(shared, 2, 6, 30, 10, 34, 34);
        grid.words(1, 5, Look.TITLE, FormLayout.GUIDE_SHEET).end();
        grid.words(1, 5, Look.NOTE, plan.form().title() + "　" + period.text()).end();
        grid.words(1, 5, Look.SECTION, "一、填报要求").end();
        List<String> demands = demands();
        for (int n = 0; n < demands.size(); n++) {
            grid.words(1, 5, Look.BODY, (n + 1) + "．" + demands.get(n)).end();
        }
        grid.words(1, 5, Look.SECTION, "二、指标口径").end();
        definitions(grid);
        Xml xml = begin(grid, true);
        xml.leaf("sheetFormatPr", "defaultRowHeight", 18);
        grid.columns(xml, true);
        grid.data(xml);
        xml.leaf("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1);
        grid.merges(xml);
        return page(xml, false);
    }

    private List<String> demands() {
        List<String> demands = new ArrayList<>();
        demands.add("只填“" + FormLayout.INPUT_SHEET + "”里有底色的格子；不要改表样、单位名称和报告期，不要增删行列。");
        demands.add("数字按“计量单位”一栏的单位填，没有发生的填 0，不要填“无”“/”。特殊情况写在备注里。");
        demands.addAll(plan.form().notes());
        if (!plan.form().contact().isEmpty()) {
            demands.add("联系方式：" + plan.form().contact());
        }
        return demands;
    }

    private void definitions(Grid grid) {
        List<String> heads = List.of("序号", "指标名称", "计量单位", "口径", "填报要求");
        for (int h = 0; h < heads.size(); h++) {
            grid.words(h + 1, Look.HEAD, heads.get(h));
        }
        grid.end();
        List<FormField> fields = plan.form().fields();
        for (int f = 0; f < fields.size(); f++) {
            FormField field = fields.get(f);
            grid.words(1, Look.CENTRED, Integer.toString(f + 1))
                    .words(2, Look.CELL, field.label())
                    .words(3, Look.CENTRED, measure(field))
                    .words(4, Look.CELL, field.definition().isEmpty() ? "—" : field.definition())
                    .words(5, Look.CELL, Validation.demand(field) + notAbove(field))
                    .end();
        }
    }

    private static String measure(FormField field) {
        return field.unit().isEmpty() ? "—" : field.unit();
    }

    private String notAbove(FormField field) {
        return plan.field(field.limits().atMost())
                .map(other -> "，不大于“" + other.label() + "”")
                .orElse("");
    }

    /** The sheet that says which form this is, and what there is to choose from. */
    byte[] hidden() {
        double[] widths = new double[plan.form().fields().size() + 3];
        Arrays.fill(widths, 12);
        Grid grid = new Grid(shared, widths);
        List<String> cover = cover();
        int rows = plan.form().fields().stream()
                .mapToInt(field -> field.choices().size())
                .max()
                .orElse(0);
        for (int r = 0; r < Math.max(rows, cover.size() / 2); r++) {
            if (r * 2 < cover.size()) {
                grid.words(0, Look.PLAIN, cover.get(r * 2)).words(1, Look.PLAIN, cover.get(r * 2 + 1));
            }
            for (int f = 0; f < plan.form().fields().size(); f++) {
                List<String> choices = plan.form().fields().get(f).choices();
                if (r < choices.size()) {
                    grid.words(f + 3, Look.PLAIN, choices.get(r));
                }
            }
            grid.end();
        }
        Xml xml = Xml.document().open("worksheet", "xmlns", MAIN);
        grid.data(xml);
        xml.leaf("sheetProtection", "sheet", 1, "objects", 1, "scenarios", 1);
        return xml.close().bytes();
    }

    private List<String> cover() {
        Submission.Cover cover = plan.cover(unit, period);
        return List.of(
                "form",
                cover.form(),
                "version",
                cover.version(),
                "period",
                cover.period(),
                "unit",
                cover.unit(),
                "checksum",
                cover.checksum());
    }
}
