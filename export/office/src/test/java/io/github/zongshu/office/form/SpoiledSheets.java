package io.github.zongshu.office.form;

import static io.github.zongshu.office.form.Spoiled.book;
import static io.github.zongshu.office.form.Spoiled.file;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What people do to the sheets of a form. */
final class SpoiledSheets {
    private SpoiledSheets() {}

    static List<Spoiled> all() {
        return List.of(
                book("the sheet renamed", (book, sheet) -> book.setSheetName(1, "Sheet1 (2)"), "ok"),
                book("the sheets in another order", (book, sheet) -> book.setSheetOrder("填报表", 0), "ok"),
                book("the instructions deleted", (book, sheet) -> book.removeSheetAt(0), "ok"),
                book("a sheet added in front", SpoiledSheets::sheetInFront, "ok"),
                book("a row inserted above", (book, sheet) -> sheet.shiftRows(1, sheet.getLastRowNum(), 1), "ok"),
                book("a row inserted within", (book, sheet) -> sheet.shiftRows(8, sheet.getLastRowNum(), 2), "ok"),
                book("a column inserted before the answers", (book, sheet) -> shift(sheet, 4), "ok"),
                book("a column inserted at the left", (book, sheet) -> shift(sheet, 1), "ok"),
                book("an answer's row hidden", (book, sheet) -> sheet.getRow(6).setZeroHeight(true), "ok hidden-cell"),
                book("the remarks hidden", (book, sheet) -> sheet.setColumnHidden(6, true), "ok"),
                book("a row deleted", (book, sheet) -> delete(sheet, 6), "refused field-lost"),
                book("an optional row deleted", (book, sheet) -> delete(sheet, 15), "ok optional-field-lost"),
                book("a row copied", SpoiledSheets::copiedRow, "refused field-twice@C23"),
                book("the hidden column emptied", SpoiledSheets::withoutKeys, "ok found-by-label"),
                book("the hidden row emptied", (book, sheet) -> sheet.removeRow(sheet.getRow(0)), "ok found-by-label"),
                book("the hidden sheet deleted", (book, sheet) -> removeHidden(book), "ok cover-lost"),
                book(
                        "nobody's name, and the hidden sheet deleted",
                        (book, sheet) -> {
                            removeHidden(book);
                            ReadingForms.set(sheet, "D3", "别处镇");
                        },
                        "refused unknown-unit@D3"),
                book(
                        "another unit's name",
                        (book, sheet) -> ReadingForms.set(sheet, "D3", "石桥镇"),
                        "refused unit-contradiction@D3"),
                book("the unit's short name", (book, sheet) -> ReadingForms.set(sheet, "D3", " 渔木镇"), "ok"),
                book(
                        "another year's name",
                        (book, sheet) -> ReadingForms.set(sheet, "D4", "2023年"),
                        "refused other-period@D4"),
                book(
                        "the unit of a number changed",
                        (book, sheet) -> ReadingForms.set(sheet, "D10", "元"),
                        "refused unit-changed@D10"),
                book(
                        "a question changed",
                        (book, sheet) -> ReadingForms.set(sheet, "C7", "举办线上活动"),
                        "refused question-changed@C7"),
                book("blanks in a question", (book, sheet) -> ReadingForms.set(sheet, "C7", "举办 阅读活动"), "ok"),
                book(
                        "the hidden unit changed",
                        (book, sheet) -> hidden(book, 3, "shiqiao"),
                        "refused checksum unit-contradiction@D3"),
                book("the hidden checksum changed", (book, sheet) -> hidden(book, 4, "0"), "refused checksum"),
                book("another form", (book, sheet) -> hidden(book, 0, "other"), "refused other-form"),
                book("an answer merged with last year's", (book, sheet) -> merge(sheet, "E7:F7"), "ok merged-cell"),
                book("two answers merged", (book, sheet) -> merge(sheet, "E7:E8"), "refused merged-answers@E8 "),
                book("an answer in two colours", SpoiledSheets::rich, "ok"),
                book("fifty thousand empty rows", SpoiledSheets::emptyRows, "ok"),
                file("only values pasted", ".xlsx", SpoiledSheets::pasted, "ok cover-lost found-by-label"),
                file("last year's form", ".xlsx", form -> Spoiled.filledFor(2023, "1"), "refused other-period"),
                file("an older version", ".xlsx", form -> Spoiled.filledFor(2024, "0"), "refused old-version"));
    }

