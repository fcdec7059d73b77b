package io.github.zongshu.office.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zongshu.message.Message;
import io.github.zongshu.message.Notice;
import io.github.zongshu.report.Board;
import io.github.zongshu.report.Caption;
import io.github.zongshu.report.Design;
import io.github.zongshu.report.Report;
import io.github.zongshu.report.ReportInfo;
import io.github.zongshu.report.TableBlock;
import io.github.zongshu.report.Text;
import io.github.zongshu.report.Timeline;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextInCellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+86",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠甲",
                "\t=1",
                "=HYPERLINK(\"http://example.org\")"
            })
    void textIsNeverAFormula(String text) throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(words(text)))) {
            XSSFCell cell = Workbooks.find(book.getSheetAt(0), text);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(Workbooks.cells(book, CellType.FORMULA)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x0041_x0042_",
                "__x000D_",
                "a<b>&\"c\"'d'",
                " 前后有空格 ",
                "𠀋㐀",
                "a\u200Bb",
                "]]>",
                "1/2",
                "2021-12-30",
                "1E5",
                "#REF!",
                "TRUE"
            })
    void textComesOutAsItWentIn(String text) throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(words(text)))) {
            assertThat(Workbooks.find(book.getSheetAt(0), text).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void numbersWithASignStayNumbers() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(table(Reports.amount(Reports.value("v", "-5度")))))) {
            assertThat(Workbooks.cells(book, CellType.NUMERIC))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(-5));
        }
    }

    @Test
    void aNumberThatExcelWouldRoundStandsAsText() throws IOException {
        Report report = Reports.of(table(Reports.amount(Reports.value("v", "12345678901234567个"))));

        try (XSSFWorkbook book = Workbooks.read(report)) {
            assertThat(Workbooks.cells(book, CellType.NUMERIC)).isEmpty();
        }
        assertThat(Workbooks.notices(report)).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("number-as-text");
            assertThat(notice.place()).isEqualTo("blocks[0].rows[0].cells[0]");
        });
    }

    @Test
    void fifteenDigitsAreKept() throws IOException {
        try (XSSFWorkbook book =
                Workbooks.read(Reports.of(table(Reports.amount(Reports.value("v", "123456789012.345元")))))) {
            assertThat(Workbooks.cells(book, CellType.NUMERIC))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(123456789012.345));
        }
    }

    @Test
    void aNumberThatNoFormatPrintsKeepsItsWorth() throws IOException {
        Report report = Reports.of(table(Reports.amount(Reports.value("v", "-44万元"))));

        try (XSSFWorkbook book = Workbooks.read(report)) {
            assertThat(Workbooks.cells(book, CellType.NUMERIC))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.getNumericCellValue()).isEqualTo(-440_000));
        }
        assertThat(Workbooks.notices(report)).extracting(Notice::code).containsExactly("number-printed-otherwise");
    }

    @Test
    void aMissingNumberIsADashAndNotZero() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(table(new TableBlock.Missing())))) {
            assertThat(Workbooks.find(book.getSheetAt(0), "—")).isNotNull();
            assertThat(Workbooks.cells(book, CellType.NUMERIC)).isEmpty();
        }
    }

    @Test
    void aCellThatHoldsTooMuchIsCutAndReported() throws IOException {
        String text = "𠀋".repeat(20_000);
        Report report = Reports.of(table(Reports.words(text)));

        try (XSSFWorkbook book = Workbooks.read(report)) {
            String kept = Workbooks.cells(book, CellType.STRING).stream()
                    .map(Cell::getStringCellValue)
                    .filter(cell -> cell.startsWith("𠀋"))
                    .findFirst()
                    .orElseThrow();
            assertThat(kept.length()).isLessThanOrEqualTo(Scribe.MOST_UNITS);
            assertThat(kept).endsWith("𠀋……（下略）");
        }
        assertThat(Workbooks.notices(report)).extracting(Notice::code).contains("cell-text-cut", "row-clipped");
    }

    @Test
    void controlCharactersOfLabelsAreReplacedAndReported() throws IOException {
        Report report = Reports.of(new Board(List.of(new Board.Cell("甲\u0001乙\uD800", Reports.SESSIONS, List.of()))));

        try (XSSFWorkbook book = Workbooks.read(report)) {
            assertThat(Workbooks.find(book.getSheetAt(0), "甲\uFFFD乙\uFFFD")).isNotNull();
        }
        assertThat(Workbooks.notices(report)).extracting(Notice::code).contains("character-replaced");
    }

    @Test
    void lineEndsOfLabelsAreLineFeeds() throws IOException {
        Timeline timeline = new Timeline(List.of(new Timeline.Entry("12月\r\n14日\r上午", Text.line("决赛"))));
        try (XSSFWorkbook book = Workbooks.read(Reports.of(timeline))) {
            assertThat(Workbooks.find(book.getSheetAt(0), "12月\n14日\n上午")).isNotNull();
        }
    }

    @Test
    void headsThatRepeatGetNoFilters() throws IOException {
        TableBlock table = new TableBlock(
                new Caption("", List.of(), List.of(), List.of()),
                List.of(new TableBlock.Column("率", "", true), new TableBlock.Column("率", "", true)),
                List.of(new TableBlock.Row(false, List.of(Reports.words("甲"), Reports.words("乙")))));
        try (XSSFWorkbook book = Workbooks.read(Reports.of(table))) {
            assertThat(book.getSheetAt(0).getTables()).isEmpty();
        }
    }

    @Test
    void headsWithLineEndsNameTheirColumnsAsExcelDoes() throws IOException {
        TableBlock table = new TableBlock(
                new Caption("", List.of(), List.of(), List.of()),
                List.of(new TableBlock.Column("办结\n实事", "", false)),
                List.of(new TableBlock.Row(false, List.of(Reports.words("甲")))));
        byte[] file = Workbooks.bytes(Reports.of(table));

        assertThat(Workbooks.part(file, "xl/tables/table1.xml")).contains("name=\"办结_x000a_实事\"");
    }

    @Test
    void aLongRunningLineIsCutAndReported() throws IOException {
        var info = Reports.info(Design.BRIEF);
        Report report = new Report(
                new ReportInfo(
                        info.design(),
                        info.title(),
                        info.subject(),
                        info.author(),
                        info.keywords(),
                        info.date(),
                        List.of(),
                        Text.line("综述".repeat(200))),
                List.of(words("甲")),
                List.of(new Notice("composed", "", new Message("编排说明", "about the composition"))));

        assertThat(Workbooks.notices(report)).extracting(Notice::code).containsExactly("composed", "running-line-cut");
    }

    @Test
    void tablesAreCountedThroughTheWorkbook() throws IOException {
        try (XSSFWorkbook book = Workbooks.read(Reports.of(words("甲"), Reports.heading("二"), words("乙"), words("丙")))) {
            assertThat(book.getSheetAt(1).getTables())
                    .extracting(XSSFTable::getName)
                    .containsExactly("表2", "表3");
        }
    }

    private static TableBlock words(String words) {
        return table(Reports.words(words));
    }

    private static TableBlock table(TableBlock.Cell cell) {
        return new TableBlock(
                new Caption("", List.of(), List.of(), List.of()),
                List.of(new TableBlock.Column("列", "", true)),
                List.of(new TableBlock.Row(false, List.of(cell))));
    }
}
