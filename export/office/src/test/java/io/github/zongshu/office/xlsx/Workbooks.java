package io.github.zongshu.office.xlsx;

import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports and reads the workbooks back. */
final class Workbooks {
    private Workbooks() {}

    static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(report, out);
        return out.toByteArray();
    }

    static List<Notice> notices(Report report) throws IOException {
        return new XlsxWriter().write(report, new ByteArrayOutputStream());
    }

    static XSSFWorkbook read(Report report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(report)));
    }

    static XSSFCell cell(XSSFSheet sheet, String a1) {
        org.apache.poi.ss.util.CellReference place = new org.apache.poi.ss.util.CellReference(a1);
        return sheet.getRow(place.getRow()).getCell(place.getCol());
    }

    /** The first cell with these words. */
    static XSSFCell find(XSSFSheet sheet, String words) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(words)) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("no cell says " + words + " on " + sheet.getSheetName());
    }

    static List<Cell> cells(Iterable<Sheet> workbook, CellType type) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == type) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells;
    }

    /** A part as text, such as {@code xl/styles.xml}. */
    static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