    private static void sheetInFront(XSSFWorkbook book, Sheet sheet) {
        ReadingForms.set(book.createSheet("封面"), "B2", "关于报送统计表的函");
        book.setSheetOrder("封面", 0);
    }

    private static void shift(Sheet sheet, int column) {
        sheet.getMergedRegions();
        for (int region = sheet.getNumMergedRegions() - 1; region >= 0; region--) {
            sheet.removeMergedRegion(region);
        }
        for (Row row : sheet) {
            row.shiftCellsRight(column, Math.max(column, row.getLastCellNum()), 1);
        }
    }

    private static void delete(Sheet sheet, int row) {
        sheet.removeRow(sheet.getRow(row));
        sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
    }

    private static void copiedRow(XSSFWorkbook book, Sheet sheet) {
        Row copy = sheet.createRow(22);
        for (Cell cell : sheet.getRow(6)) {
            if (cell.getCellType() == CellType.STRING) {
                copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
            }
        }
    }

    private static void withoutKeys(XSSFWorkbook book, Sheet sheet) {
        for (Row row : sheet) {
            if (row.getCell(0) != null) {
                row.removeCell(row.getCell(0));
            }
        }
    }

    private static void removeHidden(XSSFWorkbook book) {
        book.removeSheetAt(book.getSheetIndex("_zongshu"));
    }

    private static void hidden(XSSFWorkbook book, int row, String content) {
        book.getSheet("_zongshu").getRow(row).getCell(1).setCellValue(content);
    }

    private static void merge(Sheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    private static void rich(XSSFWorkbook book, Sheet sheet) {
        XSSFRichTextString text = new XSSFRichTextString("4");
        text.append("0", book.createFont());
        ReadingForms.cell(sheet, "E7").setCellValue(text);
    }

    private static void emptyRows(XSSFWorkbook book, Sheet sheet) {
        for (int row = 100; row < 50_100; row++) {
            sheet.createRow(row).createCell(1).setCellStyle(book.getCellStyleAt(3));
        }
    }

    /** What is left where somebody copies a form's sheet and pastes the values into a new workbook. */
    private static byte[] pasted(byte[] form) throws Exception {
        try (XSSFWorkbook from = new XSSFWorkbook(new java.io.ByteArrayInputStream(form));
                XSSFWorkbook to = new XSSFWorkbook()) {
            Sheet target = to.createSheet();
            copy(from.getSheet("填报表"), target, 1);
            return ReadingForms.bytes(to);
        }
    }

    static void copy(Sheet from, Sheet to, int firstColumn) {
        for (Row row : from) {
            Row copy = to.createRow(row.getRowNum());
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= firstColumn && row.getRowNum() > firstColumn - 1) {
                    Cell target = copy.createCell(cell.getColumnIndex() - firstColumn);
                    switch (cell.getCellType()) {
                        case STRING -> target.setCellValue(cell.getStringCellValue());
                        case NUMERIC -> {
                            target.setCellValue(cell.getNumericCellValue());
                            target.setCellStyle(to.getWorkbook().createCellStyle());
                            target.getCellStyle()
                                    .setDataFormat(to.getWorkbook()
                                            .createDataFormat()
                                            .getFormat(cell.getCellStyle().getDataFormatString()));
                        }
                        default -> {}
                    }
                }
            }
        }
    }
}
