package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.office.ooxml.FixedZip;
import io.github.zongshu.office.ooxml.OoxmlValidator;
import io.github.zongshu.quantity.QuantityFormat;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.value.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Others reckon again what we wrote beside our formulas, and check the file's form. */
final class RecalculationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void poiArrivesAtTheValuesThatWereWritten(Design design) throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.full(design))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = Workbooks.cells(book, CellType.FORMULA);

            assertThat(formulas).hasSize(16);
            for (Cell cell : formulas) {
                double written = cell.getNumericCellValue();
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as(cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula())
                        .isCloseTo(written, within(Math.abs(written) * 1e-12));
            }
        }
    }

    @Test
    void libreOfficeArrivesAtTheValuesThatWereWritten() throws IOException, InterruptedException {
        Optional<Path> program = LibreOffice.program();
        assumeTrue(program.isPresent(), "LibreOffice is not here");
        byte[] file = Workbooks.bytes(Reports.full(Design.APPENDIX));
        Path bare = folder.resolve("bare.xlsx");
        Files.write(bare, withoutValues(file));

        Map<String, List<List<String>>> computed = LibreOffice.cells(program.get(), bare, LibreOffice.Cells.STORED);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Cell cell : Workbooks.cells(book, CellType.FORMULA)) {
                String sheet = cell.getSheet().getSheetName();
                String result = computed.getOrDefault(sheet, List.of())
                        .get(cell.getRowIndex())
                        .get(cell.getColumnIndex());
                double written = cell.getNumericCellValue();
                assertThat(number(result))
                        .as(sheet + " " + cell.getAddress() + " " + cell.getCellFormula())
                        .isCloseTo(written, within(Math.abs(written) * 1e-12));
            }
        }
    }

    @Test
    void libreOfficePrintsNumbersAsTheReportDoes() throws IOException, InterruptedException {
        Optional<Path> program = LibreOffice.program();
        assumeTrue(program.isPresent(), "LibreOffice is not here");
        List<Value> values = List.of(
                        "9837场",
                        "44万余人次",
                        "1.13万余件",
                        "43.4万户",
                        "1906.40亿元",
                        "约300人",
                        "300人以上",
                        "77.3%",
                        "77.3%以上",
                        "640余万元",
                        "近45万人",
                        "2200余篇",
                        "数百人",
                        "三十多个",
                        "12.50公里",
                        "-3.2%",
                        "0.5个百分点",
                        "4至6则",
                        "三分之一",
                        "第3名")
                .stream()
                .map(written -> Reports.value("v" + written, written).in(QuantityFormat.AS_WRITTEN))
                .toList();
        Path file = folder.resolve("shown.xlsx");
        Files.write(file, Workbooks.bytes(Reports.of(column(values))));

        List<List<String>> shown =
                LibreOffice.cells(program.get(), file, LibreOffice.Cells.SHOWN).getOrDefault("总览", List.of());

        List<String> printed = shown.stream().map(List::getFirst).toList();
        assertThat(printed).containsSubsequence(values.stream().map(Value::text).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaCheckerFindsNothing(Design design) throws IOException, InterruptedException {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(program.isPresent(), "ooxml-validator is not here");
        Path file = folder.resolve(design.name() + ".xlsx");
        new XlsxWriter().write(Reports.full(design), file);

        assertThat(OoxmlValidator.complaints(program.get(), file)).isEmpty();
    }

    private static double number(String stored) {
        return stored.endsWith("%")
                ? Double.parseDouble(stored.substring(0, stored.length() - 1)) / 100
                : Double.parseDouble(stored);
    }

    private static TableBlock column(List<Value> values) {
        List<TableBlock.Row> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new TableBlock.Row(false, List.of(new TableBlock.Amount(value)))));
        return new TableBlock(
                new Caption("", List.of(), List.of(), List.of()), List.of(new TableBlock.Column("数值", "", true)), rows);
    }

    /** The same file with formulas only, so that its reader has to compute. */
    private byte[] withoutValues(byte[] file) throws IOException {
        Path stripped = folder.resolve("stripped.zip");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                OutputStream out = Files.newOutputStream(stripped)) {
            FixedZip zip = new FixedZip(out);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean sheet = entry.getName().startsWith("xl/worksheets/sheet");
                zip.put(entry.getName(), sheet ? withoutValues(new String(content, StandardCharsets.UTF_8)) : content);
            }
            zip.finish();
        }
        return Files.readAllBytes(stripped);
    }

    private static byte[] withoutValues(String sheet) {
        return sheet.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
    }
}
