package io.github.zongshu.office.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.form.Examined;
import io.github.zongshu.form.FormPlan;
import io.github.zongshu.form.Gathering;
import io.github.zongshu.form.Objection;
import io.github.zongshu.message.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a form comes back spoiled has one documented result; none is silently wrong. */
final class SpoiledFormsTest {
    private static final FormPlan PLAN = ReadingForms.plan();

    @TempDir
    Path folder;

    static Stream<Spoiled> corpus() {
        return Stream.of(SpoiledAnswers.all(), SpoiledSheets.all(), SpoiledFiles.all())
                .flatMap(List::stream);
    }

    @Test
    void thereAreManyWaysToSpoilAForm() {
        assertThat(corpus()).hasSizeGreaterThan(120);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void hasItsDocumentedResult(Spoiled spoiled) throws Exception {
        Path file = folder.resolve("form" + spoiled.ending());
        Files.write(file, spoiled.file().of(ReadingForms.filled(PLAN, "yumu")));

        Examined form = Gathering.of(PLAN, List.of(FormReader.read(PLAN, file, "form" + spoiled.ending())))
                .forms()
                .getFirst();

        List<String> words = new ArrayList<>(List.of(spoiled.outcome().strip().split(" ")));
        boolean refused = words.removeFirst().equals("refused");
        List<String> objections = form.objections().stream()
                .map(each -> each.rule() + (each.cell().isEmpty() ? "" : "@" + each.cell()))
                .distinct()
                .toList();
        if (refused) {
            assertThat(objections).containsExactlyInAnyOrderElementsOf(words);
            checkReturn(file, form.objections());
        } else {
            assertThat(objections).isEmpty();
            Map<String, String> expected = new HashMap<>(ReadingForms.NUMBERS);
            List<String> notices = new ArrayList<>();
            words.forEach(word -> {
                if (word.contains("=")) {
                    expected.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
                } else {
                    notices.add(word);
                }
            });
            Map<String, String> found = new HashMap<>();
            form.numbers()
                    .forEach((field, given) -> found.put(field, given.quantity().toString()));
            assertThat(found).isEqualTo(expected);
            assertThat(form.notices().stream().map(Notice::code).distinct())
                    .containsExactlyInAnyOrderElementsOf(notices);
        }
    }

    /** A workbook goes back as it came, but for red cells with comments and a list; anything else is left alone. */
    private void checkReturn(Path file, List<Objection> objections) throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("退回.xlsx");
        boolean written = ReturnCopy.write(file, objections, copy);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        if (!written) {
            assertThat(copy).doesNotExist();
            return;
        }
        try (XSSFWorkbook sent = new XSSFWorkbook(Files.newInputStream(file));
                XSSFWorkbook back = new XSSFWorkbook(Files.newInputStream(copy))) {
            for (Objection each : objections) {
                if (!each.cell().isEmpty()) {
                    Sheet sheet = back.getSheet(each.sheet());
                    CellReference place = new CellReference(each.cell());
                    Cell cell = sheet.getRow(place.getRow()).getCell(place.getCol());
                    assertThat(((XSSFCellStyle) cell.getCellStyle())
                                    .getFillForegroundColorColor()
                                    .getARGBHex())
                            .isEqualTo("FFFFC7CE");
                    assertThat(cell.getCellComment().getString().getString())
                            .contains(each.message().zh())
                            .contains(each.hint().zh());
                }
            }
            Map<String, String> content = content(back);
            content.keySet().removeIf(place -> place.startsWith("问题清单"));
            assertThat(content).isEqualTo(content(sent));
            assertThat(back.getSheet("问题清单").getLastRowNum()).isEqualTo(objections.size());
        }
    }

    private static Map<String, String> content(Workbook book) {
        Map<String, String> content = new TreeMap<>();
        DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    String words = formatter.formatCellValue(cell);
                    if (!words.isEmpty()) {
                        content.put(sheet.getSheetName() + "!" + cell.getAddress(), words);
                    }
                }
            }
        }
        return content;
    }
}
