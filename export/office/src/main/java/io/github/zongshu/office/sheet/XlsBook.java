package io.github.zongshu.office.sheet;

import io.github.zongshu.form.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads a workbook of Excel 97 to 2003 (BIFF8) with Apache POI. Formulas are not computed. */
final class XlsBook {
    private XlsBook() {}

    static Book read(Path file) throws IOException, RefusedFileException {
        try (InputStream in = Files.newInputStream(file);
                HSSFWorkbook book = new HSSFWorkbook(in)) {
            if (book.getDirectory().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw RefusedFileException.of(
                        "macros",
                        "文件含有宏",
                        "the file has macros",
                        "请另存为不含宏的“Excel 工作簿（*.xlsx）”",
                        "save it as a workbook without macros (*.xlsx)");
            }
            boolean from1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            LocalDate dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            List<Sheet> sheets = new ArrayList<>();
            for (int s = 0; s < book.getNumberOfSheets(); s++) {
                boolean hidden = book.isSheetHidden(s) || book.isSheetVeryHidden(s);
                sheets.add(sheet(book.getSheetAt(s), new Sheet.Draft(book.getSheetName(s), hidden), dayZero));
            }
            return new Book(Book.Kind.XLS, sheets);
        } catch (EncryptedDocumentException e) {
            throw Books.encrypted();
        } catch (OldExcelFormatException e) {
            throw RefusedFileException.notAWorkbook("Excel 95 或更早的工作簿", "a workbook of Excel 95 or older");
        } catch (RuntimeException e) {
            // POI promises no particular exception for a broken file.
            throw RefusedFileException.damaged("不能按 .xls 读取", "it cannot be read as .xls");
        }
    }

    private static Sheet sheet(HSSFSheet sheet, Sheet.Draft draft, LocalDate dayZero) {
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            draft.merges.add(
                    new Sheet.Area(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                draft.hiddenRows.set(row.getRowNum());
            }
            for (Cell cell : row) {
                if (sheet.isColumnHidden(cell.getColumnIndex())) {
                    draft.hiddenColumns.set(cell.getColumnIndex());
                }
                boolean computed = cell.getCellType() == CellType.FORMULA;
                Entry entry = entry(cell, computed ? cell.getCachedFormulaResultType() : cell.getCellType(), dayZero);
                if (!(entry instanceof Entry.Blank)) {
                    draft.cells.add(new Sheet.Cell(row.getRowNum(), cell.getColumnIndex(), entry, computed));
                }
            }
        }
        return new Sheet(draft);
    }

    private static Entry entry(Cell cell, CellType type, LocalDate dayZero) {
        return switch (type) {
            case STRING ->
                cell.getStringCellValue().isBlank() ? new Entry.Blank() : new Entry.Words(cell.getStringCellValue());
            case NUMERIC ->
                CellKinds.entry(
                        BigDecimal.valueOf(cell.getNumericCellValue()),
                        CellKinds.shown(cell.getCellStyle().getDataFormatString()),
                        dayZero);
            case BOOLEAN -> new Entry.Words(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                new Entry.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case BLANK, FORMULA, _NONE -> new Entry.Blank();
        };
    }
}
