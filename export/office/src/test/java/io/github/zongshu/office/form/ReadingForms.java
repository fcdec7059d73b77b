package io.github.zongshu.office.form;

import io.github.zongshu.campaign.Breakdown;
import io.github.zongshu.campaign.Breakdown.Column;
import io.github.zongshu.campaign.Breakdown.Total;
import io.github.zongshu.campaign.Campaign;
import io.github.zongshu.campaign.Period;
import io.github.zongshu.campaign.Scope;
import io.github.zongshu.campaign.Title;
import io.github.zongshu.form.Form;
import io.github.zongshu.form.FormField;
import io.github.zongshu.form.FormField.Aggregation;
import io.github.zongshu.form.FormField.Kind;
import io.github.zongshu.form.FormField.Limits;
import io.github.zongshu.form.FormField.Roll;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.FormUnit;
import io.github.zongshu.quantity.Quantity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The forms that tests fill in: ten fields of every kind, three units on two levels, last year's numbers. */
final class ReadingForms {
    private static final List<FormField> FIELDS = List.of(
            FormField.count("events", "举办阅读活动", "场").within(new Limits(null, BigDecimal.valueOf(5000), "")),
            field("readers", "参加活动人次", "人次", Kind.APPROXIMATE, Limits.NONE, Roll.SUM),
            FormField.count("books", "借阅图书", "册次"),
            field("funds", "活动经费", "万元", Kind.NUMBER, new Limits(null, BigDecimal.valueOf(10000), ""), Roll.SUM),
            FormField.count("requests", "收到荐书建议", "条"),
            FormField.count("adopted", "采纳荐书建议", "条").within(new Limits(null, null, "requests")),
            field(
                    "satisfied",
                    "读者满意率",
                    "%",
                    Kind.NUMBER,
                    Limits.NONE,
                    new Roll(Aggregation.WEIGHTED, Aggregation.LATEST, "events")),
            field("largest", "单场最多人数", "人", Kind.WHOLE, Limits.NONE, new Roll(Aggregation.MAX, Aggregation.MAX, "")),
            new FormField(
                    "station",
                    "是否建有阅读驿站",
                    "",
                    "",
                    Kind.CHOICE,
                    List.of("是", "否"),
                    Limits.NONE,
                    true,
                    new Roll(Aggregation.NONE, Aggregation.LATEST, "")),
            new FormField(
                    "highlight",
                    "特色做法",
                    "",
                    "",
                    Kind.TEXT,
                    List.of(),
                    Limits.NONE,
                    false,
                    new Roll(Aggregation.NONE, Aggregation.LATEST, "")));

    private static final List<FormUnit> UNITS = List.of(
            new FormUnit("qinghe", "清河县", ""),
            new FormUnit("yumu", "渔木镇", "qinghe"),
            new FormUnit("shiqiao", "石桥镇", "qinghe"),
            new FormUnit("library", "市图书馆", ""));

    /** Where each answer of an untouched form stands, and what it says unless a test says otherwise. */
    static final Map<String, Object> ANSWERS = answers();

    /** The numbers that these answers are. */
    static final Map<String, String> NUMBERS = Map.of(
            "events", "40场",
            "readers", "2300余人次",
            "books", "15800册次",
            "funds", "12.8万元",
            "requests", "60条",
            "adopted", "45条",
            "satisfied", "92.5%",
            "largest", "320人");

    private ReadingForms() {}

    private static FormField field(String id, String label, String unit, Kind kind, Limits limits, Roll roll) {
        return new FormField(id, label, unit, "口径见说明", kind, List.of(), limits, true, roll);
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("E7", 40);
        answers.put("E8", "2300余");
        answers.put("E9", 15800);
        answers.put("E10", 12.8);
        answers.put("E11", 60);
        answers.put("E12", 45);
        answers.put("E13", 0.925);
        answers.put("E14", 320);
        answers.put("E15", "是");
        answers.put("E16", "夜读会");
        answers.put("D18", "办公室");
        answers.put("D20", "2025-01-06");
        return answers;
    }

    static FormPlan plan() {
        return plan(2024, "1");
    }

    static FormPlan plan(int year, String version) {
        Form form = new Form(
                "reading",
                "全民阅读活动情况统计表",
                version,
                Form.Every.YEAR,
                LocalDate.of(year + 1, 1, 10),
                0,
                "市阅读办",
                "",
                "",
                List.of(),
                List.of("县区", "乡镇"),
                FIELDS,
                UNITS);
        return FormPlan.of(form, campaign(year), last(year - 1));
    }

    static Campaign campaign(int year) {
        return Campaign.builder(Title.of("书香云溪"), Scope.of("云溪市"), Period.ofYear(year))
                .build();
    }

    private static Campaign last(int year) {
        Breakdown table = new Breakdown(
                "reading",
                "上年",
                "单位",
                List.of(
                        new Column("events", "活动", "场", Total.SUM, ""),
                        new Column("books", "借阅", "册次", Total.SUM, ""),
                        new Column("funds", "经费", "元", Total.SUM, "")),
                List.of(new Breakdown.Row(
                        "yumu",
                        "渔木镇",
                        List.of(Quantity.parse("38场"), Quantity.parse("15230册次"), Quantity.parse("12.5万元")))),
                "",
                false);
        return Campaign.builder(Title.of("书香云溪"), Scope.of("云溪市"), Period.ofYear(year))
                .breakdown(table)
                .build();
    }

    /** The empty form of a unit. */
    static byte[] empty(FormPlan plan, String unit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(plan).write(plan.unit(unit).orElseThrow(), plan.periods().getFirst(), out);
        return out.toByteArray();
    }

    /** The form of a unit, filled in with the usual answers. */
    static byte[] filled(FormPlan plan, String unit) throws IOException {
        return filled(plan, unit, Map.of());
    }

    /** The form of a unit, filled in with the usual answers but these. */
    static byte[] filled(FormPlan plan, String unit, Map<String, Object> others) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty(plan, unit)))) {
            Map<String, Object> answers = new LinkedHashMap<>(ANSWERS);
            answers.putAll(others);
            answers.forEach((cell, content) -> set(book.getSheet("填报表"), cell, content));
            return bytes(book);
        }
    }

    static void set(Sheet sheet, String name, Object content) {
        Cell cell = cell(sheet, name);
        switch (content) {
            case Integer number -> cell.setCellValue(number);
            case Double number -> cell.setCellValue(number);
            case LocalDate date -> cell.setCellValue(date);
            default -> cell.setCellValue(content.toString());
        }
    }

    static Cell cell(Sheet sheet, String name) {
        CellReference place = new CellReference(name);
        Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
        return row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
