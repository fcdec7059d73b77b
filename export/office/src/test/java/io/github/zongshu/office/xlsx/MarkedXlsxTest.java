package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mark as Apache POI reads it back. */
class MarkedXlsxTest {
    private static final String MARK = "未核校&1";

    @Test
    void everySheetBeginsWithTheMark() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.read(Reports.full(Design.APPENDIX).marked(MARK))) {
            assertThat(workbook)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(sheet -> assertThat(
                                    Workbooks.cell((XSSFSheet) sheet, "A1").getStringCellValue())
                            .isEqualTo(MARK));
        }
    }

    @Test
    void everyPageOfPrintBearsItInItsHead() throws IOException {
        try (XSSFWorkbook workbook =
                Workbooks.read(Reports.full(Design.APPENDIX).marked(MARK))) {
            assertThat(workbook).allSatisfy(each -> {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getOddHeader().getRight()).contains("未核校&&1");
                assertThat(sheet.getEvenHeader().getRight()).contains("未核校&&1");
                assertThat(sheet.getOddHeader().getCenter()).contains("年终盘点");
            });
        }
    }

    /** The row of the mark is not printed, so all that is printed stands one row lower and is the same. */
    @ParameterizedTest
    @EnumSource
    void pagesOfPrintHoldAndBreakAsTheyDoWithoutAMark(Design design) throws IOException {
        Report report = Reports.full(design);
        try (XSSFWorkbook plain = Workbooks.read(report);
                XSSFWorkbook marked = Workbooks.read(report.marked(MARK))) {
            for (int i = 0; i < plain.getNumberOfSheets(); i++) {
                XSSFSheet before = plain.getSheetAt(i);
                XSSFSheet after = marked.getSheetAt(i);
                assertThat(marked.getPrintArea(i)).contains("$A$2:");
                assertThat(after.getRowBreaks())
                        .containsExactly(Arrays.stream(before.getRowBreaks())
                                .map(row -> row + 1)
                                .toArray());
                assertThat(after.getLastRowNum()).isEqualTo(before.getLastRowNum() + 1);
                before.forEach(row -> row.forEach(cell -> assertSame(cell, after)));
                assertThat(after.getPaneInformation() == null).isEqualTo(before.getPaneInformation() == null);
            }
        }
    }

    private static void assertSame(Cell cell, XSSFSheet marked) {
        Cell there = marked.getRow(cell.getRowIndex() + 1).getCell(cell.getColumnIndex());
        assertThat(there.getCellType()).isEqualTo(cell.getCellType());
        switch (cell.getCellType()) {
            case NUMERIC, FORMULA -> assertThat(there.getNumericCellValue()).isEqualTo(cell.getNumericCellValue());
            default -> assertThat(there.toString()).isEqualTo(cell.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isValidByTheOpenXmlSdk(Design design, @TempDir Path folder) throws Exception {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(program.isPresent(), "ooxml-validator is not installed");
        Path file = folder.resolve("marked.xlsx");
        new XlsxWriter().write(Reports.full(design).marked(MARK), file);

        assertThat(OoxmlValidator.complaints(program.get(), file)).isEmpty();
    }
}
