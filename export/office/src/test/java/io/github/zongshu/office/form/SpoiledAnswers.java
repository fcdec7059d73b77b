package io.github.zongshu.office.form;

import static io.github.zongshu.office.form.Spoiled.answer;
import static io.github.zongshu.office.form.Spoiled.book;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What people write into cells. */
final class SpoiledAnswers {
    private SpoiledAnswers() {}

    static List<Spoiled> all() {
        return List.of(
                book("as it should be", (book, sheet) -> {}, "ok"),
                answer("E7", "４０", "ok"),
                answer("E7", "40场", "ok"),
                answer("E7", "40場", "ok"),
                answer("E7", " 40 ", "ok"),
                answer("E7", "四十", "ok events=四十场"),
                answer("E7", "约40", "ok events=约40场 hedged-number"),
                answer("E7", "40余", "ok events=40余场 hedged-number"),
                answer("E9", "15800", "ok"),
                answer("E9", "15,800", "ok"),
                answer("E9", "１５，８００", "ok"),
                answer("E9", "1.58万", "ok books=1.58万册次"),
                answer("E9", "1.13万余", "ok books=1.13万余册次 hedged-number"),
                answer("E9", "44 万", "ok books=44万册次 changed-tenfold"),
                answer("E8", 2345, "ok readers=2345人次"),
                answer("E7", 12.5, "refused not-whole@E7"),
                answer("E7", -3, "refused below-least@E7"),
                answer("E7", 6000, "refused above-most@E7"),
                answer("E7", "无", "refused words-for-nothing@E7"),
                answer("E7", "/", "refused words-for-nothing@E7"),
                answer("E7", "——", "refused words-for-nothing@E7"),
                answer("E7", "很多", "refused not-a-number@E7"),
                answer("E7", "40件", "refused wrong-unit@E7"),
                answer("E7", "40；41", "refused not-a-number@E7"),
                answer("E7", "1e5", "refused not-a-number@E7"),
                answer("E7", "0x10", "refused not-a-number@E7"),
                answer("E7", "1/3", "refused not-whole@E7"),
                answer("E7", "4/2", "refused not-whole@E7"),
                answer("E7", "第40", "refused not-whole@E7"),
                answer("E7", "30至40", "ok events=30至40场 hedged-number"),
                answer("E7", "4 0", "refused not-a-number@E7"),
                answer("E7", "=1+1", "refused not-a-number@E7"),
                answer("E7", "@SUM(1)", "refused not-a-number@E7"),
                answer("E7", "", "refused missing-answer@E7"),
                answer("E7", "  ", "refused missing-answer@E7"),
                answer("E7", "TRUE", "refused not-a-number@E7"),
                error(FormulaError.DIV0),
                error(FormulaError.REF),
                error(FormulaError.NA),
                book("a formula with its result", SpoiledAnswers::formula, "ok computed-cell"),
                book(
                        "a day where a number belongs",
                        (book, sheet) -> {
                            ReadingForms.set(sheet, "E7", LocalDate.of(2024, 3, 4));
                            ReadingForms.cell(sheet, "E7").setCellStyle(style(book, "yyyy/m/d"));
                        },
                        "refused date-for-number@E7"),
                book(
                        "a number that is shown as a weekday",
                        (book, sheet) -> ReadingForms.cell(sheet, "E7").setCellStyle(style(book, "[$-804]aaaa")),
                        "refused date-for-number@E7"),
                book(
                        "a count that is shown in per cent",
                        (book, sheet) -> {
                            ReadingForms.set(sheet, "E7", 0.4);
                            ReadingForms.cell(sheet, "E7").setCellStyle(style(book, "0%"));
                        },
                        "refused percent-for-count@E7"),
                answer("E13", 92.5, "refused above-most@E13"),
                answer("E13", 1.01, "refused above-most@E13"),
                answer("E13", "92.5%", "ok"),
                answer("E13", "９２．５％", "ok"),
                answer("E13", "92.5", "ok"),
                book(
                        "a rate as a bare fraction",
                        (book, sheet) -> bare(book, sheet, 0.925),
                        "refused fraction-for-percent@E13"),
                book("a rate as a bare number", (book, sheet) -> bare(book, sheet, 92.5), "ok"),
                answer("E10", 128000, "refused above-most@E10 unit-slip@E10"),
                answer("E10", "128000元", "ok funds=128000元 other-scale"),
                answer("E10", "12.8万元", "ok"),
                answer("E10", "12.8万", "refused ambiguous-scale@E10"),
                answer("E10", "12.8万美元", "refused wrong-unit@E10"),
                answer("E10", 0.1 + 0.2, "ok funds=0.3万元 changed-tenfold"),
                answer("E9", 2, "refused unit-slip@E9"),
                book(
                        "ten thousand times less, and said why",
                        (book, sheet) -> {
                            ReadingForms.set(sheet, "E9", 2);
                            ReadingForms.set(sheet, "G9", "馆舍改造，全年闭馆");
                        },
                        "ok books=2册次 changed-tenfold"),
                answer("E12", 70, "refused above-other@E12"),
                answer("E12", "60余", "ok adopted=60余条 hedged-number"),
                answer("E15", "有", "refused not-a-choice@E15"),
                answer("E15", " 是 ", "ok"),
                answer("E16", "", "ok"),
                answer("D20", "2025年1月6日", "ok"),
                answer("D20", "２０２５．１．６", "ok"),
                answer("D20", 20250106, "ok"),
                answer("D20", 45663, "ok"),
                answer("D20", "一月六日", "refused bad-date@D20"),
                answer("D20", "2025-02-30", "refused bad-date@D20"),
                answer("D20", "", "ok no-date"));
    }

    private static Spoiled error(FormulaError error) {
        return book(
                "the error " + error.getString(),
                (book, sheet) -> {
                    Cell cell = ReadingForms.cell(sheet, "E7");
                    cell.setCellFormula("1/0");
                    cell.setCellErrorValue(error.getCode());
                },
                "refused formula-error@E7");
    }

    private static void formula(XSSFWorkbook book, org.apache.poi.ss.usermodel.Sheet sheet) {
        Cell cell = ReadingForms.cell(sheet, "E7");
        cell.setCellFormula("20*2");
        cell.setCellValue(40);
    }

    private static void bare(XSSFWorkbook book, org.apache.poi.ss.usermodel.Sheet sheet, double rate) {
        ReadingForms.set(sheet, "E13", rate);
        ReadingForms.cell(sheet, "E13").setCellStyle(style(book, "General"));
    }

    static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
