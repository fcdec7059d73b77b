package io.github.zongshu.office.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zongshu.form.Examined;
import io.github.zongshu.form.Form;
import io.github.zongshu.form.FormField;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.FormUnit;
import io.github.zongshu.form.Gathering;
import io.github.zongshu.form.Submission;
import io.github.zongshu.office.ooxml.OoxmlValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormWriterTest {
    private static final FormPlan PLAN = ReadingForms.plan();

    @TempDir
    Path folder;

    private static XSSFWorkbook form() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(ReadingForms.empty(PLAN, "yumu")));
    }

    @Test
    void theSameFormGivesTheSameBytes() throws IOException {
        assertThat(ReadingForms.empty(PLAN, "yumu")).isEqualTo(ReadingForms.empty(ReadingForms.plan(), "yumu"));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        FormUnit unit = PLAN.unit("yumu").orElseThrow();
        new FormWriter(PLAN).locked("口令").write(unit, PLAN.periods().getFirst(), first);
        new FormWriter(PLAN).locked("口令").write(unit, PLAN.periods().getFirst(), second);
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first.toByteArray()))) {
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(book.validateWorkbookPassword("口令")).isTrue();
            assertThat(book.validateWorkbookPassword("别的")).isFalse();
        }
    }

    @Test
    void onlyInputCellsAreOpen() throws IOException {
        try (XSSFWorkbook book = form()) {
            Sheet sheet = book.getSheet("填报表");
            assertThat(sheet.getProtect()).isTrue();
            List<String> open = new ArrayList<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        open.add(cell.getAddress().toString());
                    }
                }
            }
            assertThat(open)
                    .contains("E7", "E16", "G7", "G16", "D18", "D20")
                    .doesNotContain("C7", "D7", "F7", "D3", "D4", "E6");
            assertThat(book.isSheetVeryHidden(2)).isTrue();
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
        }
    }

    @Test
    void everyNumberHasAHardStopAndEveryChoiceADropdown() throws IOException {
        try (XSSFWorkbook book = form()) {
            List<? extends DataValidation> rules = book.getSheet("填报表").getDataValidations();
            assertThat(rules.stream()
                            .map(rule ->
                                    rule.getRegions().getCellRangeAddress(0).formatAsString() + " "
                                            + rule.getValidationConstraint().getValidationType()))
                    .containsExactly(
                            "E7 " + ValidationType.INTEGER,
                            "E8 " + ValidationType.ANY,
                            "E9 " + ValidationType.INTEGER,
                            "E10 " + ValidationType.DECIMAL,
                            "E11 " + ValidationType.INTEGER,
                            "E12 " + ValidationType.FORMULA,
                            "E13 " + ValidationType.DECIMAL,
                            "E14 " + ValidationType.INTEGER,
                            "E15 " + ValidationType.LIST,
                            "E16 " + ValidationType.TEXT_LENGTH,
                            "D20 " + ValidationType.DATE);
            assertThat(rules.getFirst().getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
            assertThat(rules.get(6).getValidationConstraint().getFormula2()).isEqualTo("1");
            assertThat(rules.get(8).getValidationConstraint().getFormula1()).isEqualTo("_zongshu!$L$1:$L$2");
        }
    }

    @Test
    void lastYearStandsBesideInTheUnitOfTheField() throws IOException {
        try (XSSFWorkbook book = form()) {
            Sheet sheet = book.getSheet("填报表");
            assertThat(sheet.getRow(6).getCell(5).getNumericCellValue()).isEqualTo(38);
            assertThat(sheet.getRow(9).getCell(5).getNumericCellValue()).isEqualTo(12.5);
        }
    }

    @Test
    void wordsNeverBecomeFormulas() throws IOException {
        String evil = "=HYPERLINK(\"http://example.com\")";
        Form form = Form.of(
                "evil",
                evil,
                List.of(FormField.count("a", "+1", "@场"), FormField.count("b", "＝SUM(1)_x0041_\t\u0001", "场")),
                List.of(new FormUnit("u", "-单位", "")));
        FormPlan plan = FormPlan.of(form, ReadingForms.campaign(2024), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormWriter(plan).write(plan.reporting().getFirst(), plan.periods().getFirst(), out);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Cell title = book.getSheet("填报表").getRow(1).getCell(1);
            assertThat(title.getStringCellValue()).isEqualTo(evil);
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(book.getSheet("填报表").getRow(7).getCell(2).getStringCellValue())
                    .isEqualTo("＝SUM(1)_x0041_\t\uFFFD");
        }
    }

    @Test
    void formsReturnsAndRegistersAreValid() throws IOException, InterruptedException {
        Optional<Path> program = OoxmlValidator.program();
        assumeTrue(
                program.isPresent() || System.getenv("ZONGSHU_REQUIRE_PROGRAMS") != null, "the validator is not here");
        Path form = Files.write(folder.resolve("form.xlsx"), ReadingForms.empty(PLAN, "yumu"));
        Path spoiled = Files.write(
                folder.resolve("spoiled.xlsx"),
                ReadingForms.filled(PLAN, "yumu", Map.of("E7", "很多", "E12", 70, "E13", "")));
        Submission submission = FormReader.read(PLAN, spoiled, "spoiled.xlsx");
        Gathering gathering = Gathering.of(PLAN, List.of(submission));
        Examined refused = gathering.refused().getFirst();
        Path back = folder.resolve("back.xlsx");
        assertThat(ReturnCopy.write(spoiled, refused.objections(), back)).isTrue();
        Path again = folder.resolve("again.xlsx");
        assertThat(ReturnCopy.write(back, refused.objections(), again)).isTrue();
        Path register = folder.resolve("register.xlsx");
        try (var out = Files.newOutputStream(register)) {
            RegisterWriter.of(gathering).write(out);
        }

        for (Path file : List.of(form, back, again, register)) {
            assertThat(OoxmlValidator.complaints(program.orElseThrow(), file))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void filesAreNamedAfterFormPeriodAndUnitWithoutWhatFileSystemsForbid() throws IOException {
        Form form = Form.of(
                "f",
                "统计表/甲:乙",
                List.of(FormField.count("a", "甲", "场")),
                List.of(new FormUnit("u", "很".repeat(200), "")));
        FormPlan plan = FormPlan.of(form, ReadingForms.campaign(2024), null);

        List<Path> files =
                FormFiles.make(plan, new FormWriter(plan), plan.periods().getFirst(), folder.resolve("out"));

        String name = files.getFirst().getFileName().toString();
        assertThat(name).startsWith("统计表／甲：乙-2024-很很").endsWith("(u).xlsx");
        assertThat(FormFiles.returned(folder.resolve("out"))).isEqualTo(files);
    }
}
