package io.github.zongshu.benchmarks;

import io.github.zongshu.benchmarks.Contest.Variant;
import io.github.zongshu.form.Entry;
import io.github.zongshu.office.sheet.Books;
import io.github.zongshu.office.sheet.RefusedFileException;
import io.github.zongshu.office.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reading returned workbooks of 300 rows by 12 columns, half numbers, half words, with the place of every cell. */
final class FormContests {
    private static final int FILES = 20;
    private static final int ROWS = 300;
    private static final int COLUMNS = 12;

    private FormContests() {}

    static List<Contest> all() {
        List<Path> files = files();
        return List.of(new Contest(
                FILES + " workbooks of " + ROWS + " rows × " + COLUMNS + " columns",
                List.of(
                        new Variant("floor: inflate, and count the tags", () -> tags(files)),
                        new Variant("Books.read, every cell with its place", () -> books(files)),
                        new Variant("POI XSSF user model", () -> poi(files)))));
    }

    private static List<Path> files() {
        try {
            Path folder = Files.createTempDirectory("forms");
            List<Path> files = new ArrayList<>();
            for (int f = 0; f < FILES; f++) {
                Path file = folder.resolve(f + ".xlsx");
                try (XSSFWorkbook book = new XSSFWorkbook();
                        OutputStream out = Files.newOutputStream(file)) {
                    fill(book.createSheet("填报表"), f);
                    book.write(out);
                }
                file.toFile().deleteOnExit();
                files.add(file);
            }
            folder.toFile().deleteOnExit();
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, int seed) {
        for (int r = 0; r < ROWS; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < COLUMNS; c++) {
                if (c % 2 == 0) {
                    row.createCell(c).setCellValue((seed * 31 + r * 17 + c) % 100_000 / 10.0);
                } else {
                    row.createCell(c).setCellValue("单位" + (seed + r * c) % 500);
                }
            }
        }
    }

    private static int tags(List<Path> files) throws IOException {
        int tags = 0;
        for (Path file : files) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        for (byte each : in.readAllBytes()) {
                            tags += each == '<' ? 1 : 0;
                        }
                    }
                }
            }
        }
        return tags;
    }

    private static long books(List<Path> files) throws IOException, RefusedFileException {
        long sum = 0;
        for (Path file : files) {
            for (Sheet.Cell cell : Books.read(file).sheets().getFirst().cells()) {
                sum += cell.row() * 31L + cell.column();
                sum += cell.entry() instanceof Entry.Digits number
                        ? number.value().longValue()
                        : cell.entry().text().length();
            }
        }
        return sum;
    }

    private static long poi(List<Path> files) throws IOException, InvalidFormatException {
        long sum = 0;
        for (Path file : files) {
            try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
                for (Row row : book.getSheetAt(0)) {
                    for (Cell cell : row) {
                        sum += cell.getRowIndex() * 31L + cell.getColumnIndex();
                        sum += cell.getCellType() == CellType.NUMERIC
                                ? (long) cell.getNumericCellValue()
                                : cell.getStringCellValue().length();
                    }
                }
                book.getPackage().revert();
            }
        }
        return sum;
    }
}
